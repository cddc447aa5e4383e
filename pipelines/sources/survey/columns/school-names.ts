import { formatNumber } from '../../../../src/lib/format/number.ts'
import { plain } from '../../../read/layout.ts'

/** The optional column of pseudonymous schools. */
export const schoolColumn = 'skola'

const longest = 50
export const expectedSchool = `en skola, högst ${longest} tecken, eller tomt`

/**
 * The schools that the rows tell of, by pseudonym. They are counted and nothing else: no name of one leaves the reading.
 * A later estimate of how alike the pupils of a school are begins here.
 */
export class SchoolNames {
  /** Where the pupils of each school go to school, as the rows say it. */
  private readonly kommuner = new Map<string, Set<number>>()

  /** False when the cell can be no school; a row need not tell of one. */
  add(cell: string, kommun: number): boolean {
    const name = plain(cell)
    if (name === '') return true
    if (name.length > longest) return false
    const found = this.kommuner.get(name)
    if (found) found.add(kommun)
    else this.kommuner.set(name, new Set([kommun]))
    return true
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
