import { askedGrades, type AskedGrade } from './codebook.ts'

/** How pupils are told apart in the file. `annat` holds other and no answer: counted in the whole, never published. */
export const toldSexes = ['flickor', 'pojkar', 'annat'] as const
export type ToldSex = (typeof toldSexes)[number]

/** The place of everybody who is in no kommun of the county. */
export const elsewhere = 'annan'

/** Pupils counted by year, place, school year and sex: each such combination is a leaf of the arrays. */
export class Tally {
  /** Filled-in forms by leaf. */
  readonly forms: Int32Array
  /** By question and leaf. */
  readonly answered: Int32Array[]
  readonly hits: Int32Array[]
  /** The same by weight, in millionths; a row without a weight adds nothing. */
  readonly weighted: { answered: Float64Array[]; hits: Float64Array[] }

  constructor(
    private readonly years: number[],
    readonly places: string[],
    questions: number
  ) {
    const leaves = years.length * places.length * askedGrades.length * toldSexes.length
    const counts = () => Array.from({ length: questions }, () => new Int32Array(leaves))
    this.forms = new Int32Array(leaves)
    this.answered = counts()
    this.hits = counts()
    const sums = () => Array.from({ length: questions }, () => new Float64Array(leaves))
    this.weighted = { answered: sums(), hits: sums() }
  }

  /** The place of a leaf in the arrays, from the places of its parts in their lists. */
  leaf(year: number, place: number, grade: number, sex: number): number {
    const { length } = this.places
    return ((year * length + place) * askedGrades.length + grade) * toldSexes.length + sex
  }

  /** The same by name. */
  leafOf(year: number, place: string, grade: AskedGrade, sex: ToldSex): number {
    return this.leaf(
      this.years.indexOf(year),
      this.places.indexOf(place),
      askedGrades.indexOf(grade),
      toldSexes.indexOf(sex)
    )
  }

  /** One form more, of this weight in millionths, with what it says to each question: 0 nothing, 1 an answer, 2 one that counts. */
  add(leaf: number, outcome: Int8Array, weight: number): void {
    this.forms[leaf]! += 1
    const { weighted } = this
    for (let i = 0; i < outcome.length; i += 1) {
      if (outcome[i]! > 0) {
        this.answered[i]![leaf]! += 1
        weighted.answered[i]![leaf]! += weight
      }
      if (outcome[i]! > 1) {
        this.hits[i]![leaf]! += 1
        weighted.hits[i]![leaf]! += weight
      }
    }
  }

  /** Gives all forms of a leaf the same weight. */
  weigh(leaf: number, weight: number): void {
    const { weighted } = this
    const unit = Math.round(weight * 1e6)
    for (const [i, answered] of this.answered.entries()) {
      weighted.answered[i]![leaf] = answered[leaf]! * unit
      weighted.hits[i]![leaf] = this.hits[i]![leaf]! * unit
    }
  }

  /** How many filled in a form, of these sexes. */
  formsOf(
    year: number,
    place: string,
    grade: AskedGrade,
    told: readonly ToldSex[] = toldSexes
  ): number {
    return told.reduce((sum, sex) => sum + this.forms[this.leafOf(year, place, grade, sex)]!, 0)
  }

  /** The places where nobody filled in a form that year. */
  absent(year: number): Set<string> {
    const perPlace = askedGrades.length * toldSexes.length
    return new Set(
      this.places.filter((place) => {
        const start = this.leafOf(year, place, askedGrades[0], toldSexes[0])
        return this.forms.subarray(start, start + perPlace).every((forms) => forms === 0)
      })
    )
  }
}
