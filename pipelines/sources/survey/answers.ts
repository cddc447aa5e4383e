import { dirname } from 'node:path'
import { isMissingMark, type ColumnWords } from '../../read/words/column-words.ts'
import { columnName, plain } from '../../read/layout.ts'
import { readMicrodata, type Report, type RowCells } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'
import { RowPrint, RowPrints } from '../../read/repeated-rows.ts'
import { tellWords } from '../../read/words/word-proposal.ts'
import { refuseRepeated } from '../repeated.ts'
import { AnswerWords } from './columns/answer-words.ts'
import { askedGrades, type Question } from './codebook.ts'
import { Respondents, respondentColumns, type Known } from './columns/respondents.ts'
import { expectedSchool, schoolColumn, SchoolCohorts } from './school-cohorts.ts'
import { elsewhere, Tally } from './tally.ts'
import { expectedWeight, weightColumn, Weights } from './columns/weights.ts'

/** All that was answered, counted where the pupils live and where they go to school. No row of a pupil is kept. */
export class Answers {
  readonly years: number[]
  readonly homes: Tally
  /** Pupils who go to school outside the county, or whose school is not told, stand in the place `elsewhere`. */
  readonly schools: Tally
  readonly cohorts: SchoolCohorts
  readonly weights = new Weights()

  constructor(
    readonly questions: Question[],
    readonly kommuner: string[]
  ) {
    this.years = [...new Set(questions.flatMap(({ years }) => years))].sort((a, b) => a - b)
    this.homes = new Tally(this.years, kommuner, questions.length)
    this.schools = new Tally(this.years, [...kommuner, elsewhere], questions.length)
    this.cohorts = new SchoolCohorts(this.years, questions.length)
  }
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
    required: respondentColumns,
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
  private readonly respondents: Respondents
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
    known: Known
  ) {
    const { questions } = answers
    this.respondents = new Respondents(answers.years, known)
    this.answerWords = questions.map((question) => new AnswerWords(question, known.translations))
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
    return [...this.respondents.words, ...this.answerWords.map(({ words }) => words)]
  }

  /** Which is meant of a code and its label, in a file that has both. */
  choose(column: string, code: string, label: string): string | null {
    const words = this.words.find((own) => own.column === columnName(column))
    if (!words) return label
    return this.respondents.isSchool(words, code) ? code : words.choose(code, label)
  }

  /** To be called before each file. */
  begin(path: string): void {
    this.path = path
    this.lacking = new Set()
    this.file += 1
  }

  read(cells: RowCells, line: number, report: Report): void {
    const place = this.respondents.look(cells, line, report)
    if (place === null) return
    const { year, kommun, school, grade, sex } = place
    const { homes, schools, cohorts } = this.answers
    const home = homes.leaf(year, kommun, grade, sex)
    this.print.begin(home, school)
    const name = this.readSchool(cells, school, line, report)
    const weight = this.readWeight(cells, line, report)
    const isRead = this.readOutcomes(cells, year, grade, line, report)
    if (!isRead || name === null || weight === null) return
    this.answers.weights.add(this.answers.years[year]!, weight, this.path, line)
    homes.add(home, this.outcome, weight)
    schools.add(schools.leaf(year, school, grade, sex), this.outcome, weight)
    cohorts.add(name, year, grade, sex, this.outcome)
    if (this.print.cells >= leastTold)
      this.prints.see(this.answers.years[year]!, this.file, this.print)
  }

  private readSchool(cells: RowCells, kommun: number, line: number, report: Report): string | null {
    const cell = cells[respondentColumns.length + this.columns.length] ?? ''
    const name = this.answers.cohorts.name(cell, kommun)
    if (name === null) report(line, schoolColumn, expectedSchool, cell)
    return name
  }

  private readWeight(cells: RowCells, line: number, report: Report): number | null {
    const cell = cells[respondentColumns.length + this.columns.length + 1] ?? ''
    const weight = this.answers.weights.read(cell)
    if (weight === null) report(line, weightColumn, expectedWeight, cell)
    return weight
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
      const cell = cells[respondentColumns.length + i] ?? null
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
        const { outcomes } = this.answerWords[question]!
        this.outcome[question] = outcomes[found]!
        if (found < outcomes.length - 1) this.print.add(question, found)
      } else if (plain(cell) !== '' && !isMissingMark(cell)) {
        const expected = asked ? 'en svarskod eller ett svar ur kodboken, eller tomt' : notAsked
        report(line, column, expected, cell)
        sound = false
      }
    }
    return sound
  }
}

const notAsked = 'en tom cell: frågan ställdes inte det året i den årskursen'
