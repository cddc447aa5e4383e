import { describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { proposalHint } from '../../../../pipelines/read/words/word-proposal.ts'
import { readAnswers } from '../../../../pipelines/sources/survey/answers.ts'
import { SourceFolder } from '../../source-folder.ts'
import { answerHeader, known, questions } from './small-survey.ts'

const folder = await SourceFolder.ofFile()

async function read(rows: string[], more: string[][] = []) {
  const problems = new Problems()
  const files = [rows, ...more].map((lines, i) => {
    return folder.write(`svar${i}.csv`, [answerHeader, ...lines])
  })
  const answers = await readAnswers(await Promise.all(files), questions, known, problems)
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

  it('are understood by names, labels, cases and usual forms, which are told with their numbers', async () => {
    const rows = Array.from({ length: 5 }, () => '2023;Laxå;Örebro;Åk 9;Flickor;BRA;Ofta;Nej')
    const problems = new Problems()
    const path = await folder.write('svar-ord.csv', [answerHeader, ...rows])
    const answers = await readAnswers([path], questions, known, problems)
    expect(folder.faults(problems)).toEqual([])
    const girls = answers.homes.leafOf(2023, '1860', '9', 'flickor')
    expect(answers.homes.hits.map((counts) => counts[girls])).toEqual([5, 5, 0])
    expect(problems.notes).toEqual([
      'hemkommun läst: Laxå som 1860 (5 rader)',
      'skolkommun läst: Örebro som 1880 (5 rader)',
      'arskurs läst: Åk 9 som 9 (5 rader)',
      'kon läst: Flickor som flicka (5 rader)',
      'f01_mar läst: BRA som 1 (5 rader)',
      'f02_vape läst: Ofta som ofta (5 rader)',
      'f03_husdjur läst: Nej som 2 (5 rader)'
    ])
  })

  it('may be in a file without the column of a question that was not asked then, and only then', async () => {
    const header = 'ar;hemkommun;skolkommun;arskurs;kon;f01_mar'
    const problems = new Problems()
    const path = await folder.write('svar-2020.csv', [header, '2020;1880;;7;flicka;1'])
    await readAnswers([path], questions, known, problems)
    expect(folder.faults(problems)).toEqual([])
    const later = await folder.write('svar-2023.csv', [
      header,
      ...Array(3).fill('2023;1880;;9;flicka;1')
    ])
    await readAnswers([later], questions, known, problems)
    const expected = (column: string) =>
      `svar-2023.csv:2 ${column}: väntade kolumnen ${column}, som kodboken säger att det här året och årskursen fick frågan i, fick "en tom cell"`
    expect(folder.faults(problems)).toEqual([expected('f02_vape'), expected('f03_husdjur')])
  })

  it('are read by the codes that the column has that year', async () => {
    const [first, ...others] = questions
    const waves = [
      { ...first!, years: [2020] },
      {
        ...first!,
        years: [2023],
        codes: new Map([
          ['1', 'answer' as const],
          ['5', 'hit' as const]
        ])
      }
    ]
    const path = await folder.write('svar-kod.csv', [
      answerHeader,
      '2020;1880;;7;flicka;1;;',
      '2023;1880;;7;flicka;1;;',
      '2023;1880;;7;flicka;5;;',
      '2020;1880;;7;flicka;5;;'
    ])
    const problems = new Problems()
    const answers = await readAnswers([path], [...waves, ...others], known, problems)
    expect(folder.faults(problems)).toEqual([`svar-kod.csv:5 f01_mar: ${code} "en siffra"`])
    expect(answers.homes.answered.map(total)).toEqual([1, 2, 0, 0])
    expect(answers.homes.hits.map(total)).toEqual([1, 1, 0, 0])
  })

  it('may tell of schools, which are counted and not named', async () => {
    const path = await folder.write('svar-skola.csv', [
      'skola;' + answerHeader,
      'k17;2023;1880;1880;9;flicka;1;2;1',
      'k17;2023;1880;1860;9;flicka;1;2;1',
      'k18;2023;1880;1880;9;flicka;1;2;1',
      ';2023;1880;;9;flicka;1;2;1'
    ])
    const problems = new Problems()
    const answers = await readAnswers([path], questions, known, problems)
    expect([folder.faults(problems), problems.notes]).toEqual([[], []])
    expect(answers.cohorts.told).toBe('2 skolor, varav 1 i mer än en kommun')
    expect(total(answers.homes.forms)).toBe(4)
  })

  it('whose school is told in a whole text are refused, by the length of it', async () => {
    const path = await folder.write('svar-skola.csv', [
      'skola;' + answerHeader,
      `${'x'.repeat(51)};2023;1880;1880;9;flicka;1;2;1`
    ])
    const problems = new Problems()
    const answers = await readAnswers([path], questions, known, problems)
    expect(folder.faults(problems)).toEqual([
      'svar-skola.csv:2 skola: väntade en skola, högst 50 tecken, eller tomt; högst 9\u00a0000 skolor, fick "text, 51 tecken"'
    ])
    expect(total(answers.homes.forms)).toBe(0)
  })

  it('of words that nobody knows propose a table, of rare ones none', async () => {
    const rows = Array.from({ length: 5 }, () => '2023;1860;;9;1;1;2;2')
    const problems = new Problems()
    const path = await folder.write('svar-koder.csv', [
      answerHeader,
      ...rows,
      '2023;Eva;;9;1;1;2;2'
    ])
    await readAnswers([path], questions, known, problems)
    expect(problems.proposals.flatMap(proposalHint).slice(1)).toEqual([
      '  kolumn;som_skrivet;betyder',
      '  kon;1;?',
      '  1 ord visas inte, för de kan vara enskilda personers (på färre än 5 rader, eller som personnummer).'
    ])
  })

  it('may have spaces about the codes, and Excel’s lost zero in the school’s kommun', async () => {
    const { answers, faults } = await read(['2023 ;\u00a01880; 180;9 ; flicka;1 ; ofta; 2'])
    expect(faults).toEqual([])
    expect(answers.homes.hits.map(total)).toEqual([1, 1, 0])
  })
})

