import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readAnswers } from '../../../../pipelines/sources/survey/answers.ts'
import { SourceFolder } from '../../source-folder.ts'
import { answerHeader, kommuner, questions } from './small-survey.ts'

let folder: SourceFolder

beforeAll(async () => {
  folder = await SourceFolder.make()
})
afterAll(() => folder.remove())

async function read(rows: string[], more: string[][] = []) {
  const problems = new Problems()
  const files = [rows, ...more].map((lines, i) => {
    return folder.write(`svar${i}.csv`, [answerHeader, ...lines])
  })
  const answers = await readAnswers(await Promise.all(files), questions, kommuner, problems)
  return { answers, faults: folder.faults(problems) }
}

const total = (counts: Int32Array | undefined) => counts?.reduce((sum, count) => sum + count, 0)

describe('answers', () => {
  it('are counted by year, kommun where the pupil lives, school year and sex', async () => {
    const { answers, faults } = await read([
      '2023;1880;1860;9;flicka;1;2;1',
      '2023;1880;1880;9;flicka;2;1;2',
      '2020;1880;1880;9;flicka;3;;',
      '2023;1860;0180;gy2;pojke;1;ofta;1'
    ])
    expect(faults).toEqual([])
    const girls = answers.homes.leafOf(2023, '1880', '9', 'flickor')
    const boys = answers.homes.leafOf(2023, '1860', 'gy2', 'pojkar')
    expect([answers.homes.forms[girls], answers.homes.forms[boys]]).toEqual([2, 1])
    expect(answers.homes.answered.map((counts) => counts[girls])).toEqual([2, 2, 2])
    expect(answers.homes.hits.map((counts) => counts[girls])).toEqual([1, 1, 1])
    expect(answers.homes.hits.map((counts) => counts[boys])).toEqual([1, 1, 1])
    expect(total(answers.homes.forms)).toBe(4)
    expect(answers.homes.answered.map(total)).toEqual([4, 3, 3])
  })

  it('are counted where the pupil goes to school as well, in the county, elsewhere or not told', async () => {
    const { answers } = await read([
      '2023;1880;1860;9;flicka;1;2;1',
      '2023;1860;1860;9;flicka;2;1;2',
      '2023;1860;0180;9;flicka;1;1;2',
      '2023;1860;;9;flicka;1;1;2'
    ])
    const { schools } = answers
    const leaf = (place: string) => schools.leafOf(2023, place, '9', 'flickor')
    const places = ['1860', '1880', 'annan'].map(leaf)
    expect(places.map((place) => schools.forms[place])).toEqual([2, 0, 2])
    expect(places.map((place) => schools.hits[0]?.[place])).toEqual([1, 0, 2])
    expect(total(schools.forms)).toBe(total(answers.homes.forms))
  })

  it('that are blank or no answers are forms without an answer', async () => {
    const { answers } = await read(['2023;1880;;7;pojke;9;;', '2023;1880;;7;pojke;;;'])
    const boys = answers.homes.leafOf(2023, '1880', '7', 'pojkar')
    expect([
      answers.homes.forms[boys],
      answers.homes.answered[0]?.[boys],
      answers.homes.hits[0]?.[boys]
    ]).toEqual([2, 0, 0])
  })

  it('of another and of no sex stand together, apart from the two', async () => {
    const { answers } = await read(['2023;1880;;7;annat;1;;', '2023;1880;;7;;1;;'])
    expect(answers.homes.forms[answers.homes.leafOf(2023, '1880', '7', 'annat')]).toBe(2)
    expect(total(answers.homes.forms)).toBe(2)
  })

  it('of several files are counted together', async () => {
    const { answers } = await read(['2023;1880;;7;flicka;1;;1'], [['2020;1880;;7;flicka;1;;']])
    expect(answers.years).toEqual([2020, 2023])
    expect(total(answers.homes.forms)).toBe(2)
  })

  it('may have spaces about the codes, and Excel’s lost zero in the school’s kommun', async () => {
    const { answers, faults } = await read(['2023 ;\u00a01880; 180;9 ; flicka;1 ; ofta; 2'])
    expect(faults).toEqual([])
    expect(answers.homes.hits.map(total)).toEqual([1, 1, 0])
  })
})

const code = 'väntade en svarskod ur kodboken, eller tomt, fick'
const notAsked = 'väntade en tom cell: frågan ställdes inte det året i den årskursen, fick'

describe('a row at fault is reported by the kind of its cells and not counted:', () => {
  it.each([
    ['an unknown answer code', '2023;1880;1880;9;flicka;4;1;1', [`f01_mar: ${code} "en siffra"`]],
    ['a decimal point', '2023;1880;1880;9;flicka;1.0;1;1', [`f01_mar: ${code} "ett tal med de`]],
    ['a decimal comma', '2023;1880;1880;9;flicka;1,0;1;1', [`f01_mar: ${code} "ett tal med de`]],
    ['another case', '2023;1880;1880;9;flicka;1;Ofta;1', [`f02_vape: ${code} "text, 4 tecken"`]],
    ['a school year not asked', '2023;1880;;7;pojke;1;2;1', [`f02_vape: ${notAsked} "en siffra"`]],
    ['a year not asked', '2020;1880;;9;pojke;1;;zz', [`f03_husdjur: ${notAsked} "text, 2 tecken"`]],
    [
      'a kommun outside the county',
      '2023;0180;1880;9;flicka;1;1;1',
      ['hemkommun: väntade koden för en av länets kommuner, fick "4 siffror"']
    ],
    [
      'a survey year not in the codebook',
      '2022;1880;1880;9;flicka;1;1;1',
      ['ar: väntade ett undersökningsår ur kodboken, fick "4 siffror"']
    ],
    [
      'a name in every column',
      'Eva;Eva;Eva;Eva;Eva;Eva;Eva;Eva',
      [
        'ar: väntade ett undersökningsår ur kodboken, fick "text, 3 tecken"',
        'hemkommun: väntade koden för en av länets kommuner, fick "text, 3 tecken"',
        'skolkommun: väntade en kommunkod med fyra siffror, eller tomt, fick "text, 3 tecken"',
        'arskurs: väntade 7, 9 eller gy2, fick "text, 3 tecken"',
        'kon: väntade flicka, pojke, annat eller tomt, fick "text, 3 tecken"'
      ]
    ],
    [
      'names for all answers',
      '2023;1880;1880;9;flicka;Eva;Eva;Eva',
      ['f01_mar', 'f02_vape', 'f03_husdjur'].map((column) => `${column}: ${code} "text, 3 tecken"`)
    ]
  ])('%s', async (_, row, expected) => {
    const { answers, faults } = await read(['2023;1880;1880;9;flicka;1;1;1', row])
    const starts = expected.map((fault) => `svar0.csv:3 ${fault}`)
    expect(faults.map((fault, i) => fault.slice(0, starts[i]?.length))).toEqual(starts)
    expect(total(answers.homes.forms)).toBe(1)
    expect(answers.homes.answered.map(total)).toEqual([1, 1, 1])
  })

  it('whatever else is right, each row on its own line', async () => {
    const { answers, faults } = await read([
      '2023;1880;1880;9;flicka;1;1;8',
      '2023;1880;1880;9;flicka;1;1;1',
      '2023;1880;1880;9;kvinna;1;1;1'
    ])
    expect(faults.map((fault) => fault.split(':')[1])).toEqual(['2 f03_husdjur', '4 kon'])
    expect(total(answers.homes.forms)).toBe(1)
  })
})
