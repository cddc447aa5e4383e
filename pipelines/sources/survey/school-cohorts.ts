import { formatNumber } from '../../../src/lib/format/number.ts'
import { COVERAGE_LIMIT } from '../../../src/lib/stats/pool.ts'
import { plain } from '../../read/layout.ts'
import type { SchoolCohort } from '../source.ts'
import { askedGrades } from './codebook.ts'
import { toldSexes } from './tally.ts'

/** The optional column of pseudonymous schools. */
export const schoolColumn = 'skola'

const longest = 50
// The country has fewer. A name for every pupil is a mistake.
const most = 9000
export const expectedSchool = `en skola, högst ${longest} tecken, eller tomt; högst ${formatNumber(most, 0)} skolor`

/** Answers of pupils of one sex who share a school, a school year and a survey, by question. */
interface CohortAnswers {
  school: string
  year: number
  grade: number
  sex: number
  answered: Int32Array
  hits: Int32Array
}

/**
 * Pupils counted by what they share: a school, a school year and a survey. Nothing is published of a school: what its
 * cohorts tell together is how alike the answers of one are, and how large one is.
 */
export class SchoolCohorts {
  /** Where the pupils of each school go to school, as the rows say it. */
  private readonly kommuner = new Map<string, Set<number>>()
  private readonly cohorts = new Map<string, CohortAnswers>()
  /** By survey: forms, and those whose school is told. */
  private readonly forms: { all: number; told: number }[]

  constructor(
    private readonly years: number[],
    private readonly questions: number
  ) {
    this.forms = years.map(() => ({ all: 0, told: 0 }))
  }

  /** The school that a cell tells of, empty where it tells of none; null when it can be no school. */
  name(cell: string, kommun: number): string | null {
    const name = plain(cell)
    if (name === '') return name
    const found = this.kommuner.get(name)
    if (name.length > longest || (!found && this.kommuner.size === most)) return null
    if (found) found.add(kommun)
    else this.kommuner.set(name, new Set([kommun]))
    return name
  }

  /** One form more, with what it says to each question: 0 nothing, 1 an answer, 2 one that counts. */
  add(school: string, year: number, grade: number, sex: number, outcome: Int8Array): void {
    const forms = this.forms[year]!
    forms.all += 1
    if (school === '') return
    forms.told += 1
    const { answered, hits } = this.cohort(school, year, grade, sex)
    for (let i = 0; i < outcome.length; i += 1) {
      if (outcome[i]! > 0) answered[i]! += 1
      if (outcome[i]! > 1) hits[i]! += 1
    }
  }

  private cohort(school: string, year: number, grade: number, sex: number): CohortAnswers {
    const key = `${year} ${grade} ${sex} ${school}`
    const found = this.cohorts.get(key)
    if (found) return found
    const counts = () => new Int32Array(this.questions)
    const cohort = { school, year, grade, sex, answered: counts(), hits: counts() }
    this.cohorts.set(key, cohort)
    return cohort
  }

  /** The cohorts that answered a question, in an order that does not hang on that of the rows. */
  answering(question: number): SchoolCohort[] {
    return [...this.cohorts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, { school, year, grade, sex, answered, hits }]) => {
        const [answers, counted] = [answered[question]!, hits[question]!]
        if (answers === 0 || !this.isTold(year)) return []
        const period = String(this.years[year]!)
        const group = { grade: askedGrades[grade]!, sex: toldSexes[sex]! }
        return [{ school, period, ...group, answers, hits: counted }]
      })
  }

  /** Whether the rows of a survey tell of nearly all schools: those of some alone would not be like the others. */
  private isTold(year: number): boolean {
    const { all, told } = this.forms[year]!
    return told >= COVERAGE_LIMIT * all
  }

  /** "86 skolor, varav 2 i mer än en kommun"; null where the rows tell of none. */
  get told(): string | null {
    const { size } = this.kommuner
    if (size === 0) return null
    const several = [...this.kommuner.values()].filter((own) => own.size > 1).length
    const schools = size === 1 ? '1 skola' : `${formatNumber(size, 0)} skolor`
    return several === 0
      ? schools
      : `${schools}, varav ${formatNumber(several, 0)} i mer än en kommun`
  }
}
