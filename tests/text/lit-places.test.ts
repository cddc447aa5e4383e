import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from '../queries/site.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

/** The colours of the lines over time, place by place, and how they are said to be read. */
async function drawn(search: string) {
  const areas = await allAreas(db)
  const indicator = (await allIndicators(db)).find(({ id }) => id === 'mar-bra')!
  const choices = await indicatorChoices(db, indicator, areas)
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const figure = trendFigure(findings(indicator, view, figures).shown, figures)
  const lines = [...figure('wide').querySelectorAll('g.series')].map((line) => [
    line.getAttribute('data-area') ?? '',
    line.getAttribute('stroke') ?? ''
  ])
  return { colors: Object.fromEntries(lines), guide: figure.file.guide.join(' ') }
}

test('twelve kommuner over time are all grey, with the county lit', async () => {
  const { colors, guide } = await drawn('?niva=kommun')
  const { '18': county, ...kommuner } = colors
  expect(Object.keys(kommuner)).toHaveLength(12)
  expect(new Set(Object.values(kommuner)).size).toBe(1)
  expect(Object.values(kommuner)).not.toContain(county)
  expect(guide).toContain('kommunerna är grå')
})

test('a chosen kommun is lit in the hue of its länsdel, and few places all have theirs', async () => {
  const { colors, guide } = await drawn('?niva=kommun&omraden=1860')
  const others = Object.entries(colors).filter(([code]) => code !== '1860' && code.length === 4)
  for (const [, color] of others) expect(color).not.toBe(colors['1860'])
  expect(guide).not.toContain('kommunerna är grå')
  const lansdelar = await drawn('')
  expect(new Set(Object.values(lansdelar.colors)).size).toBe(Object.keys(lansdelar.colors).length)
})
