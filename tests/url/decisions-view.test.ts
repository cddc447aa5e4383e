import { describe, expect, it } from 'vitest'
import type { DecisionFilter } from '../../src/lib/queries/decisions.ts'
import {
  decisionsSearch,
  parseDecisionsView,
  type DecisionChoices
} from '../../src/lib/url/decisions-view.ts'

const any: DecisionFilter = { theme: null, forum: null, area: null, year: null }
const choices: DecisionChoices = {
  themes: ['skola', 'psykisk hälsa', 'hälso- och sjukvård', 'npf och if'],
  forums: [
    'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    'Forum & råd + 100 % = allt?',
    'Skriver %2C i namnet'
  ],
  areas: ['18', '18N', '1885'],
  years: ['2024', '2025', '2026']
}

describe('the address of the decisions', () => {
  it('gives back every filter that it was written from', () => {
    const searches = new Set<string>()
    for (const theme of [null, ...choices.themes]) {
      for (const forum of [null, ...choices.forums]) {
        for (const area of [null, ...choices.areas]) {
          for (const year of [null, ...choices.years]) {
            const filter = { theme, forum, area, year }
            const search = decisionsSearch(filter)
            const read = parseDecisionsView(search, choices)
            expect([search, read]).toEqual([search, { view: filter, problems: [] }])
            searches.add(search)
          }
        }
      }
    }
    expect(searches.size).toBe(5 * 4 * 4 * 4)
  })

  it('is empty when nothing is chosen, and readable when something is', () => {
    expect(decisionsSearch(any)).toBe('')
    expect(decisionsSearch({ ...any, theme: 'skola', area: '18N' })).toBe('?tema=skola&omraden=18N')
    const [forum = ''] = choices.forums
    expect(decisionsSearch({ ...any, forum })).toContain('%28skola,+social')
  })

  it.each([
    ['tema', 'fisk'],
    ['tema', 'Skola'],
    ['forum', 'riksdagen'],
    ['omraden', '18N,18V'],
    ['ar', '1999'],
    ['niva', 'kommun']
  ])('means any by %s=%s, and the reader is told', (key, value) => {
    const read = parseDecisionsView(`?${key}=${value}`, choices)
    expect(read).toEqual({ view: any, problems: [{ key, value }] })
  })

  it('leaves the understood rest as it is', () => {
    expect(parseDecisionsView('?tema=fisk&ar=2026', choices)).toEqual({
      view: { ...any, year: '2026' },
      problems: [{ key: 'tema', value: 'fisk' }]
    })
  })
})
