import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateSurvey } from '../../../pipelines/example/survey.ts'
import { projectData } from '../data-folder.ts'
import { countBy, groupRows, hashes, readRows } from './delivery.ts'

const files = generateSurvey()
const codebook = readRows(files, 'kodbok.csv')
const pupils = readRows(files, 'svar.csv')
const enrolled = readRows(files, 'elever.csv')

const register = (name: string) =>
  readRows([{ name, content: readFileSync(join(projectData, name), 'utf8') }], name)
const kommuner = register('areas.csv').flatMap(({ type, code }) => (type === 'kommun' ? code : []))
const list = (cell = '') => (cell === '' ? [] : cell.split(','))

describe('the files', () => {
  it('are the same every time, and on every machine', () => {
    expect(hashes(generateSurvey())).toEqual(hashes(files))
    // To be replaced when the example data are meant to change.
    expect(hashes(files)).toMatchInlineSnapshot(`
      [
        "9d1053ae806a02de07d20ee8d4e3b50761f15127e3739e8a2f181d43377c1f86",
        "851ab4e547a225199c4023c41779225b579ae40ee4163540d924e84cd0b14641",
        "b41798f5c8e16117189d8e7d1f7f5035a19d5c4eb36ff9a26ce609890528e7f5",
      ]
    `)
  })

  it('have a BOM, line feeds and no quotes', () => {
    expect(files.map(({ name }) => name)).toEqual(['kodbok.csv', 'svar.csv', 'elever.csv'])
    for (const { content } of files) {
      expect(content).toMatch(/^\uFEFF[^\uFEFF\r"]+\n$/)
    }
  })

  it('have the columns of the delivery', () => {
    const columns = files.map(({ content }) => content.slice(1, content.indexOf('\n')))
    expect(columns).toEqual([
      'fraga;indikator;ar;arskurser;text;svar;raknas;ej_svar',
      ['ar;hemkommun;skolkommun;arskurs;kon', ...codebook.map(({ fraga }) => fraga)].join(';'),
      'ar;kommun;arskurs;kon;antal'
    ])
  })
})

describe('kodbok.csv', () => {
  it('has every indicator of the survey once, in the order of the register', () => {
    const expected = register('indicators.csv').filter(({ source }) => {
      return source === 'liv-och-halsa-ung'
    })
    expect(expected).toHaveLength(25)
    expect(codebook.map(({ indikator }) => indikator)).toEqual(expected.map(({ id }) => id))
  })

  it.each(codebook)('says which answers to $fraga count, from one end of the scale', (question) => {
    const answers = list(question['svar']).map((answer) => /^(\d)=(\S.*)$/.exec(answer)?.[1])
    const counted = list(question['raknas'])
    const silent = list(question['ej_svar'])
    const scale = answers.filter((code) => code && !silent.includes(code))
    const end = [scale.slice(0, counted.length), scale.slice(-counted.length)]
    expect(scale).toHaveLength(answers.length - silent.length)
    expect(counted.length).toBeGreaterThan(0)
    expect(counted.length).toBeLessThan(scale.length)
    expect(end).toContainEqual(counted)
  })

  it('tells what is not asked when, and of whom', () => {
    const exceptions = codebook.filter(({ ar, arskurser }) => {
      return ar !== '2014,2017,2020,2023,2026' || arskurser !== '7,9,gy2'
    })
    expect(
      exceptions.map(({ indikator, ar, arskurser }) => [indikator, ar, arskurser].join(' '))
    ).toEqual([
      'utsatt-natet 2017,2020,2023,2026 7,9,gy2',
      'vape 2020,2023,2026 7,9,gy2',
      'snus 2014,2017,2020,2023,2026 9,gy2',
      'narkotika 2014,2017,2020,2023,2026 9,gy2'
    ])
  })
})

describe('svar.csv', () => {
  it('has about 7 100 pupils in 2023 and 2026, and somewhat more before', () => {
    const { 2014: first, 2017: second, 2020: third, ...latest } = countBy(pupils, 'ar')
    expect(Object.keys(latest)).toEqual(['2023', '2026'])
    for (const count of Object.values(latest)) {
      expect(count).toBeGreaterThan(7000)
      expect(count).toBeLessThan(7200)
    }
    for (const count of [first, second, third]) {
      expect(count).toBeGreaterThan(7200)
      expect(count).toBeLessThan(7700)
    }
  })

  it('has the known kommuner, school years and sexes only', () => {
    expect(Object.keys(countBy(pupils, 'hemkommun')).sort()).toEqual(kommuner.toSorted())
    expect(kommuner).toEqual(expect.arrayContaining(Object.keys(countBy(pupils, 'skolkommun'))))
    expect(Object.keys(countBy(pupils, 'arskurs')).sort()).toEqual(['7', '9', 'gy2'])
    const sexes = countBy(pupils, 'kon')
    expect(Object.keys(sexes).sort()).toEqual(['', 'annat', 'flicka', 'pojke'])
    expect((sexes['annat'] ?? 0) / pupils.length).toBeCloseTo(0.015, 2)
    expect((sexes[''] ?? 0) / pupils.length).toBeCloseTo(0.01, 2)
  })

  it('has younger pupils at school at home, and older ones at four upper secondaries', () => {
    const older = pupils.filter(({ arskurs }) => arskurs === 'gy2')
    const younger = pupils.filter(({ arskurs }) => arskurs !== 'gy2')
    const away = younger.filter(({ hemkommun, skolkommun }) => hemkommun !== skolkommun)
    expect(away.length / younger.length).toBeCloseTo(0.03, 2)
    expect(Object.keys(countBy(older, 'skolkommun')).sort()).toEqual([
      '1861',
      '1880',
      '1883',
      '1885'
    ])
  })

  it.each(codebook)('answers $fraga with its codes, where it is asked and nowhere else', (row) => {
    const column = row['fraga'] ?? ''
    const codes = new Set(['', ...list(row['svar']).map((answer) => answer.split('=')[0])])
    const isAsked = ({ ar = '', arskurs = '' }) =>
      list(row['ar']).includes(ar) && list(row['arskurser']).includes(arskurs)
    const asked = pupils.filter(isAsked)
    expect(new Set(asked.map((pupil) => pupil[column]))).toEqual(codes)
    expect(pupils.filter((pupil) => !isAsked(pupil) && pupil[column] !== '')).toEqual([])
    const silent = new Set(['', ...list(row['ej_svar'])])
    const missing = asked.filter((pupil) => silent.has(pupil[column] ?? '')).length / asked.length
    expect(missing).toBeGreaterThan(0.01)
    expect(missing).toBeLessThan(0.04)
  })
})

describe('elever.csv', () => {
  const cell = (row: Record<string, string>) =>
    `${row['ar']} ${row['hemkommun'] ?? row['kommun']} ${row['arskurs']}`
  const answers = groupRows(pupils, cell)
  const rates = [...groupRows(enrolled, cell)].map(([key, rows]) => {
    const all = rows.reduce((sum, { antal }) => sum + Number(antal), 0)
    return { key, rate: (answers.get(key)?.length ?? 0) / all }
  })

  it('has girls and boys of every year, kommun and school year', () => {
    expect(rates).toHaveLength(5 * 12 * 3)
    expect(Object.keys(countBy(enrolled, 'kon')).sort()).toEqual(['flicka', 'pojke'])
    for (const { antal } of enrolled) expect(antal).toMatch(/^[1-9]\d*$/)
  })

  it('holds no fewer girls and boys than answer', () => {
    const key = (row: Record<string, string>) => `${cell(row)} ${row['kon']}`
    const bySex = groupRows(pupils, key)
    for (const row of enrolled) {
      expect(Number(row['antal'])).toBeGreaterThanOrEqual(bySex.get(key(row))?.length ?? 0)
    }
  })

  it('gives response rates of 60–85 %, except for one school year in one kommun', () => {
    expect(rates.filter(({ rate }) => rate > 0.85)).toEqual([])
    expect(rates.filter(({ rate }) => rate < 0.6).map(({ key }) => key)).toEqual(['2026 1863 gy2'])
  })

  it.each([0, 2])('gives rates that fall from year to year and with age: word %s', (word) => {
    const shares = [...groupRows(pupils, (row) => cell(row).split(' ')[word] ?? '')].map(
      ([key, rows]) => {
        const all = enrolled.filter((row) => cell(row).split(' ')[word] === key)
        return rows.length / all.reduce((sum, { antal }) => sum + Number(antal), 0)
      }
    )
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })
})
