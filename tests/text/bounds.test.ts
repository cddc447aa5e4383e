import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import {
  breakdownHeadline,
  breakdownNotes,
  breakdownSummary
} from '../../src/lib/text/indicator/breakdown.ts'
import { headline, rankingHeadline, summary } from '../../src/lib/text/indicator/headline.ts'
import { missingYears } from '../../src/lib/text/indicator/gaps.ts'
import { breakdownGuide, rankingGuide, trendGuide } from '../../src/lib/text/indicator/guide.ts'
import { boundedSentence, hiddenSentence } from '../../src/lib/text/indicator/hidden.ts'
import { mapGuide } from '../../src/lib/text/indicator/map.ts'
import { tipLines } from '../../src/lib/text/parts/tip.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { breakdownFigure, breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { boundedSite } from '../queries/bounded-site.ts'

let db: Database
let indicators: IndicatorRow[]
beforeAll(async () => {
  db = await boundedSite()
  indicators = await allIndicators(db)
})

async function page(id: string, search: string) {
  const indicator = indicators.find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  return { indicator, view, figures, ...findings(indicator, view, figures) }
}

const boys = '?niva=kommun&omraden=1860&kon=pojkar&arskurs=9'
const whyPupil =
  'Den exakta andelen visas inte, för att ingen ska kunna räkna ut vad en enskild elev har svarat.'

describe('what is said of a place', () => {
  test('is the bound as something that pupils do, and why no more is told', async () => {
    const { shown } = await page('skolk', boys)
    expect(headline(shown)).toBe('Skolkar minst en gång i månaden: under 25\u00a0% i Laxå 2026')
    expect(summary(shown)).toBe(
      `I Laxå skolkar under 25\u00a0% av pojkarna i åk 9 minst en gång i månaden enligt undersökningen 2026. ${whyPupil}`
    )
  })

  test('is over where nearly all do', async () => {
    const { shown } = await page('mar-bra', boys)
    expect(summary(shown)).toContain('I Laxå mår över 80\u00a0% av pojkarna i åk 9 oftast')
  })

  test('of calls is fewer than so many, which may be none', async () => {
    const { shown } = await page('sip-kallelser', '?niva=kommun&omraden=1860&ar=2025-Q4')
    expect(headline(shown)).toBe('SIP-kallelser som rör BUP: färre än 5 i Laxå kvartal 4 2025')
    expect(summary(shown)).toBe(
      'Kvartal 4 2025 var antalet i Laxå färre än 5 kallelser. Det exakta antalet, som också kan vara noll, visas inte, för att inget barn ska kunna pekas ut.'
    )
  })

  test('of a rate has its unit', async () => {
    const { shown } = await page('sip-per-1000', '?niva=kommun&omraden=1860&ar=2025')
    expect(summary(shown)).toContain('under 4,4 per 1\u00a0000 invånare 0–19 år.')
    expect(summary(shown)).not.toMatch(/ mot |säkerställd/)
  })

  test('is never that it is hidden or missing', async () => {
    const { indicator, shown, figures } = await page('skolk', boys)
    expect(
      hiddenSentence(
        indicator,
        shown.places.map(({ row }) => row)
      )
    ).toBeNull()
    expect(
      boundedSentence(
        { ...indicator, least_count: 5 },
        shown.places.map(({ row }) => row)
      )
    ).toBe(
      'Laxå visas bara som under eller över en gräns, för att inget barn ska kunna pekas ut: färre än 5 elever i eller utanför andelen.'
    )
    const laxa = figures.trend.filter(({ area }) => area === '1860')
    expect(missingYears(laxa)).toBeNull()
  })
})

