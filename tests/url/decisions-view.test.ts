import { describe, expect, it } from 'vitest'
import {
  allDecisions,
  decisionsSearch,
  parseDecisionsView,
  type DecisionChoices,
  type DecisionsView
} from '../../src/lib/url/decisions-view.ts'

const any: DecisionsView = allDecisions
const choices: DecisionChoices = {
  themes: ['skola', 'psykisk hälsa', 'hälso- och sjukvård', 'npf och if'],
  forums: [
    'Gemensam chefsgrupp (skola, social välfärd samt vård och omsorg, folkhälsa)',
    'Forum & råd + 100 % = allt?',
    'Skriver %2C i namnet'
  ],
  areas: ['18', '18N', '1885'],
  periods: ['2026', '2026-H1', '2025', '2024', '2024-H2']
}

describe('the address of the decisions', () => {
  it('gives back every filter that it was written from', () => {
    const searches = new Set<string>()
    const rests = [
      { text: '', kind: null, overdue: false },
      { text: 'åtgärd & 100 % + mer', kind: null, overdue: true },
      { text: '', kind: 'bordlagt', overdue: false },
      { text: 'sip', kind: 'beslut', overdue: true }
    ] as const
    for (const theme of [null, ...choices.themes]) {
      for (const forum of [null, ...choices.forums]) {
        for (const area of [null, ...choices.areas]) {
          for (const period of [null, ...choices.periods]) {
            for (const rest of rests) {
              const view = { theme, forum, area, period, ...rest }
              const search = decisionsSearch(view)
              const read = parseDecisionsView(search, choices)
              expect([search, read]).toEqual([search, { view, problems: [] }])
              searches.add(search)
            }
          }
        }
      }
    }
    expect(searches.size).toBe(5 * 4 * 4 * 6 * rests.length)
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
    ['ar', '2025-H1'],
    ['typ', 'klubbat'],
    ['uppfoljning', 'ja'],
    ['niva', 'kommun']
  ])('means any by %s=%s, and the reader is told', (key, value) => {
    const read = parseDecisionsView(`?${key}=${value}`, choices)
    expect(read).toEqual({ view: any, problems: [{ key, value }] })
  })

  it('leaves the understood rest as it is', () => {
    expect(parseDecisionsView('?tema=fisk&ar=2026', choices)).toEqual({
      view: { ...any, period: '2026' },
      problems: [{ key: 'tema', value: 'fisk' }]
    })
  })

  it('takes a search as it is meant, and no longer than it can be', () => {
    const textOf = (search: string) => parseDecisionsView(search, choices).view.text
    expect(textOf('?sok=++barn%0A+och++unga+')).toBe('barn och unga')
    expect(textOf(`?sok=${'a'.repeat(5000)}`)).toHaveLength(100)
    expect(decisionsSearch({ ...any, text: textOf('?sok=+') })).toBe('')
  })
})
