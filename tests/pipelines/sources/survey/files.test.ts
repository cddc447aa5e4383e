import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problems } from '../../../../pipelines/read/problems.ts'
import type { Delivery } from '../../../../pipelines/sources/delivery.ts'
import { readSurvey } from '../../../../pipelines/sources/survey/files.ts'
import { SourceFolder } from '../../source-folder.ts'
import { answerHeader, codebook, kommuner, pupils } from './small-survey.ts'

let folder: SourceFolder

beforeEach(async () => {
  folder = await SourceFolder.make()
})
afterEach(() => folder.remove())

/** Reads a survey of these files. */
async function read(files: Record<string, string[] | Buffer>) {
  for (const [file, content] of Object.entries(files)) await folder.write(file, content)
  const problems = new Problems()
  const names = Object.keys(files).sort()
  const own: Delivery = { folder: folder.path, files: names, kind: 'official', generated: false }
  const known = { kommuner: new Set(kommuner), indicators: null }
  const survey = await readSurvey(own, known, problems)
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
    const expected = 'väntade kodbok.csv, elever.csv eller svar*.csv, fick "Svar 2020.csv"'
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
      'svar-2020.csv:2:',
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

  it('with its questions in another order than the codebook is refused, every column named', async () => {
    const shuffled = 'ar;hemkommun;skolkommun;arskurs;kon;f02_vape;f01_mar;f03_husdjur'
    const { survey, faults } = await read({ ...sound, 'svar.csv': [shuffled, answer] })
    expect(faults).toEqual([
      'svar.csv:1 kolumn 6: väntade kolumnen f01_mar på plats 6, fick "f02_vape"',
      'svar.csv:1 kolumn 7: väntade kolumnen f02_vape på plats 7, fick "f01_mar"'
    ])
    expect(Math.max(...survey.answers.homes.forms)).toBe(0)
  })
})
