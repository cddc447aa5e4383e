import { plain } from '../../read/csv.ts'
import { readMicrodata, type Report } from '../../read/microdata.ts'
import type { Problems } from '../../read/problems.ts'
import { askedGrades, type Question } from './codebook.ts'
import { elsewhere, Tally, toldSexes } from './tally.ts'

const sexCodes = new Map([
  ['flicka', toldSexes.indexOf('flickor')],
  ['pojke', toldSexes.indexOf('pojkar')],
  ['annat', toldSexes.indexOf('annat')],
  ['', toldSexes.indexOf('annat')]
])

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
    const { year, kommun, school, grade, sex } = place
    if (!this.readOutcomes(cells, year, grade, line, report)) return
    const { homes, schools } = this.answers
    homes.add(homes.leaf(year, kommun, grade, sex), this.outcome)
    schools.add(schools.leaf(year, school, grade, sex), this.outcome)
  }

  private place(cells: string[], line: number, report: Report) {
    const year = look(this.years, cells[0]!)
    const kommun = look(this.kommuner, cells[1]!)
    const school = this.school(cells[2]!)
    const grade = look(this.grades, cells[3]!)
    const sex = look(sexCodes, cells[4]!)
    const fault = (column: number, expected: string) => {
      report(line, answerColumns[column]!, expected, cells[column]!)
    }
    if (year === undefined) fault(0, 'ett undersökningsår ur kodboken')
    if (kommun === undefined) fault(1, 'koden för en av länets kommuner')
    if (school === undefined) fault(2, 'en kommunkod med fyra siffror, eller tomt')
    if (grade === undefined) fault(3, '7, 9 eller gy2')
    if (sex === undefined) fault(4, 'flicka, pojke, annat eller tomt')
    if (year === undefined || kommun === undefined || school === undefined) return null
    if (grade === undefined || sex === undefined) return null
    return { year, kommun, school, grade, sex }
  }

  /** Pupils may go to school anywhere in the country; Excel makes 180 of 0180. */
  private school(cell: string): number | undefined {
    const inCounty = look(this.kommuner, cell)
    if (inCounty !== undefined) return inCounty
    return /^(\d{3,4})?$/.test(plain(cell)) ? this.answers.kommuner.length : undefined
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
