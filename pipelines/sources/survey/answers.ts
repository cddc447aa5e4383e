import { dirname } from 'node:path'
import { ColumnWords } from '../../read/column-words.ts'
import { columnName, plain } from '../../read/layout.ts'
import { readMicrodata, type Report, type RowCells } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'
import type { Translations } from '../../read/translation.ts'
import { tellWords } from '../../read/word-proposal.ts'
import { knownGrade, knownSex } from '../../registers/written-forms.ts'
import { AnswerWords } from './answer-words.ts'
import { askedGrades, type Question } from './codebook.ts'
import { elsewhere, Tally, toldSexes } from './tally.ts'

const sexWords = ['flicka', 'pojke', 'annat', '']
const toldSex = [
  toldSexes.indexOf('flickor'),
  toldSexes.indexOf('pojkar'),
  toldSexes.indexOf('annat'),
  toldSexes.indexOf('annat')
]

export const answerColumns = ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon']

/** All that was answered, counted where the pupils live and where they go to school. No row of a pupil is kept. */
export class Answers {
  readonly years: number[]
  readonly homes: Tally
  /** Pupils who go to school outside the county, or whose school is not told, stand in the place `elsewhere`. */
  readonly schools: Tally

  constructor(
    readonly questions: Question[],
    readonly kommuner: string[]
  ) {
    this.years = [...new Set(questions.flatMap(({ years }) => years))].sort((a, b) => a - b)
    this.homes = new Tally(this.years, kommuner, questions.length)
    this.schools = new Tally(this.years, [...kommuner, elsewhere], questions.length)
  }
}

/** What the rows may speak of. */
interface Known {
  /** Kommun codes, and how a name is one. */
  kommuner: string[]
  kommunByName: (name: string) => string | undefined
  translations: Translations
}

/** Counts the answers of files with one row per answering pupil; a row with any fault is not counted. */
export async function readAnswers(
  paths: string[],
  questions: Question[],
  known: Known,
  problems: Problems
): Promise<Answers> {
  const answers = new Answers(questions, known.kommuner)
  const reader = new RowReader(answers, known)
  const columns = {
    required: answerColumns,
    optional: questions.map(({ column }) => column),
    chooses: (column: string, code: string, label: string) => reader.choose(column, code, label)
  }
  for (const path of paths) {
    reader.begin()
    await readMicrodata(path, columns, problems, (cells, line, report) => {
      reader.read(cells, line, report)
    })
  }
  if (paths[0]) tellWords(reader.words, dirname(paths[0]), problems)
  return answers
}

/** Every step here is taken for each of millions of cells: words are looked up in tables that keep what they have met. */
class RowReader {
  private readonly years: ColumnWords
  private readonly kommuner: ColumnWords
  private readonly schools: ColumnWords
  private readonly grades: ColumnWords
  private readonly sexes: ColumnWords
  private readonly answerWords: AnswerWords[]
  /** By question, year and grade: whether it was asked. */
  private readonly asked: boolean[][][]
  private readonly outcome: Int8Array
  /** The questions whose column the file lacks though it has rows of those who were asked: each is told once. */
  private lacking = new Set<string>()

  constructor(
    private readonly answers: Answers,
    { translations, kommunByName }: Known
  ) {
    const { questions } = answers
    const own = (column: string, words: readonly string[], known?: ColumnWords['known']) =>
      new ColumnWords(column, words, translations, known)
    this.years = own('ar', answers.years.map(String))
    this.kommuner = own('hemkommun', answers.kommuner, kommunByName)
    this.schools = own('skolkommun', [...answers.kommuner, elsewhere], kommunByName)
    this.grades = own('arskurs', askedGrades, knownGrade)
    this.sexes = own('kon', sexWords, knownSex)
    this.answerWords = questions.map((question) => new AnswerWords(question, translations))
    this.asked = questions.map(({ years, grades }) =>
      answers.years.map((year) =>
        askedGrades.map((grade) => years.includes(year) && grades.includes(grade))
      )
    )
    this.outcome = new Int8Array(questions.length)
  }

