import { dirname } from 'node:path'
import { ColumnWords } from '../../read/words/column-words.ts'
import { columnName, plain } from '../../read/layout.ts'
import { readMicrodata, type Report, type RowCells } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'
import { RowPrint, RowPrints } from '../../read/repeated-rows.ts'
import type { Translations } from '../../read/words/translation.ts'
import { tellWords } from '../../read/words/word-proposal.ts'
import { knownGrade, knownSex } from '../../registers/written-forms.ts'
import { refuseRepeated } from '../repeated.ts'
import { AnswerWords } from './answer-words.ts'
import { askedGrades, type Question } from './codebook.ts'
import { expectedSchool, schoolColumn, SchoolNames } from './school-names.ts'
import { elsewhere, Tally, toldSexes } from './tally.ts'
import { expectedWeight, weightColumn, Weights } from './weights.ts'

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
  readonly schoolNames = new SchoolNames()
  readonly weights = new Weights()

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
    optional: [...reader.columns, schoolColumn, weightColumn],
    chooses: (column: string, code: string, label: string) => reader.choose(column, code, label)
  }
  for (const path of paths) {
    reader.begin(path)
    await readMicrodata(path, columns, problems, (cells, line, report) => {
      reader.read(cells, line, report)
    })
  }
  if (paths[0]) tellWords(reader.words, dirname(paths[0]), problems)
  answers.weights.check(problems)
  refuseRepeated(reader.prints.repeated(), paths, 'svar', problems)
  return answers
}

// A row that says less is like many others.
const leastTold = 2

/** Every step here is taken for each of millions of cells: words are looked up in tables that keep what they have met. */
class RowReader {
  private readonly years: ColumnWords
  private readonly kommuner: ColumnWords
  private readonly schools: ColumnWords
  private readonly grades: ColumnWords
  private readonly sexes: ColumnWords
  /** The columns of questions: each holds one question a year. */
  readonly columns: string[]
  /** By column and year: the place of the question that it holds, −1 where it holds none. */
  private readonly held: number[][]
  private readonly answerWords: AnswerWords[]
  /** By question and grade: whether it was asked. */
  private readonly asked: boolean[][]
  private readonly outcome: Int8Array
  /** The questions whose column the file lacks though it has rows of those who were asked: each is told once. */
  private lacking = new Set<string>()
  readonly prints = new RowPrints()
  private readonly print = new RowPrint()
  private file = -1
  private path = ''

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
    this.columns = [...new Set(questions.map(({ column }) => column))]
    this.held = this.columns.map((column) =>
      answers.years.map((year) =>
        questions.findIndex((own) => own.column === column && own.years.includes(year))
      )
    )
    this.asked = questions.map(({ grades }) => askedGrades.map((grade) => grades.includes(grade)))
    this.outcome = new Int8Array(questions.length)
  }

  get words(): ColumnWords[] {
    const { years, kommuner, schools, grades, sexes, answerWords } = this
    return [years, kommuner, schools, grades, sexes, ...answerWords.map(({ words }) => words)]
  }

  /** To be called before each file. */
  begin(path: string): void {
    this.path = path
    this.lacking = new Set()
    this.file += 1
  }

  read(cells: RowCells, line: number, report: Report): void {
    const place = this.place(cells, line, report)
    if (place === null) return
    const { year, kommun, school, grade, sex } = place
    const { homes, schools } = this.answers
    const home = homes.leaf(year, kommun, grade, sex)
    this.print.begin(home, school)
    const isSound = this.readSchool(cells, school, line, report)
    const weight = this.readWeight(cells, line, report)
    const isRead = this.readOutcomes(cells, year, grade, line, report)
    if (!isRead || !isSound || weight === null) return
    this.answers.weights.add(this.answers.years[year]!, weight, this.path, line)
    homes.add(home, this.outcome, weight)
    schools.add(schools.leaf(year, school, grade, sex), this.outcome, weight)
    if (this.print.cells >= leastTold)
      this.prints.see(this.answers.years[year]!, this.file, this.print)
  }

  private place(cells: RowCells, line: number, report: Report) {
    const year = this.years.look(cells[0]!)
    const kommun = this.kommuner.look(cells[1]!)
    const school = this.school(cells[2]!)
    const grade = this.grades.look(cells[3]!)
    const sex = this.sexes.look(cells[4]!)
    const fault = (column: number, expected: string, register?: string) => {
      report(line, answerColumns[column]!, expected, cells[column]!, register)
    }
    if (year === undefined) fault(0, 'ett undersökningsår ur kodboken')
    if (kommun === undefined) fault(1, 'en av länets kommuner, med kod eller namn', 'areas.csv')
    if (school === undefined) fault(2, 'en kommun, med kod eller namn, annan eller tomt')
    if (grade === undefined) fault(3, '7, 9 eller gy2')
    if (sex === undefined) fault(4, 'flicka, pojke, annat eller tomt')
    if (year === undefined || kommun === undefined || school === undefined) return null
    if (grade === undefined || sex === undefined) return null
    return { year, kommun, school, grade, sex: toldSex[sex]! }
  }

  private readSchool(cells: RowCells, kommun: number, line: number, report: Report): boolean {
    const cell = cells[answerColumns.length + this.columns.length] ?? ''
    if (this.answers.schoolNames.add(cell, kommun)) return true
    report(line, schoolColumn, expectedSchool, cell)
    return false
  }

  private readWeight(cells: RowCells, line: number, report: Report): number | null {
    const cell = cells[answerColumns.length + this.columns.length + 1] ?? ''
    const weight = this.answers.weights.read(cell)
    if (weight === null) report(line, weightColumn, expectedWeight, cell)
    return weight
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
    this.outcome.fill(0)
    for (const [i, column] of this.columns.entries()) {
      const cell = cells[answerColumns.length + i]!
      if (cell === '') continue
      const question = this.held[i]![year]!
      const asked = question !== -1 && this.asked[question]![grade]!
      if (cell === null) {
        if (asked && !this.lacking.has(column)) {
          this.lacking.add(column)
          const expected = `kolumnen ${column}, som kodboken säger att det här året och årskursen fick frågan i`
          report(line, column, expected, '')
        }
        sound &&= !asked
        continue
      }
      const found = asked ? this.answerWords[question]!.words.look(cell) : undefined
      if (found !== undefined) {
        this.outcome[question] = this.answerWords[question]!.outcomes[found]!
        this.print.add(question, found)
      } else if (plain(cell) !== '') {
        const expected = asked ? 'en svarskod eller ett svar ur kodboken, eller tomt' : notAsked
        report(line, column, expected, cell)
        sound = false
      }
    }
    return sound
  }
}

const notAsked = 'en tom cell: frågan ställdes inte det året i den årskursen'
