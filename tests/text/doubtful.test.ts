import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { placeFigures } from '../../src/lib/queries/place/place-figures.ts'
import { beforeAfter } from '../../src/lib/stats/before-after.ts'
import { untested } from '../../src/lib/stats/judgement.ts'
import { restLacks, restWithout } from '../../src/lib/text/comparison/rest-of-county.ts'
import { testedWords } from '../../src/lib/text/comparison/verdict.ts'
import { significanceText, sexDifferenceText } from '../../src/lib/text/indicator/contrast.ts'
import { gapSentences } from '../../src/lib/text/indicator/gaps.ts'
import { rankingGuide, trendGuide } from '../../src/lib/text/indicator/guide.ts'
import { headline, rankingHeadline, summary } from '../../src/lib/text/indicator/headline.ts'
import { valueRange } from '../../src/lib/text/indicator/value-range.ts'
import { cellText } from '../../src/lib/text/parts/bound.ts'
import { doubtNoteOf } from '../../src/lib/text/parts/doubt.ts'
import { lackingNames, lackingWords } from '../../src/lib/text/parts/lacking.ts'
import { tested } from '../../src/lib/stats/tested.ts'
import { tipLines } from '../../src/lib/text/parts/tip.ts'
import { plainRow } from '../../src/lib/text/place/plain-row.ts'
import { profileOf } from '../../src/lib/text/place/profile.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'
import { breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { openSite } from '../queries/site.ts'
import { noVerdict } from '../../src/lib/schema/verdict.ts'

const id = 'oppna-insatser'
const why = 'källan anger noll, bredvid år med fler än fem fall'
let db: Database

beforeAll(async () => {
  db = await openSite()
})

async function page(search: string) {
  const indicator = (await allIndicators(db)).find((row) => row.id === id)!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView(search, choices)
  const figures = await indicatorFigures(db, indicator, view, choices)
  return { indicator, view, figures, ...findings(indicator, view, figures) }
}

const laxa = () => page('?niva=kommun&omraden=1860&ar=2021')

describe('what is said of a doubtful place', () => {
  test('is its value, that it is doubtful, why, and that nothing is tested', async () => {
    const { shown } = await laxa()
    expect(headline(shown)).toBe(
      'Öppna insatser efter individuell prövning: 0,0\u00a0% (tveksam uppgift) i Laxå 2021'
    )
    expect(summary(shown)).toBe(
      `År 2021 var värdet i Laxå 0,0\u00a0% av invånare 0–20 år. Uppgiften är tveksam: ${why}. Den prövas inte.`
    )
  })

  test('at its mark is the same', async () => {
    const { indicator, figures } = await laxa()
    const row = figures.trend.find(({ area, period }) => area === '1860' && period === '2021')!
    expect(tipLines(indicator, row, { verdict: 'untested', against: 'ovriga' })).toEqual([
      'Laxå 2021',
      '0,0\u00a0% av invånare 0–20 år',
      '0 barn och unga',
      `Uppgiften är tveksam: ${why}. Den prövas inte.`
    ])
  })

  test('below a table says whom to ask, and nothing where no row is doubtful', async () => {
    const { indicator, kommuner } = await laxa()
    const rows = kommuner.places.map(({ row }) => row)
    expect(doubtNoteOf(rows, [indicator])).toBe(
      `Tveksam uppgift: ${why}. Den prövas inte och räknas inte in i länsdelens eller länets värde. Fråga Rådet för främjande av kommunala analyser (RKA) om den är rätt.`
    )
    expect(doubtNoteOf([rows[0], null], [indicator])).toBe('')
    const odd = { value: 9, status: 'doubtful' } as const
    expect(doubtNoteOf([odd], [indicator])).toContain('går inte ihop med andra år eller platser')
    expect(cellText(odd, indicator)).toBe('9,0\u00a0% (tveksam uppgift)')
  })

  test('in a guide is there in a year that has one alone', async () => {
    const now = await laxa()
    const guides = ({ indicator, kommuner }: typeof now, rows: (typeof now)['figures']['trend']) =>
      [...trendGuide(indicator, rows), ...rankingGuide(kommuner)].filter((point) =>
        point.includes('tveksam')
      )
    expect(guides(now, now.figures.trend)).toHaveLength(2)
    expect(guides(await page('?niva=kommun&ar=2022'), [])).toEqual([])
  })
})

describe('nothing is concluded from a doubtful value', () => {
  test('it has no counts to be tested by, whatever is tested', async () => {
    const { indicator, kommuner } = await laxa()
    const of = (area: string) => kommuner.places.find(({ row }) => row.area === area)!
    for (const area of ['1860', '1882']) {
      const { row, judgement } = of(area)
      expect(judgement).toEqual(untested)
      const own = tested(indicator, row, { period: '2021', sex: 'alla', grade: 'alla' })
      expect(own).toMatchObject({ value: 0, numerator: null, denominator: null })
      const words = testedWords([row], judgement.verdict, indicator.direction)
      expect(words).toBe('prövas inte: tveksam uppgift')
    }
    expect(of('1883').judgement.verdict).toBe('higher')
  })

  test('against riket neither', async () => {
    const { kommuner } = await page('?niva=kommun&ar=2021&mot=riket')
    const verdicts = new Map(
      kommuner.places.map(({ row, judgement }) => [row.area, judgement.verdict])
    )
    expect(verdicts.get('1860')).toBe('untested')
    expect(verdicts.get('1861')).not.toBe('untested')
  })

  test('it is neither the lowest nor lower', async () => {
    const { indicator, view, kommuner } = await laxa()
    expect(rankingHeadline(kommuner)).not.toMatch(/Laxå|Askersund/)
    expect(valueRange({ indicator, view, places: kommuner.places })).toBe(
      'Från 1,1\u00a0% i Hällefors till 2,9\u00a0% i Karlskoga 2021'
    )
  })

  test('girls and boys with doubtful values are not compared', async () => {
    const { indicator, view, figures } = await laxa()
    const { contrasts } = breakdownOf(indicator, view, figures.breakdown)
    const own = contrasts.find(({ girls }) => girls.area === '1860')!
    expect(own).toMatchObject({ verdict: 'untested', comparison: null })
    // What the source says is told all the same.
    expect(own.girls).toMatchObject({ value: 0, numerator: 0 })
    expect([sexDifferenceText(own, indicator), significanceText(own)]).toEqual([null, null])
  })

  test('a year before or after a decision is another one', async () => {
    const { figures } = await laxa()
    const own = figures.trend.filter(({ area }) => area === '1860')
    const day = { first_day: '2022-01-15', last_day: '2022-01-15' }
    expect(beforeAfter(own, day, []).before?.period).toBe('2020')
  })

  test('a place is compared with its last sure year, and told in plain words as doubtful', async () => {
    const areas = await allAreas(db)
    const indicators = await allIndicators(db)
    const place = areas.find(({ code }) => code === '1860')!
    const own = await placeFigures(db, place, areas, firstPlaceView)
    const subject = { place, areas, indicators, themes: [] }
    const row = profileOf(subject, firstPlaceView, own).rows.find(
      ({ indicator }) => indicator.id === id
    )!
    expect(row.before?.period).toBe('2020')
    // What is doubtful has no verdict published.
    const doubtful = { value: 0, status: 'doubtful' as const, ...noVerdict }
    const doubted = {
      ...own,
      figures: own.figures.map((figure) =>
        figure.own.indicator === id ? { ...figure, own: { ...figure.own, ...doubtful } } : figure
      )
    }
    const odd = profileOf(subject, firstPlaceView, doubted).rows.find(
      ({ indicator }) => indicator.id === id
    )!
    expect(odd).toMatchObject({ tone: 'untested', changeTone: 'untested', before: null })
    expect(plainRow(odd, null)).toMatchObject({
      ...{ value: '0,0\u00a0% (tveksam uppgift)', verdicts: [] }
    })
  })
})

describe('who is left out', () => {
  test('is told apart from who is missing', () => {
    const both = { missing: 'Degerfors', doubtful: 'Askersund, Laxå' }
    expect(lackingNames(both)).toBe('Degerfors och de tveksamma uppgifterna för Askersund och Laxå')
    expect(lackingWords(both)).toBe(
      'Degerfors saknas, och uppgifterna för Askersund och Laxå är tveksamma och räknas inte in'
    )
    const one = { missing: null, doubtful: 'Laxå' }
    expect(lackingNames(one)).toBe('den tveksamma uppgiften för Laxå')
    expect(lackingWords(one)).toBe('uppgiften för Laxå är tveksam och räknas inte in')
    expect(lackingNames({ missing: 'Degerfors, Laxå', doubtful: null })).toBe('Degerfors och Laxå')
    expect([lackingNames, lackingWords].map((of) => of({ missing: null, doubtful: null }))).toEqual(
      ['', '']
    )
  })

  test('stands beside the rest of the county', async () => {
    const { kommuner } = await laxa()
    const kumla = kommuner.places.find(({ row }) => row.area === '1881')!.row
    const words =
      'Degerfors saknas, och uppgifterna för Askersund och Laxå är tveksamma och räknas inte in'
    expect(restLacks(kumla)).toBe(words)
    expect(restWithout(kumla)).toBe(` (${words})`)
  })

  test('stands at a länsdel that is not shown, and at the county that is', async () => {
    const { indicator, figures } = await page('?ar=2021')
    const told = gapSentences(indicator, figures.gaps, figures.trend, '2021')
    expect(told).toContainEqual(
      expect.stringMatching(
        /^Södra länsdelen 2021 är ofullständig och visas inte: uppgifterna för Askersund och Laxå är tveksamma och räknas inte in \(23\s% av befolkningen\)\.$/
      )
    )
    expect(told[0]).toMatch(
      /^Värdet för länet 2021 är beräknat utan Degerfors och de tveksamma uppgifterna för Askersund och Laxå \(8\s% av befolkningen\)\.$/
    )
  })
})
