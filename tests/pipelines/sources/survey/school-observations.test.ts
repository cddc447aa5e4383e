import { beforeAll, expect, test } from 'vitest'
import { generateSurvey } from '../../../../pipelines/example/survey.ts'
import type { Observation } from '../../../../src/lib/schema/observation.ts'
import { groupRows, readRows, type Row } from '../../example/delivery.ts'
import { PublishedTables } from '../../published-tables.ts'

/* What the ETL published last of where pupils go to school, against the rows of the example files. */

const files = generateSurvey()
const codebook = readRows(files, 'kodbok.csv')
const lansdelar: Record<string, string[]> = {
  '18N': ['1863', '1885', '1864', '1884'],
  '18V': ['1862', '1883'],
  '18S': ['1882', '1861', '1881', '1860', '1814'],
  '18O': ['1880']
}
let published: Observation[]
let rows: Row[]
let byGrade: Map<string, Row[]>
let bySchool: Map<string, Row[]>

beforeAll(async () => {
  const tables = await PublishedTables.open('static/data')
  published = await tables.observations('true', 'school_observations')
  tables.close()
  rows = readRows(files, 'svar.csv')
  byGrade = groupRows(rows, ({ ar, arskurs }) => `${ar} ${arskurs}`)
  bySchool = groupRows(rows, ({ ar, arskurs, skolkommun }) => `${ar} ${arskurs} ${skolkommun}`)
})

const codesOf = (question: Row) => {
  const { fraga = '', raknas = '', ej_svar = '' } = question
  const noAnswers = ['', ...ej_svar.split(',')]
  return {
    isAnswer: (row: Row) => !noAnswers.includes(row[fraga] ?? ''),
    isHit: (row: Row) => raknas.split(',').includes(row[fraga] ?? '')
  }
}

const shares = new Map<string, number>()

/** The whole percent of the county's forms that have an answer to a question, as a share. */
function answeringOf({ indicator, period }: Observation): number {
  const known = shares.get(`${indicator} ${period}`)
  if (known !== undefined) return known
  const question = codebook.find(({ indikator }) => indikator === indicator)!
  const grades = question['arskurser']!.split(',')
  const asked = grades.flatMap((grade) => byGrade.get(`${period} ${grade}`) ?? [])
  const answered = asked.filter(codesOf(question).isAnswer)
  const share = Math.round((100 * answered.length) / asked.length) / 100
  shares.set(`${indicator} ${period}`, share)
  return share
}

/** Forms, answers and hits among pupils of schools in a place. */
function counted({ indicator, area, period, grade }: Observation) {
  const question = codebook.find(({ indikator }) => indikator === indicator)!
  const { isAnswer, isHit } = codesOf(question)
  const asked = question['arskurser']!.split(',')
  const grades = asked.filter((one) => grade === 'alla' || one === grade)
  const own = grades.flatMap((one) => {
    const places = lansdelar[area] ?? [area]
    return places.flatMap((place) => bySchool.get(`${period} ${one} ${place}`) ?? [])
  })
  const answers = own.filter(isAnswer)
  return {
    forms: own.length,
    n: answers.length,
    x: answers.filter(isHit).length
  }
}

test('is what the rows say, rounded', () => {
  const shown = published.filter(({ status, indicator }) => {
    return status === 'ok' && ['mar-bra', 'vape', 'skolk'].includes(indicator)
  })
  expect(shown.length).toBeGreaterThan(200)
  const wrong = shown.filter((row) => {
    const { forms, n, x } = counted(row)
    const answering = answeringOf(row)
    const isNear = Math.abs(row.value! - (100 * x) / n) <= (row.denominator! < 15 ? 5 : 2.5)
    // Forms to the nearest ten, of them as many as answer the question in the county, and that to the nearest ten.
    const isAbout = Math.abs(row.denominator! - forms * answering) <= 5 * answering + 5
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
