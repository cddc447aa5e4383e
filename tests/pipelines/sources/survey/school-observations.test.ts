import { beforeAll, expect, test } from 'vitest'
import { generateSurvey } from '../../../../pipelines/example/survey.ts'
import type { Observation } from '../../../../src/lib/schema/observation.ts'
import { readRows, type Row } from '../../example/delivery.ts'
import { PublishedTables } from '../../published-tables.ts'

/* What the ETL published last of where pupils go to school, against the rows of the example files. */

const codebook = readRows(generateSurvey(), 'kodbok.csv')
const lansdelar: Record<string, string[]> = {
  '18N': ['1863', '1885', '1864', '1884'],
  '18V': ['1862', '1883'],
  '18S': ['1882', '1861', '1881', '1860', '1814'],
  '18O': ['1880']
}
let published: Observation[]
let rows: Row[]

beforeAll(async () => {
  const tables = await PublishedTables.open('static/data')
  published = await tables.observations('true', 'school_observations')
  tables.close()
  rows = readRows(generateSurvey(), 'svar.csv')
})

/** Answers and hits among the pupils who go to school in a place. */
function counted({ indicator, area, period, grade }: Observation): { n: number; x: number } {
  const {
    fraga = '',
    raknas = '',
    ej_svar = ''
  } = codebook.find(({ indikator }) => indikator === indicator)!
  const noAnswers = ['', ...ej_svar.split(',')]
  const places = lansdelar[area] ?? [area]
  const answers = rows
    .filter(({ ar, skolkommun = '' }) => ar === period && places.includes(skolkommun))
    .filter(({ arskurs }) => grade === 'alla' || arskurs === grade)
    .map((row) => row[fraga] ?? '')
    .filter((answer) => !noAnswers.includes(answer))
  return { n: answers.length, x: answers.filter((code) => raknas.split(',').includes(code)).length }
}

test('is what the rows say, rounded', () => {
  const shown = published.filter(({ status, indicator }) => {
    return status === 'ok' && ['mar-bra', 'vape', 'skolk'].includes(indicator)
  })
  expect(shown.length).toBeGreaterThan(200)
  const wrong = shown.filter((row) => {
    const { n, x } = counted(row)
    const isNear = Math.abs(row.value! - (100 * x) / n) <= (row.denominator! < 15 ? 5 : 2.5)
    // About: the forms, and of them as many as answer the question in the county.
    const isAbout = Math.abs(row.denominator! - n) <= Math.max(10, 0.05 * n)
    return !isAbout || !isNear || n < 10
  })
  expect(wrong).toEqual([])
})

test('has every länsdel and kommun by school year, both sexes together, and not the county again', () => {
  const keys = (column: keyof Observation) => [...new Set(published.map((row) => row[column]))]
  expect(keys('sex')).toEqual(['alla'])
  expect(keys('grade').sort()).toEqual(['7', '9', 'alla', 'gy2'])
  expect(keys('area')).toHaveLength(16)
  expect(keys('area')).not.toContain('18')
})

test('says that nobody answered where there is no upper secondary school', () => {
  const without = published.filter(({ grade, status }) => grade === 'gy2' && status === 'missing')
  const places = new Set(without.map(({ area }) => area))
  const schools = new Set(rows.filter(({ arskurs }) => arskurs === 'gy2').map((r) => r.skolkommun))
  expect(places.size).toBeGreaterThan(0)
  expect([...places].filter((area) => schools.has(area))).toEqual([])
})
