import { basename } from 'node:path'
import { formatNumber } from '../../../src/lib/format/number.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import type { Input, Reading, ReleaseContext, Source } from '../source.ts'
import type { Problems } from '../../read/problems.ts'
import { checkTogether } from './checks.ts'
import type { Known } from './dimensions.ts'
import { tableFolders } from './folder.ts'
import { tableObservations, weightOf } from './observations.ts'
import { PlaceNames } from '../../registers/place-names.ts'
import { ownIndicators, readTableRows } from './rows.ts'
import type { TableRow } from './table-row.ts'

/** A source whose figures arrive as tables that somebody has published: protected already, and shown as they are. */
export function publishedTables(id: string): Source {
  return {
    id,
    indicatorKey: null,
    populationKey: null,
    optionalFiles: [],
    example: null,
    read: (input, problems) => readTables(id, input, problems)
  }
}

/** `isOwn` says which files of the source's own folder can be tables. */
export async function readTables(
  id: string,
  input: Input,
  problems: Problems,
  isOwn?: (name: string) => boolean
): Promise<TablesReading | null> {
  const { areas, indicators, sources } = input.registers
  const folders = await tableFolders(input.dataDir, id, problems, isOwn)
  if (folders.length === 0) return null
  const known: Known = {
    source: id,
    indicators: ownIndicators(indicators, id),
    places: new PlaceNames(areas),
    thisYear: Number(input.today.slice(0, 4)),
    isSound: input.isSound
  }
  const rows: TableRow[] = []
  const unused: string[] = []
  const found = problems.count
  for (const { paths, marks, mapping } of folders) {
    for (const path of paths) {
      const table = await readTableRows(path, { known, marks, mapping }, problems)
      rows.push(...table.rows)
      unused.push(...table.unused)
    }
    const names = paths.map((path) => basename(path))
    mapping.checkMatched(names, problems)
  }
  // A row that was left out would be missing in its sum.
  const together = problems.count === found ? checkTogether(rows, areas, problems) : rows
  const source = sources.find((one) => one.id === id)
  const isExample = source?.kind === 'example' || folders.some((folder) => folder.isExample)
  const paths = folders.flatMap((folder) => folder.paths)
  return new TablesReading(together, paths, { source, isExample, unused })
}

/** What a source's tables say. */
export class TablesReading implements Reading {
  readonly isOfPersons = false
  readonly personFiles = []
  readonly inhabitants = null

  constructor(
    readonly rows: readonly TableRow[],
    private readonly paths: readonly string[],
    private readonly about: {
      source: RegisteredSource | undefined
      isExample: boolean
      unused: string[]
    }
  ) {}

  get kind() {
    return this.about.isExample ? 'example' : 'official'
  }

  get files() {
    const retrieved = this.about.source?.retrieved ?? null
    return this.paths.map((path) => ({ path, retrieved }))
  }

  retrieved({ id }: RegisteredIndicator): string | null {
    return this.of(id).length > 0 ? (this.about.source?.retrieved ?? null) : null
  }

  get told() {
    const values = this.rows.filter(({ value }) => value !== null).length
    const noun = values === 1 ? 'värde' : 'värden'
    const files = this.paths.length === 1 ? '1 fil' : `${this.paths.length} filer`
    const id = this.about.source?.id ?? ''
    return {
      read: [`${formatNumber(values, 0)} ${noun} från ${id} i ${files}`],
      unused: this.about.unused
    }
  }

  async release({ registers: { areas, indicators, confirmed }, persons }: ReleaseContext) {
    const own = indicators.filter(({ id }) => this.of(id).length > 0)
    const weights = new Map(own.map((one) => [one.id, weightOf(one, this.of(one.id))]))
    const pooled = own.map((indicator) => {
      const weight = weights.get(indicator.id) ?? null
      return tableObservations(indicator, this.of(indicator.id), {
        areas,
        confirmed,
        persons,
        weight
      })
    })
    return {
      observations: new Map(own.map(({ id }, i) => [id, pooled[i]!.observations])),
      doubts: pooled.flatMap(({ doubts }) => doubts),
      weights
    }
  }

  private of(indicator: string): TableRow[] {
    return this.rows.filter((row) => row.indicator.id === indicator)
  }
}