test('the range of the kommuner tells bounds beside it, with no place in it', async () => {
  const { kommuner } = await page('sip-kallelser', '?niva=kommun&ar=2025-Q4')
  const others = kommuner.places.map((place) => {
    const isLaxa = place.row.area === '1860'
    return isLaxa ? place : { ...place, row: { ...place.row, value: 7, status: 'ok' as const } }
  })
  expect(rankingHeadline({ ...kommuner, places: others })).toBe(
    'Samma värde, 7, på alla 11 platser som har ett kvartal 4 2025; färre än 5 i Laxå'
  )
  const bounds = others.filter(({ row }) => row.area === '1860')
  expect(rankingHeadline({ ...kommuner, places: [...bounds, ...bounds] })).toBe(
    'Färre än 5 på 2 platser kvartal 4 2025'
  )
  const mixed = bounds.map((place) => ({ ...place, row: { ...place.row, upper: 4 } }))
  expect(rankingHeadline({ ...kommuner, places: [...bounds, ...mixed] })).toBe(
    '2 platser visas som under eller över en gräns kvartal 4 2025'
  )
})

describe('a tip', () => {
  test('tells the bound with its unit, the answers and why', async () => {
    const { indicator, figures } = await page('skolk', boys)
    const row = figures.trend.findLast(({ area }) => area === '1860')!
    expect(tipLines(indicator, row)).toEqual([
      'Laxå 2026',
      'Under 25\u00a0% av svarande',
      'Cirka 20 svar',
      whyPupil
    ])
  })

  test('of calls says what is counted', async () => {
    const { indicator, figures } = await page(
      'sip-kallelser',
      '?niva=kommun&omraden=1860&ar=2025-Q4'
    )
    const row = figures.trend.find(({ area, period }) => area === '1860' && period === '2025-Q4')!
    expect(tipLines(indicator, row).slice(0, 2)).toEqual([
      'Laxå kvartal 4 2025',
      'Färre än 5 kallelser'
    ])
  })
})

describe('girls beside boys', () => {
  const told = async () => {
    const { indicator, view, figures } = await page('mar-bra', boys)
    const rows = figures.breakdown.map((row) => {
      const isGirls = row.area === '1860' && row.grade === '9' && row.sex === 'flickor'
      const value = { value: 60, lower: null, upper: null, status: 'ok' as const }
      return isGirls ? { ...row, ...value } : row
    })
    return breakdownOf(indicator, view, rows)
  }

  test('a headline tells a bound beside a value and compares nothing', async () => {
    const found = await told()
    expect(breakdownHeadline(found)).toBe(
      'Mår oftast bra eller mycket bra: flickor 60\u00a0% och pojkar över 80\u00a0% i Laxå 2026'
    )
    const own = found.contrasts.find(
      ({ boys: { grade, area } }) => grade === '9' && area === '1860'
    )!
    expect(own.verdict).toBe('untested')
    expect(breakdownSummary({ ...found, contrasts: [own] })).toBe(
      'I Laxå kan skillnaden mellan flickor och pojkar inte prövas.'
    )
    expect(breakdownNotes(found).join(' ')).toContain('det exakta värdet visas inte')
  })

  test('the drawing has the bound in place of a value, and no interval of it', async () => {
    const found = await told()
    const own = found.contrasts.filter(
      ({ girls: { grade, area } }) => grade === '9' && area === '1860'
    )
    const svg = breakdownFigure({ ...found, contrasts: own })('wide')
    expect(svg.querySelectorAll('path.bound')).toHaveLength(1)
    expect(svg.textContent).toContain('Pojkar över 80\u00a0%')
    expect(svg.textContent).toContain('kan inte räknas')
  })
})

test('guides say how a bound is read where the register has a rule for it, and only there', async () => {
  const { indicator, view, kommuner } = await page('skolk', boys)
  const guides = (least_count: number | null) => {
    const own = { ...indicator, least_count }
    const finding = { ...kommuner, indicator: own }
    return [
      trendGuide(own, []),
      rankingGuide(finding),
      mapGuide(finding, false),
      breakdownGuide({ indicator: own, view, contrasts: [] })
    ].map((points) => points.join(' '))
  }
  for (const guide of guides(5)) {
    expect(guide).toContain('Ett streck med pil')
    expect(guide).toContain('färre än 5 elever i eller utanför andelen')
  }
  for (const guide of guides(null)) expect(guide).not.toContain('streck med pil')
})