  get words(): ColumnWords[] {
    const { years, kommuner, schools, grades, sexes, answerWords } = this
    return [years, kommuner, schools, grades, sexes, ...answerWords.map(({ words }) => words)]
  }

  /** To be called before each file. */
  begin(): void {
    this.lacking = new Set()
  }

  read(cells: RowCells, line: number, report: Report): void {
    const place = this.place(cells, line, report)
    if (place === null) return
    const { year, kommun, school, grade, sex } = place
    if (!this.readOutcomes(cells, year, grade, line, report)) return
    const { homes, schools } = this.answers
    homes.add(homes.leaf(year, kommun, grade, sex), this.outcome)
    schools.add(schools.leaf(year, school, grade, sex), this.outcome)
  }

  private place(cells: RowCells, line: number, report: Report) {
    const year = this.years.look(cells[0]!)
    const kommun = this.kommuner.look(cells[1]!)
    const school = this.school(cells[2]!)
    const grade = this.grades.look(cells[3]!)
    const sex = this.sexes.look(cells[4]!)
    const fault = (column: number, expected: string) => {
      report(line, answerColumns[column]!, expected, cells[column]!)
    }
    if (year === undefined) fault(0, 'ett undersökningsår ur kodboken')
    if (kommun === undefined) fault(1, 'en av länets kommuner, med kod eller namn')
    if (school === undefined) fault(2, 'en kommun, med kod eller namn, annan eller tomt')
    if (grade === undefined) fault(3, '7, 9 eller gy2')
    if (sex === undefined) fault(4, 'flicka, pojke, annat eller tomt')
    if (year === undefined || kommun === undefined || school === undefined) return null
    if (grade === undefined || sex === undefined) return null
    return { year, kommun, school, grade, sex: toldSex[sex]! }
  }

  /** Which is meant of a code and its label, in a file that has both. */
  choose(column: string, code: string, label: string): string | null {
    const words = this.words.find((own) => own.column === columnName(column))
    if (words === this.schools && this.anySchool(code) !== undefined) return code
    return words ? words.choose(code, label) : label
  }

  private school(cell: string): number | undefined {
    return this.anySchool(cell) ?? this.schools.look(cell)
  }

  /** Pupils may go to school anywhere in the country; Excel makes 180 of 0180. */
  private anySchool(cell: string): number | undefined {
    if (!/^(\d{3,4})?$/.test(plain(cell))) return undefined
    const own = this.answers.kommuner.indexOf(plain(cell))
    return own === -1 ? this.answers.kommuner.length : own
  }

  /** What every answer of the row says, into `outcome`: 0 none, 1 an answer, 2 a hit. False when any is at fault. */
  private readOutcomes(
    cells: RowCells,
    year: number,
    grade: number,
    line: number,
    report: Report
  ): boolean {
    let sound = true
    for (const [i, { question, words, meanings }] of this.answerWords.entries()) {
      const cell = cells[answerColumns.length + i]!
      const asked = this.asked[i]![year]![grade]!
      this.outcome[i] = 0
      if (cell === '') continue
      if (cell === null) {
        if (asked && !this.lacking.has(question.column)) {
          this.lacking.add(question.column)
          const expected = `kolumnen ${question.column}, som kodboken säger att det här året och årskursen fick frågan i`
          report(line, question.column, expected, '')
        }
        sound &&= !asked
        continue
      }
      const found = words.look(cell)
      if (found !== undefined && asked) {
        const meaning = meanings[found]
        this.outcome[i] = meaning === 'hit' ? 2 : meaning === 'answer' ? 1 : 0
      } else if (plain(cell) !== '') {
        const expected = asked ? 'en svarskod eller ett svar ur kodboken, eller tomt' : notAsked
        report(line, question.column, expected, cell)
        sound = false
      }
    }
    return sound
  }
}

const notAsked = 'en tom cell: frågan ställdes inte det året i den årskursen'
