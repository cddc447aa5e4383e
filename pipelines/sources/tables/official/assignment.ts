import type { Problems } from '../../../read/problems.ts'
import type { Known } from '../dimensions.ts'
import type { Mapping, MappingRow, Role } from './mapping.ts'
import { proposeRows } from './proposal.ts'
import { expectedMeaning, isUsualName, understood } from './words.ts'
import { called, type Variable, type WrittenTable } from './written-table.ts'

/** What the values of a variable mean as one of our dimensions; undefined for those that are not used. */
interface Meanings {
  variable: number
  words: (string | undefined)[]
}

/** What a mapping says of one file, by our dimensions. */
export class Assignment {
  /** What holds for the whole file. */
  readonly constants = new Map<Role, string>()
  readonly meanings = new Map<Role, Meanings>()
  /** What rows say stands in a column that the file has not: that has been told. */
  readonly lost = new Set<Role>()
  private readonly wanted: (Set<number> | null)[]

  constructor(
    readonly file: { path: string; name: string },
    readonly table: WrittenTable,
    private readonly context: { known: Known; mapping: Mapping },
    private readonly problems: Problems
  ) {
    this.wanted = table.variables.map(() => null)
    const rows = context.mapping.rowsOf(file.name)
    const isForAll = ({ varde }: MappingRow) => varde === '*'
    // What is said of single values goes before what is said of all of them.
    for (const row of rows.filter((own) => !isForAll(own))) this.assign(row)
    for (const row of rows.filter(isForAll)) this.assign(row)
  }

  has(role: Role): boolean {
    return this.constants.has(role) || this.meanings.has(role)
  }

  /** Whether the mapping has anything to say of the variable. */
  isMapped(variable: number): boolean {
    return this.wanted[variable] !== null
  }

  isWanted(at: readonly number[]): boolean {
    return this.wanted.every((own, variable) => own === null || own.has(at[variable] ?? -1))
  }

  /** The word of a dimension for a number there; undefined where nothing says. */
  word(role: Role, at: readonly number[]): string | undefined {
    const own = this.meanings.get(role)
    return own ? own.words[at[own.variable] ?? -1] : this.constants.get(role)
  }

  /** The values of a mapped variable that are not used. */
  unused(variable: number): string[] {
    const own = this.wanted[variable]
    const values = this.table.variables[variable]?.values ?? []
    return own ? values.flatMap(({ names }, i) => (own.has(i) ? [] : [names[0] ?? ''])) : []
  }

  private assign(row: MappingRow): void {
    const { dimension: role, kolumn, varde } = row
    if (!this.isSure(role)) this.context.mapping.match(row)
    if (kolumn === '' && varde === '') return this.assignWhole(row)
    const variable = this.find(row)
    if (variable === null) return
    const earlier = this.meanings.get(role)
    if (role !== 'urval' && earlier && earlier.variable !== variable) {
      const own = this.table.variables[earlier.variable]?.names[0] ?? ''
      return this.report(row, 'kolumn', `${own}, som i en annan rad`, kolumn)
    }
    const { values } = this.table.variables[variable] as Variable
    const words = earlier?.words ?? values.map(() => undefined)
    if (role !== 'urval') this.meanings.set(role, { variable, words })
    if (varde === '*') return this.assignAll(row, variable, words)
    const places = called(values, varde)
    if (places.length > 0) this.context.mapping.match(row)
    for (const place of places) {
      const names = row.betyder === '*' ? (values[place]?.names ?? []) : [row.betyder]
      const word = this.understood(role, names)
      if (word === undefined) this.reportMeaning(row, row.betyder === '*' ? varde : row.betyder)
      else this.want(variable, place, words, word)
    }
  }

  private assignWhole(row: MappingRow): void {
    this.context.mapping.match(row)
    const word = this.understood(row.dimension, [row.betyder])
    if (word === undefined || row.dimension === 'urval') this.reportMeaning(row, row.betyder)
    else this.constants.set(row.dimension, word)
  }

  /** All values that no other row speaks of, as they are written. */
  private assignAll(row: MappingRow, variable: number, words: (string | undefined)[]): void {
    const { dimension: role, betyder } = row
    const { values } = this.table.variables[variable] as Variable
    if (role !== 'urval' && betyder !== '*') {
      return this.report(
        row,
        'betyder',
        '*, som betyder att värdena är skrivna som i registren',
        betyder
      )
    }
    const strange: number[] = []
    for (const [place, { names }] of values.entries()) {
      if (words[place] !== undefined) continue
      const word = this.understood(role, role === 'urval' ? [''] : names)
      if (word === undefined) strange.push(place)
      else this.want(variable, place, words, word)
    }
    if (strange.length < values.length) this.context.mapping.match(row)
    // A file for the whole country has places that are not ours, and one of many subjects other indicators.
    if (strange.length === 0 || role === 'plats' || role === 'indikator') return
    const got = strange.map((place) => values[place]?.names[0] ?? '').join(', ')
    this.reportMeaning(row, got)
    proposeRows(
      this.context.mapping.path,
      this.file.name,
      [{ role, variable: this.table.variables[variable] as Variable, places: strange }],
      this.context.known,
      this.problems
    )
  }

  private understood(role: Role, names: readonly string[]): string | undefined {
    const words = names.map((name) => understood(role, name, this.context.known))
    return words.find((word) => word !== undefined)
  }

  private want(variable: number, place: number, words: (string | undefined)[], word: string): void {
    words[place] = word
    const own = this.wanted[variable] ?? new Set<number>()
    this.wanted[variable] = own.add(place)
  }

  /** The variable that a row is about; null, and a problem, where that is not one. */
  private find(row: MappingRow): number | null {
    const { variables } = this.table
    const found =
      row.kolumn === ''
        ? variables.flatMap(({ names }, i) =>
            names.some((name) => isUsualName(row.dimension, name)) ? [i] : []
          )
        : called(variables, row.kolumn)
    const [only, ...others] = found
    if (only !== undefined && others.length === 0) {
      this.wanted[only] ??= new Set()
      return only
    }
    const names = variables.map((one) => one.names[0]).join(', ')
    this.lost.add(row.dimension)
    this.report(row, 'kolumn', `en av dem som finns i ${this.file.name}: ${names}`, row.kolumn)
    return null
  }

  private reportMeaning(row: MappingRow, got: string): void {
    const { dimension: role } = row
    if (!this.isSure(role)) return
    this.report(row, 'betyder', expectedMeaning(role, this.context.known), got)
  }

  /** Whether the registers' words can be asked for: what is wrong with the registers is told of them alone. */
  private isSure(role: Role): boolean {
    return this.context.known.isSound || (role !== 'plats' && role !== 'indikator')
  }

  private report(row: MappingRow, column: string, expected: string, got: string): void {
    const { line } = row
    // What is said of the row is enough.
    this.context.mapping.match(row)
    this.problems.add({ file: this.context.mapping.path, line, column, expected, got })
  }
}
