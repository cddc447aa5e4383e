import { plain } from '../csv.ts'
import { readMicrodata, type Report } from '../microdata.ts'
import type { Problems } from '../problems.ts'
import { askedGrades, type AskedGrade, type Question } from './codebook.ts'

/** How pupils are told apart in the file. `annat` holds other and no answer: counted in the whole, never published. */
export const toldSexes = ['flickor', 'pojkar', 'annat'] as const
export type ToldSex = (typeof toldSexes)[number]

const sexCodes = new Map([
  ['flicka', 0],
  ['pojke', 1],
  ['annat', 2],
  ['', 2]
])

export const answerColumns = ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon']

/** Pupils counted by year, kommun where they live, school year and sex; no row of theirs is kept. */
export class Answers {
  readonly years: number[]
  /** Filled-in forms by leaf. */
  readonly forms: Int32Array
  /** By question and leaf. */
  readonly answered: Int32Array[]
  readonly hits: Int32Array[]

  constructor(
    readonly questions: Question[],
    readonly kommuner: string[]
  ) {
    this.years = [...new Set(questions.flatMap(({ years }) => years))].sort((a, b) => a - b)
    const leaves = this.years.length * kommuner.length * askedGrades.length * toldSexes.length
    this.forms = new Int32Array(leaves)
    this.answered = questions.map(() => new Int32Array(leaves))
    this.hits = questions.map(() => new Int32Array(leaves))
  }

  /** The place of a leaf in the arrays, from the places of its parts in their lists. */
  leaf(year: number, kommun: number, grade: number, sex: number): number {
    const { length } = this.kommuner
    return ((year * length + kommun) * askedGrades.length + grade) * toldSexes.length + sex
  }

  /** The same by name. */
  leafOf(year: number, kommun: string, grade: AskedGrade, sex: ToldSex): number {
    return this.leaf(
      this.years.indexOf(year),
      this.kommuner.indexOf(kommun),
      askedGrades.indexOf(grade),
      toldSexes.indexOf(sex)
    )
  }
}

/** Counts the answers of files with one row per answering pupil; a row with any fault is not counted. */
export async function readAnswers(
  paths: string[],
  questions: Question[],
  kommuner: string[],
  problems: Problems
): Promise<Answers> {
  const answers = new Answers(questions, kommuner)
  const columns = [...answerColumns, ...questions.map(({ column }) => column)]
  const reader = new RowReader(answers)
  for (const path of paths) {
    await readMicrodata(path, columns, problems, (cells, line, report) => {
      reader.read(cells, line, report)
    })
  }
  return answers
}

/** Every step here is taken for each of millions of cells: codes are looked up in tables made beforehand. */
class RowReader {
  private readonly years: Map<string, number>
  private readonly kommuner: Map<string, number>
  private readonly grades = numbered(askedGrades)
  /** By question, year and grade: whether it was asked. */
  private readonly asked: boolean[][][]
  private readonly outcome: Int8Array

  constructor(private readonly answers: Answers) {
    const { questions } = answers
    this.years = numbered(answers.years.map(String))
    this.kommuner = numbered(answers.kommuner)
    this.asked = questions.map(({ years, grades }) =>
      answers.years.map((year) =>
        askedGrades.map((grade) => years.includes(year) && grades.includes(grade))
      )
    )
    this.outcome = new Int8Array(questions.length)
  }

  read(cells: string[], line: number, report: Report): void {
    const place = this.place(cells, line, report)
    if (place === null) return
    const { year, kommun, grade, sex } = place
    if (!this.readOutcomes(cells, year, grade, line, report)) return
    const { answered, hits, forms } = this.answers
    const leaf = this.answers.leaf(year, kommun, grade, sex)
    forms[leaf]! += 1
    for (let i = 0; i < this.outcome.length; i += 1) {
      const outcome = this.outcome[i]!
      if (outcome > 0) answered[i]![leaf]! += 1
      if (outcome > 1) hits[i]![leaf]! += 1
    }
  }

  private place(cells: string[], line: number, report: Report) {
    const year = look(this.years, cells[0]!)
    const kommun = look(this.kommuner, cells[1]!)
    // Pupils may go to school anywhere in the country; Excel makes 180 of 0180.
    const school = /^(\d{3,4})?$/.test(plain(cells[2]!))
    const grade = look(this.grades, cells[3]!)
    const sex = look(sexCodes, cells[4]!)
    const fault = (column: number, expected: string) => {
      report(line, answerColumns[column]!, expected, cells[column]!)
    }
    if (year === undefined) fault(0, 'ett undersökningsår ur kodboken')
    if (kommun === undefined) fault(1, 'koden för en av länets kommuner')
    if (!school) fault(2, 'en kommunkod med fyra siffror, eller tomt')
    if (grade === undefined) fault(3, '7, 9 eller gy2')
    if (sex === undefined) fault(4, 'flicka, pojke, annat eller tomt')
    if (year === undefined || kommun === undefined || !school) return null
    if (grade === undefined || sex === undefined) return null
    return { year, kommun, grade, sex }
  }

  /** What every answer of the row says, into `outcome`: 0 none, 1 an answer, 2 a hit. False when any is at fault. */
  private readOutcomes(
    cells: string[],
    year: number,
    grade: number,
    line: number,
    report: Report
  ): boolean {
    const { questions } = this.answers
    let sound = true
    for (const [i, { column, codes }] of questions.entries()) {
      const cell = cells[answerColumns.length + i]!
      this.outcome[i] = 0
      if (cell === '') continue
      const meaning = codes.get(cell) ?? codes.get(plain(cell))
      const asked = this.asked[i]![year]![grade]!
      if (meaning !== undefined && asked) {
        this.outcome[i] = meaning === 'hit' ? 2 : meaning === 'answer' ? 1 : 0
      } else if (plain(cell) !== '') {
        const expected = asked ? 'en svarskod ur kodboken, eller tomt' : notAsked
        report(line, column, expected, cell)
        sound = false
      }
    }
    return sound
  }
}

const notAsked = 'en tom cell: frågan ställdes inte det året i den årskursen'

function numbered(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, i) => [word, i]))
}

function look(places: Map<string, number>, cell: string): number | undefined {
  return places.get(cell) ?? places.get(plain(cell))
}
