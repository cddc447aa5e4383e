import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { gapRows } from '../../src/lib/queries/indicator/gaps.ts'
import { trendRows } from '../../src/lib/queries/trend.ts'
import { gapSentences, laterYearSentence, missingYears } from '../../src/lib/text/indicator/gaps.ts'
import type { Sex } from '../../src/lib/schema/observation.ts'
import { openSite } from '../queries/site.ts'

const lansdelar = ['0000', '18', '18N', '18V', '18S', '18O']
let db: Database

beforeAll(async () => {
  db = await openSite()
})

async function sentences(indicator: string, weight: string, sex: Sex = 'alla', areas = lansdelar) {
  const shown = await trendRows(db, indicator, { areas, sex, grade: 'alla', period: '2022' })
  const gaps = await gapRows(db, indicator, { sex, grade: 'alla' })
  return gapSentences({ weight }, gaps, shown, '2022')
}

test('names the kommun that is missing, and how much of the place it holds', async () => {
  expect(await sentences('familjehem', 'population 0-19')).toEqual([
    'Värdet för länet 2022 är beräknat utan Degerfors (3\u00a0% av befolkningen).',
    'Västra länsdelen 2022 är ofullständig och visas inte: Degerfors saknas (23\u00a0% av befolkningen).'
  ])
})

test('speaks of the places shown only', async () => {
  expect(await sentences('familjehem', 'population 0-19', 'alla', ['0000', '18', '1885'])).toEqual([
    'Värdet för länet 2022 är beräknat utan Degerfors (3\u00a0% av befolkningen).'
  ])
})

test('says länet is ofullständigt and a länsdel ofullständig', async () => {
  const [county, norra] = await sentences('hvb', 'population 0-19')
  expect(county).toContain('Länet 2022 är ofullständigt och visas inte: ')
  expect(norra).toContain('Norra länsdelen 2022 är ofullständig och visas inte: ')
})

test('says nothing of the population where kommuner are only counted', async () => {
  const told = await sentences('oppen-forskola-familjecentral', 'sum')
  expect(told.length).toBeGreaterThan(0)
  for (const sentence of told) expect(sentence).not.toContain('befolkningen')
})

test('tells once that the population of a sex is not known', async () => {
  expect(await sentences('gymnasiebehorighet', 'population 13-18', 'flickor')).toEqual([
    'Norra, västra och södra länsdelen kan inte vägas samman 2022: befolkningen i den här uppdelningen saknas.'
  ])
})

test('says where to find a later year that the county has no value for, on the page that begins before it', () => {
  const hvb = { latest: '2022', compared: '2021' }
  expect(laterYearSentence(hvb, '2021')).toBe(
    'För 2022 finns värden bara för några platser och inget för länet. Välj året i filtret för att se dem.'
  )
  expect(laterYearSentence(hvb, '2022')).toBeNull()
  expect(laterYearSentence(hvb, '2020')).toBeNull()
  expect(laterYearSentence({ latest: '2022', compared: '2022' }, '2022')).toBeNull()
})

test('names the years that are missing for every place', async () => {
  const shown = await trendRows(db, 'familjehem', {
    areas: lansdelar,
    sex: 'alla',
    grade: 'alla',
    period: '2022'
  })
  expect(missingYears(shown)).toBe('Hela 2017 saknas i källan.')
  const complete = await trendRows(db, 'meritvarde', {
    areas: lansdelar,
    sex: 'alla',
    grade: 'alla',
    period: '2022'
  })
  expect(missingYears(complete)).toBeNull()
})
