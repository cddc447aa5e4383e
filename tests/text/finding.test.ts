import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { hasCounts } from '../../src/lib/schema/registers/indicator.ts'
import { headline, rankingHeadline, summary } from '../../src/lib/text/indicator/headline.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let indicators: IndicatorRow[]

beforeAll(async () => {
  db = await openSite()
  indicators = (await allIndicators(db)).filter(({ latest }) => latest !== null)
})

async function found(id: string, search = '') {
  const indicator = indicators.find((row) => row.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  return findings(indicator, view, await indicatorFigures(db, indicator, view, choices))
}

describe('familjehem', () => {
  test('the headline says that norra länsdelen is higher, and the test says so too', async () => {
    const { shown } = await found('familjehem')
    expect(headline(shown)).toBe(
      'Fler barn är placerade i familjehem i norra länsdelen än i övriga länet'
    )
    const norra = shown.places.find(({ row }) => row.area === '18N')
    expect(norra?.judgement.verdict).toBe('higher')
    expect(summary(shown)).toContain('14,1')
    expect(summary(shown)).toContain('Skillnaden är statistiskt säkerställd.')
  })

  test('a place alone is said to differ when its verdict says so, and only then', async () => {
    const verdicts = new Set<string>()
    const areas = (await allAreas(db)).filter(({ type }) => type === 'lansdel' || type === 'kommun')
    for (const { code } of areas) {
      const { shown } = await found('familjehem', `?omraden=${code}`)
      const verdict = shown.places[0]?.judgement.verdict ?? ''
      verdicts.add(verdict)
      const text = headline(shown)
      expect(text.startsWith('Fler barn'), code).toBe(verdict === 'higher')
      expect(text.startsWith('Färre barn'), code).toBe(verdict === 'lower')
      expect(text.includes('skiljer sig inte säkert'), code).toBe(verdict === 'none')
    }
    expect(verdicts).toEqual(new Set(['higher', 'lower', 'none', 'untested']))
  })

  test('a place without a value is not compared', async () => {
    const { shown } = await found('familjehem', '?omraden=18V')
    expect(shown.places[0]?.judgement.verdict).toBe('untested')
    expect(headline(shown)).not.toMatch(/högre|lägre|Fler|Färre|skiljer/)
    expect(summary(shown)).toContain('ofullständig')
  })

  test('the ranking names those that differ', async () => {
    const { kommuner } = await found('familjehem')
    expect(rankingHeadline(kommuner)).toContain('Ljusnarsberg')
    expect(rankingHeadline(kommuner)).toContain('högre än övriga länet')
  })
})

describe('figures without counts', () => {
  test('are never said to differ, against anything, in words or verdicts', async () => {
    const uncounted = indicators.filter((indicator) => !hasCounts(indicator))
    expect(uncounted.length).toBeGreaterThan(0)
    for (const { id } of uncounted) {
      for (const search of ['', '?mot=riket']) {
        const { shown, kommuner } = await found(id, search)
        for (const { judgement } of [...shown.places, ...kommuner.places]) {
          expect(judgement.verdict, id).toBe('untested')
        }
        for (const text of [headline(shown), summary(shown), rankingHeadline(kommuner)]) {
          expect(text, id).not.toMatch(/\b(högre|lägre|fler|färre) .*än\b|säkerställd|skiljer sig/i)
        }
      }
    }
  })
})

test('every headline of every indicator says no more than its verdicts', async () => {
  for (const { id } of indicators) {
    const { shown } = await found(id)
    const claims = / än i (övriga länet|riket)$/.test(headline(shown))
    const differ = shown.places.some(({ judgement }) => /higher|lower/.test(judgement.verdict))
    expect(claims, `${id}: ${headline(shown)}`).toBe(differ)
  }
})

describe('what can be said without a test', () => {
  test('a year before the figures were divided by sex is said to be missing', async () => {
    const { shown, kommuner } = await found('oppna-insatser', '?ar=2005&kon=flickor')
    expect(summary(shown)).toBe('Indikatorn finns inte för flickor 2005.')
    expect(rankingHeadline(kommuner)).toBe('Inga värden 2005')
  })

  test('the rest of the county is not told when too much of it is missing', async () => {
    const { shown } = await found('hvb', '?omraden=18O&ar=2022')
    expect(shown.places[0]?.row.value).not.toBeNull()
    expect(shown.places[0]?.row.rest_numerator).toBeNull()
    expect(summary(shown)).not.toContain('mot ')
    expect(summary(shown)).toContain('Det jämförs inte med övriga länet, där ')
  })

  test('a place has the same verdict in focus as among all', async () => {
    const { kommuner } = await found('familjehem', '?niva=kommun')
    for (const { row, judgement } of kommuner.places) {
      const alone = await found('familjehem', `?niva=kommun&omraden=${row.area}`)
      expect(alone.shown.places[0]?.judgement.verdict, row.name).toBe(judgement.verdict)
    }
  })

  test('a single value is not called the same everywhere', async () => {
    const { shown } = await found('hvb', '?ar=2022')
    expect(headline(shown)).toBe(
      'Placerade på HVB någon gång under året: bara ett värde, 4,3 i Örebro 2022'
    )
  })

  test('equal values are the same where there is one, and the places are counted', async () => {
    const { kommuner } = await found('oppen-forskola-familjecentral')
    const equal = kommuner.places.filter(({ row }) => row.value === 1)
    expect(rankingHeadline({ ...kommuner, places: equal })).toBe(
      `Samma värde, 1, på alla ${equal.length} platser som har ett 2021`
    )
    expect(rankingHeadline(kommuner)).toBe('Från 0 till 7 i Örebro 2021')
  })
})
