import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import { headline, standing, summary } from '../../src/lib/text/indicator/headline.ts'
import { compareChoice, indicatorChoice, placeChoice } from '../../src/lib/text/parts/choice.ts'
import { comparedFirst } from '../../src/lib/url/compare-view.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let areas: Area[]

beforeAll(async () => {
  db = await openSite()
  areas = await allAreas(db)
})

async function shownOf(id: string, search: string) {
  const indicator = (await allIndicators(db)).find((one) => one.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView(search, choices)
  return { indicator, choices, view }
}

describe('what is chosen, in words', () => {
  it.each([
    ['alkohol', '', 'Länsdelar · 2026 · alla elever · mot övriga länet'],
    [
      'alkohol',
      '?omraden=18N,18V&kon=flickor&arskurs=9&mot=riket',
      'Norra och Västra · 2026 · flickor i åk 9 · mot övriga länet'
    ],
    ['familjehem', '?niva=kommun', 'Kommuner · 2022 · alla · mot övriga länet'],
    [
      'familjehem',
      '?omraden=1864,1885,1884,1880&mot=riket',
      '4 kommuner · 2022 · alla · mot riket'
    ],
    ['familjehem', '?period=3', 'Länsdelar · 2020–2022 · alla · mot övriga länet'],
    ['uvas', '', 'Länsdelar · 2022 · alla · mot riket']
  ])('%s%s: %s', async (id, search, said) => {
    const { indicator, choices, view } = await shownOf(id, search)
    expect(indicatorChoice(view, indicator, areas, choices).join(' · ')).toBe(said)
  })

  it('on the pages of places and of comparisons', () => {
    expect(placeChoice(firstPlaceView)).toEqual(['alla elever och invånare', 'mot övriga länet'])
    expect(placeChoice({ sex: 'pojkar', grade: '7', against: 'riket' })).toEqual([
      'pojkar i åk 7',
      'mot riket'
    ])
    expect(compareChoice(comparedFirst, null, areas).slice(0, 2)).toEqual([
      'Alla teman',
      'Länsdelar'
    ])
    const own = { ...comparedFirst, indicators: ['alkohol', 'snus'], areas: ['1864'] }
    expect(compareChoice(own, null, areas).slice(0, 2)).toEqual([
      '2 egna indikatorer',
      'Ljusnarsberg'
    ])
    const beside = { ...comparedFirst, areas: ['1860', '1862', '18V'] }
    expect(compareChoice(beside, null, areas)).toEqual([
      'Alla teman',
      'Degerfors och Västra mot Laxå',
      'alla elever och invånare'
    ])
  })
})

describe('how it stands', () => {
  const none = /Ingen (länsdel|av de .*) skiljer sig säkert från övriga länet\.$/

  test('says that no place stands out where the headline says so, and nowhere else', async () => {
    const said = new Set<boolean>()
    for (const { id, latest } of await allIndicators(db)) {
      if (latest === null) continue
      const { indicator, choices, view } = await shownOf(id, '')
      const figures = await indicatorFigures(db, indicator, view, choices)
      const { shown } = findings(indicator, view, figures)
      const isNone = headline(shown).includes('ingen säkerställd skillnad')
      expect(none.test(standing(shown)), id).toBe(isNone)
      expect(standing(shown).startsWith(summary(shown)), id).toBe(true)
      said.add(isNone)
    }
    expect(said).toEqual(new Set([true, false]))
  })
})
