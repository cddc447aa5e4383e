import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import type { Delivery } from '../../../../pipelines/sources/delivery.ts'
import { readSurvey } from '../../../../pipelines/sources/survey/files.ts'
import { SourceFolder } from '../../source-folder.ts'
import { answerHeader, codebook, known, pupils } from './small-survey.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

/** Reads a survey of these files. */
async function read(files: Record<string, string[] | Buffer>) {
  for (const [file, content] of Object.entries(files)) await folder.write(file, content)
  const problems = new Problems()
  const names = Object.keys(files)
    .filter((name) => name !== 'oversattning.csv')
    .sort()
  const own: Delivery = { folder: folder.path, files: names, kind: 'official', generated: false }
  const inCounty = { ...known, kommuner: new Set(known.kommuner), indicators: null }
  const survey = await readSurvey(own, inCounty, problems)
  return { survey, faults: folder.faults(problems) }
}

const answer = '2023;1880;1880;9;flicka;1;1;1'
const sound = { 'kodbok.csv': codebook, 'elever.csv': pupils }

describe('a survey', () => {
  it('is all its files of answers, whatever they are called after svar', async () => {
    const { survey, faults } = await read({
      ...sound,
      'svar-2020.csv': [answerHeader, '2020;1860;1860;7;pojke;2;;'],
      'svar-2023.csv': [answerHeader, answer]
    })
    expect(faults).toEqual([])
    expect(survey.answers.homes.forms.reduce((sum, forms) => sum + forms, 0)).toBe(2)
    expect(survey.pupils.count(2023, ['1880'], { grade: '9', sex: 'flickor' })).toBe(800)
  })

  it('is the same when Excel has saved its files', async () => {
    const excel = (lines: string[]) =>
      lines.map(
        (line) =>
          `${line
            .split(';')
            .map((cell) => `"${cell}"`)
            .join(';')};;\r`
      )
    const rows = [answerHeader, answer, '2023;1880;0180;gy2;;2;ofta;']
    const saved = [answerHeader, answer, '2023;1880;180;gy2;;2;ofta;']
    const { survey } = await read({ ...sound, 'svar.csv': rows })
    const again = await read({
      'kodbok.csv': excel(codebook),
      'elever.csv': excel(pupils),
      'svar.csv': [...excel(saved), ';;;;;;;;;\r']
    })
    expect(again.faults).toEqual([])
    expect(again.survey).toEqual(survey)
  })

  it('lacks each file that is not there', async () => {
    const { faults } = await read({ 'kodbok.csv': codebook })
    expect(faults).toEqual([
      'elever.csv:1: väntade en fil, fick "ingen fil"',
      'svar.csv:1: väntade en fil, fick "ingen fil"'
    ])
  })

  it('has no other files: answers under another name would be left out', async () => {
    const { faults } = await read({
      ...sound,
      'Svar 2020.csv': [answerHeader, answer],
      'svar.csv': [answerHeader, answer]
    })
    const expected =
      'väntade kodbok, elever eller ett namn som börjar på svar: döp om filen eller flytta den, fick "Svar 2020.csv"'
    expect(faults).toEqual([`Svar 2020.csv:1: ${expected}`])
  })

  it('has faults reported in all its files at once', async () => {
    const { faults } = await read({
      'kodbok.csv': codebook,
      'elever.csv': [...pupils, '2023;1860;9;flicka;-1'],
      'svar-2020.csv': Buffer.from(`${answerHeader}\n2020;1860;;7;pojke;2;;å\n`, 'latin1'),
      'svar-2023.csv': [answerHeader, answer, '2023;1880;1880;9;flicka;7;1;1']
    })
    expect(faults.map((fault) => fault.split(' väntade')[0])).toEqual([
      'elever.csv:3 antal:',
      'svar-2020.csv:2 f03_husdjur:',
      'svar-2023.csv:3 f01_mar:'
    ])
  })

  it('is not held against a codebook with faults, which would be reported for every row', async () => {
    const { faults } = await read({
      ...sound,
      'kodbok.csv': [...codebook.slice(0, 2), 'f02_vape;vape;2O23;9;Vejpar du?;1=Ja,2=Nej;1;'],
      'svar.csv': [answerHeader, answer, answer]
    })
    expect(faults).toEqual(['kodbok.csv:3 ar: väntade årtal med komma emellan, fick "2O23"'])
  })

  it('may have its questions in another order than the codebook', async () => {
    const shuffled = 'ar;hemkommun;skolkommun;arskurs;kon;f02_vape;f01_mar;f03_husdjur'
    const { survey, faults } = await read({
      ...sound,
      'svar.csv': [shuffled, '2023;1880;1880;9;flicka;ofta;9;1']
    })
    expect(faults).toEqual([])
    const girls = survey.answers.homes.leafOf(2023, '1880', '9', 'flickor')
    expect(survey.answers.homes.answered.map((counts) => counts[girls])).toEqual([0, 1, 1])
    expect(survey.answers.homes.hits.map((counts) => counts[girls])).toEqual([0, 1, 1])
  })

  it('with more answers than there are pupils is refused', async () => {
    const { faults } = await read({
      ...sound,
      'elever.csv': ['ar;kommun;arskurs;kon;antal', '2023;1880;9;flicka;1', '2023;1880;9;pojke;0'],
      'svar.csv': [answerHeader, answer, answer]
    })
    expect(faults).toEqual([
      'elever.csv:1 antal: väntade minst lika många elever som svar: finns rader två gånger, eller är registret av andra elever, fick "färre elever än svar i 1880, årskurs 9, 2023"'
    ])
  })

  it('with more answers from girls than there are girls is refused, and told of them', async () => {
    const { faults } = await read({
      ...sound,
      'elever.csv': ['ar;kommun;arskurs;kon;antal', '2023;1880;9;flicka;1', '2023;1880;9;pojke;9'],
      'svar.csv': [answerHeader, answer, answer]
    })
    expect(faults).toEqual([
      expect.stringContaining('fick "färre flickor än svar i 1880, årskurs 9, 2023"')
    ])
  })

  it('has every pupil once: the rows of one file again in another are refused, in any order', async () => {
    const rows = ['1', '2', '3'].flatMap((mood) =>
      ['1860', '1880'].flatMap((kommun) =>
        ['1', 'ofta', '2'].map((vape) => `2023;${kommun};${kommun};9;pojke;${mood};${vape};2`)
      )
    )
    const { faults } = await read({
      ...sound,
      'svar.csv': [answerHeader, ...rows],
      'svar-igen.csv': [answerHeader, ...rows.toReversed()]
    })
    expect(faults).toEqual([
      'svar.csv:1: väntade andra svar än i svar-igen.csv: fler är lika än slumpen ger, ta bort den ena filen eller de gemensamma raderna, fick "ungefär 18 rader från 2023 som står i båda"'
    ])
  })

  it('is translated by the table beside its files', async () => {
    const { survey, faults } = await read({
      ...sound,
      'oversattning.csv': ['kolumn;som_skrivet;betyder', 'kon;1;flicka', 'skolkommun;Arboga;annan'],
      'svar.csv': [answerHeader, '2023;1880;Arboga;9;1;1;2;2']
    })
    expect(faults).toEqual([])
    expect(
      survey.answers.homes.forms[survey.answers.homes.leafOf(2023, '1880', '9', 'flickor')]
    ).toBe(1)
  })
})