const code = 'väntade en svarskod eller ett svar ur kodboken, eller tomt, fick'
const notAsked = 'väntade en tom cell: frågan ställdes inte det året i den årskursen, fick'

describe('a row at fault is reported by the kind of its cells and not counted:', () => {
  it.each([
    ['an unknown answer code', '2023;1880;1880;9;flicka;4;1;1', [`f01_mar: ${code} "en siffra"`]],
    ['a decimal point', '2023;1880;1880;9;flicka;1.5;1;1', [`f01_mar: ${code} "ett tal med de`]],
    ['a decimal comma', '2023;1880;1880;9;flicka;1,5;1;1', [`f01_mar: ${code} "ett tal med de`]],
    ['a school year not asked', '2023;1880;;7;pojke;1;2;1', [`f02_vape: ${notAsked} "en siffra"`]],
    ['a year not asked', '2020;1880;;9;pojke;1;;zz', [`f03_husdjur: ${notAsked} "text, 2 tecken"`]],
    [
      'a kommun outside the county',
      '2023;0180;1880;9;flicka;1;1;1',
      ['hemkommun: väntade en av länets kommuner, med kod eller namn, fick "4 siffror"']
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
        'hemkommun: väntade en av länets kommuner, med kod eller namn, fick "text, 3 tecken"',
        'skolkommun: väntade en kommun, med kod eller namn, annan eller tomt, fick "text, 3 tecken"',
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
      '2023;1880;1880;9;1;1;1;1'
    ])
    expect(faults.map((fault) => fault.split(':')[1])).toEqual(['2 f03_husdjur', '4 kon'])
    expect(total(answers.homes.forms)).toBe(1)
  })
})
