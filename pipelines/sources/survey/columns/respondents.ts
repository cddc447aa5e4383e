import { plain } from '../../../read/layout.ts'
import type { Report, RowCells } from '../../../read/microdata.ts'
import { ColumnWords } from '../../../read/words/column-words.ts'
import type { Translations } from '../../../read/words/translation.ts'
import { knownGrade, knownSex } from '../../../registers/written-forms.ts'
import { askedGrades } from '../codebook.ts'
import { elsewhere, toldSexes } from '../tally.ts'

const sexWords = ['flicka', 'pojke', 'annat', '']
const toldSex = [
  toldSexes.indexOf('flickor'),
  toldSexes.indexOf('pojkar'),
  toldSexes.indexOf('annat'),
  toldSexes.indexOf('annat')
]

export const respondentColumns = ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon']

/** What the rows may speak of. */
export interface Known {
  /** Kommun codes, and how a name is one. */
  kommuner: string[]
  kommunByName: (name: string) => string | undefined
  translations: Translations
}

/** Who has answered, by the columns of a row that say it. */
export class Respondents {
  private readonly years: ColumnWords
  private readonly homes: ColumnWords
  private readonly schools: ColumnWords
  private readonly grades: ColumnWords
  private readonly sexes: ColumnWords

  constructor(
    years: readonly number[],
    private readonly known: Known
  ) {
    const { kommuner, kommunByName, translations } = known
    const own = (column: string, words: readonly string[], understood?: ColumnWords['known']) =>
      new ColumnWords(column, words, translations, understood)
    this.years = own('ar', years.map(String))
    this.homes = own('hemkommun', kommuner, kommunByName)
    this.schools = own('skolkommun', [...kommuner, elsewhere], kommunByName)
    this.grades = own('arskurs', askedGrades, knownGrade)
    this.sexes = own('kon', sexWords, knownSex)
  }

  get words(): ColumnWords[] {
    return [this.years, this.homes, this.schools, this.grades, this.sexes]
  }

  /** The places of what a row says in their lists; null, and reported, where any of it is at fault. */
  look(cells: RowCells, line: number, report: Report) {
    const year = this.years.look(cells[0]!)
    const kommun = this.homes.look(cells[1]!)
    const school = this.anySchool(cells[2]!) ?? this.schools.look(cells[2]!)
    const grade = this.grades.look(cells[3]!)
    const sex = this.sexes.look(cells[4]!)
    const fault = (column: number, expected: string, register?: string) => {
      report(line, respondentColumns[column]!, expected, cells[column]!, register)
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

  /** Whether the words are of schools' kommuner and the cell is one of them, which `look` understands by itself. */
  isSchool(words: ColumnWords, cell: string): boolean {
    return words === this.schools && this.anySchool(cell) !== undefined
  }

  /** Pupils may go to school anywhere in the country; Excel makes 180 of 0180. */
  private anySchool(cell: string): number | undefined {
    if (!/^(\d{3,4})?$/.test(plain(cell))) return undefined
    const own = this.known.kommuner.indexOf(plain(cell))
    return own === -1 ? this.known.kommuner.length : own
  }
}
