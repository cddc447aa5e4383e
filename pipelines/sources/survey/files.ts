import { join } from 'node:path'
import type { Sex } from '../../../src/lib/schema/observation.ts'
import { largestRows } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'
import { eachRow } from '../../read/rows.ts'
import { Translations } from '../../read/words/translation.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { Delivery } from '../delivery.ts'
import { readAnswers, type Answers } from './answers.ts'
import { askedGrades, readCodebook } from './codebook.ts'
import { readPupils, type PupilRegister } from './pupils.ts'
import { toldSexes } from './tally.ts'

/** A school survey as it was read: answers counted, and the pupils that they are a share of. */
export interface Survey {
  answers: Answers
  pupils: PupilRegister
}

/** What the files may speak of; `indicators` is null when the register has faults. */
interface Known {
  kommuner: ReadonlySet<string>
  /** A kommun's code by its name. */
  kommunByName: (name: string) => string | undefined
  indicators: RegisteredIndicator[] | null
}

/** Reads kodbok, elever and every svar* of a delivery; any other file is a problem, lest answers be left out. */
export async function readSurvey(
  { folder, files }: Delivery,
  { kommuner, kommunByName, indicators }: Known,
  problems: Problems
): Promise<Survey> {
  const found = problems.list.length
  const codebook = fileNamed('kodbok', files)
  const questions = await readCodebook(join(folder, codebook), indicators, problems)
  // A question that could not be read would be reported again for every row that answers it.
  const readable = problems.list.length === found
  const translations = await Translations.read(folder, problems)
  const words = { kommuner: [...kommuner], kommunByName, translations }
  const pupilFile = fileNamed('elever', files)
  const pupils = await readPupils(join(folder, pupilFile), words, problems)
  const answerFiles = files.filter((file) => file.startsWith('svar'))
  for (const got of files) {
    if (got === codebook || got === pupilFile || answerFiles.includes(got)) continue
    const expected =
      'kodbok, elever eller ett namn som börjar på svar: döp om filen eller flytta den'
    problems.add({ file: join(folder, got), line: 1, column: '', expected, got })
  }
  const names = answerFiles.length > 0 ? answerFiles : ['svar.csv']
  const paths = readable ? names.map((name) => join(folder, name)) : []
  // Without a codebook the answers are not read; whether they could be is told all the same.
  for (const file of readable ? [] : answerFiles) {
    const asked = { required: [], most: largestRows }
    await eachRow(join(folder, file), asked, problems, () => false)
  }
  // Everybody who answered twice is one too many for the register of pupils.
  const isTwice = paths.some((path) => problems.isFoundIn(path))
  const answers = await readAnswers(paths, questions, words, problems)
  if (readable) translations.check(problems)
  if (!isTwice) checkRates(answers, pupils, join(folder, pupilFile), problems)
  return { pupils, answers }
}

/** The file of this name, whatever its format; one that is not there is reported by its reader. */
function fileNamed(name: string, files: string[]): string {
  return files.find((file) => file.startsWith(`${name}.`)) ?? `${name}.csv`
}

/**
 * More who answered than there are pupils, of both sexes or of one: rows are there twice, or the register is of other
 * pupils.
 */
function checkRates(
  { years, homes }: Answers,
  pupils: PupilRegister,
  file: string,
  problems: Problems
): void {
  for (const year of years) {
    for (const kommun of homes.places) {
      for (const grade of askedGrades) {
        const isOver = (sex: Sex) => {
          const enrolled = pupils.count(year, [kommun], { grade, sex })
          const told = sex === 'alla' ? toldSexes : [sex]
          return enrolled !== null && homes.formsOf(year, kommun, grade, told) > enrolled
        }
        // More girls than there are would be told twice where there are more pupils too.
        const over = isOver('alla') ? ['elever'] : (['flickor', 'pojkar'] as const).filter(isOver)
        for (const who of over) {
          const expected =
            'minst lika många elever som svar: finns rader två gånger, eller är registret av andra elever'
          const got = `färre ${who} än svar i ${kommun}, årskurs ${grade}, ${year}`
          problems.add({ file, line: 1, column: 'antal', expected, got })
        }
      }
    }
  }
}
