// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Slide } from '../../../src/lib/deck/slide.ts'
import { compared } from '../../../src/lib/figures/compared.ts'
import { compareFigures } from '../../../src/lib/queries/compare-figures.ts'
import { countyDecisions } from '../../../src/lib/queries/decision/decisions.ts'
import { allAreas } from '../../../src/lib/queries/registers/areas.ts'
import { shownIndicators } from '../../../src/lib/queries/registers/indicators.ts'
import { readyTheme } from '../../../src/lib/text/deck/ready-theme.ts'
import { officialOf } from '../../../src/lib/text/parts/example.ts'
import {
  comparedFirst,
  compareIndicators,
  compareSearch
} from '../../../src/lib/url/compare-view.ts'
import { levels } from '../../../src/lib/url/indicator-view.ts'
import { chartsOf } from '../../deck/drawn-charts.ts'
import { openSite } from '../../queries/site.ts'
import { expectDrawn, expectReady } from './ready-site.ts'

const db = await openSite()
const decks = new Map<string, Slide[]>()

beforeAll(async () => {
  const areas = await allAreas(db)
  const indicators = await shownIndicators(db)
  const choices = { areas, indicators: compareIndicators(indicators) }
  const themes = [...new Set(indicators.map(({ theme }) => theme))]
  const decisions = await countyDecisions(db, themes, 5)
  for (const theme of [null, ...themes]) {
    for (const level of levels) {
      const view = { ...comparedFirst, theme, level }
      const search = compareSearch(view, choices)
      const all = compared(indicators, view, choices, await compareFigures(db, view, choices))
      for (const rows of [all, officialOf(all)]) {
        if (rows.length === 0) continue
        const ground = { rows, areas, view, search, decisions, day: '2026-11-30' }
        decks.set(`${theme} ${level} ${rows.length}`, readyTheme(ground))
      }
    }
  }
})

test('every theme, and all of them together, has a deck for länsdelar and for kommuner', async () => {
  expect(decks.size).toBeGreaterThan(30)
  for (const [of, slides] of decks) {
    expectReady(slides, of, /skiljer sig (inte )?säkert mellan platserna/)
    expect(slides[0]!.title).toMatch(/ i Örebro län$/)
    expect(slides[1]).toMatchObject({ kind: 'chart', chart: { kind: 'rug' } })
  }
})

test('every chart can be drawn, and the picture says what the title says', async () => {
  const charts = await chartsOf(db)
  expect(await expectDrawn([...decks.values()], charts)).toBeGreaterThan(40)
  const slides = decks.get(`null lansdel ${(await shownIndicators(db)).length}`)!
  let compared = 0
  for (const slide of slides) {
    if (slide.kind !== 'chart' || !/ än i övriga länet \d{4}$/.test(slide.title)) continue
    const { headline } = (await charts.chart(slide.chart))!.figure.file
    expect(slide.title.startsWith(headline), `${slide.title}: ${headline}`).toBe(true)
    compared += 1
  }
  expect(compared).toBeGreaterThan(2)
})
