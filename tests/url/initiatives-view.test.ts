import { describe, expect, it } from 'vitest'
import {
  anyInitiative,
  initiativeKey,
  initiativesSearch,
  parseInitiativesView,
  type InitiativeChoices
} from '../../src/lib/url/initiatives-view.ts'

const choices: InitiativeChoices = {
  initiatives: ['Backa barnet', 'Kraftsamling: stöd mot utanförskap', 'STIG (samordnad insats)'],
  themes: ['skola', 'halsa'],
  areas: ['18N', '1885']
}

describe('the address of the initiatives', () => {
  it('gives back every filter that it was written from', () => {
    const searches = new Set<string>()
    for (const initiative of [null, ...choices.initiatives]) {
      for (const theme of [null, ...choices.themes]) {
        for (const area of [null, ...choices.areas]) {
          const view = { initiative, theme, area }
          const search = initiativesSearch(view)
          const read = parseInitiativesView(search, choices)
          expect([search, read]).toEqual([search, { view, problems: [] }])
          searches.add(search)
        }
      }
    }
    expect(searches.size).toBe(4 * 3 * 3)
  })

  it('is empty when nothing is chosen, and readable when something is', () => {
    expect(initiativesSearch(anyInitiative)).toBe('')
    const [, initiative = ''] = choices.initiatives
    expect(initiativesSearch({ initiative, theme: 'skola', area: '18N' })).toBe(
      '?insats=kraftsamling-stod-mot-utanforskap&tema=skola&omraden=18N'
    )
    expect(initiativeKey('STIG (samordnad insats)')).toBe('stig-samordnad-insats')
  })

  it.each([
    ['insats', 'backa'],
    ['insats', 'Backa barnet'],
    ['tema', 'fisk'],
    ['omraden', '18N,1885'],
    ['niva', 'kommun']
  ])('means any by %s=%s, and the reader is told', (key, value) => {
    const read = parseInitiativesView(`?${key}=${value}`, choices)
    expect(read).toEqual({ view: anyInitiative, problems: [{ key, value }] })
  })

  it('leaves the understood rest as it is', () => {
    expect(parseInitiativesView('?insats=fisk&tema=halsa', choices)).toEqual({
      view: { ...anyInitiative, theme: 'halsa' },
      problems: [{ key: 'insats', value: 'fisk' }]
    })
  })
})
