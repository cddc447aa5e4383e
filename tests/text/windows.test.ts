import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { breakdownFigure, breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { funnelFigure, funnelFinding } from '../../src/lib/figures/funnel.ts'
import { mapFigure } from '../../src/lib/figures/map.ts'
import { trendSentences } from '../../src/lib/figures/place/place-trends.ts'
import { rankingFigure } from '../../src/lib/figures/ranking.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { summary } from '../../src/lib/text/indicator/headline.ts'
import { addressSentence } from '../../src/lib/text/parts/address.ts'
import { countPhrase } from '../../src/lib/text/parts/counts.ts'
import { periodLabel, periodOpening, periodPhrase } from '../../src/lib/text/parts/period.ts'
import { tipLines } from '../../src/lib/text/parts/tip.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { openSite } from '../queries/site.ts'

let db: Database

beforeAll(async () => {
  db = await openSite()
})

async function asked(search: string) {
  const areas = await allAreas(db)
  const indicator = (await allIndicators(db)).find(({ id }) => id === 'familjehem')!
  const choices = await indicatorChoices(db, indicator, areas)
  const { view, problems } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  const found = findings(indicator, view, figures)
  const drawn = {
    trend: trendFigure(found.shown, figures),
    ranking: rankingFigure(found.kommuner, figures),
    map: mapFigure(found.kommuner, figures, areas, null),
    funnel: funnelFigure(funnelFinding(found.kommuner), figures),
    breakdown: breakdownFigure(breakdownOf(indicator, view, figures.breakdown))
  }
  return { indicator, view, problems, figures, found, drawn }
}

test('three years have words of their own', () => {
  expect(periodPhrase('2020/2022', { through: null })).toBe('2020–2022 tillsammans')
  expect(periodOpening('2020/2022', { through: null })).toBe('Åren 2020–2022 tillsammans')
  expect(periodLabel('2020/2022', { through: null })).toBe('2020–2022')
})

describe('familjehem, three years together', () => {
  test('is said to be so in the sentence that opens the page', async () => {
    const { found } = await asked('?period=3&omraden=18S')
    expect(summary(found.shown)).toMatch(
      /^Åren 2020–2022 tillsammans var värdet i södra länsdelen 6,6 per 1\u00a0000/
    )
  })

  test('is said to be so in every chart and file, and is exploratory in all', async () => {
    const { drawn } = await asked('?period=3')
    for (const [kind, { file }] of Object.entries(drawn)) {
      expect(file.subtitle, kind).toMatch(
        kind === 'trend'
          ? /tre år i taget, 2014–2016 till 2020–2022\.$/
          : /2020–2022 tillsammans\.$/
      )
      expect(file.foot.join(' '), kind).toContain('Tre år tillsammans: antalen för 2020–2022')
      expect(file.exploratory, kind).toBe(true)
      const periods = file.table().rows.map((row) => row[2])
      expect(periods.length, kind).toBeGreaterThan(0)
      expect(
        periods.every((period) => /^20\d\d–20\d\d$/.test(String(period))),
        kind
      ).toBe(true)
    }
  })

  test('has its years on the axis of time, and no chart that a program would draw by single years', async () => {
    const { drawn } = await asked('?period=3')
    const ticks = [...drawn.trend('wide').querySelectorAll('text')].map((text) => text.textContent)
    expect(ticks).toEqual(expect.arrayContaining(['2014–2016', '2020–2022']))
    expect(drawn.trend.file.native).toBeNull()
  })

  test('has neither trend nor change: neighbours share years', async () => {
    const { indicator, view, figures, drawn } = await asked('?period=3')
    expect(trendSentences(indicator, view, figures)).toEqual([])
    expect(drawn.trend.file.guide.join(' ')).toContain('ingen trend eller förändring prövas')
  })

  test('tells of no more children than there may be', async () => {
    const { indicator, figures } = await asked('?period=3')
    const row = figures.places.find(({ area }) => area === '1885')!
    expect(countPhrase(indicator, row)).toBe('cirka 205 barn och unga, summerat över åren')
    expect(tipLines(indicator, row)[0]).toBe('Lindesberg 2020–2022')
  })

  test('says of a place that lacks a year that it does', async () => {
    const { indicator, figures } = await asked('?period=3')
    const row = figures.places.find(({ area }) => area === '1862')!
    expect(tipLines(indicator, row)[1]).toBe('Visas inte: värdet saknas för något av åren')
  })

  test('has person-years for sizes in the funnel', async () => {
    const { drawn } = await asked('?period=3')
    expect(drawn.funnel.file.table().headings).toContain('Invånare 0–19 år, summerade över åren')
  })
})

test('asked for in vain, it is told in the words of the filters', async () => {
  const { problems } = await asked('?period=5')
  expect(addressSentence(problems)).toBe(
    'Adressen innehåller något som inte finns här: år tillsammans ”5”. Standardvalet visas i stället.'
  )
})
