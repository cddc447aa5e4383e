import { join } from 'node:path'
import type { Problems } from '../../read/problems.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { Delivery } from '../delivery.ts'
import { readAnswers, type Answers } from './answers.ts'
import { readCodebook } from './codebook.ts'
import { readPupils, type PupilRegister } from './pupils.ts'

/** A school survey as it was read: answers counted, and the pupils that they are a share of. */
export interface Survey {
  answers: Answers
  pupils: PupilRegister
}

/** What the files may speak of; `indicators` is null when the register has faults. */
interface Known {
  kommuner: ReadonlySet<string>
  indicators: RegisteredIndicator[] | null
}

/** Reads kodbok.csv, elever.csv and every svar*.csv of a delivery; any other file is a problem, lest answers be left out. */
export async function readSurvey(
  { folder, files }: Delivery,
  { kommuner, indicators }: Known,
  problems: Problems
): Promise<Survey> {
  const found = problems.list.length
  const questions = await readCodebook(join(folder, 'kodbok.csv'), indicators, problems)
  // A question that could not be read would be reported again for every row that answers it.
  const readable = problems.list.length === found
  const pupils = await readPupils(join(folder, 'elever.csv'), kommuner, problems)
  const answerFiles = files.filter((file) => file.startsWith('svar'))
  for (const got of files) {
    if (got === 'kodbok.csv' || got === 'elever.csv' || answerFiles.includes(got)) continue
    const expected = 'kodbok.csv, elever.csv eller svar*.csv'
    problems.add({ file: join(folder, got), line: 1, column: '', expected, got })
  }
  // A file that is not there is reported by its reader.
  const names = answerFiles.length > 0 ? answerFiles : ['svar.csv']
  const paths = readable ? names.map((name) => join(folder, name)) : []
  return { pupils, answers: await readAnswers(paths, questions, [...kommuner], problems) }
}
