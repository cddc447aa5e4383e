import type { Observation } from '../../../src/lib/schema/observation.ts'
import type { Problems } from '../../read/problems.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { Reading, ReleaseContext, SchoolCohort, SourceRelease } from '../source.ts'
import type { TablesReading } from '../tables/published-tables.ts'
import type { SurveyReading } from './survey-reading.ts'

/** A survey of which some years came as rows and others as tables that somebody has published. */
export class MixedReading implements Reading {
  readonly isOfPersons = true
  readonly inhabitants = null

  constructor(
    private readonly rows: SurveyReading,
    private readonly tables: TablesReading
  ) {}

  get kind() {
    const kinds = [this.rows.kind, this.tables.kind]
    return kinds.includes('example') ? 'example' : 'official'
  }

  get files() {
    return this.tables.files
  }

  get personFiles() {
    return this.rows.personFiles
  }

  retrieved(indicator: RegisteredIndicator): string | null {
    return this.tables.retrieved(indicator)
  }

  breakBefore(indicator: RegisteredIndicator): string | null {
    return this.rows.breakBefore(indicator)
  }

  cohorts(indicator: RegisteredIndicator): SchoolCohort[] {
    return this.rows.cohorts(indicator)
  }

  get told() {
    const [rows, tables] = [this.rows.told, this.tables.told]
    return { read: [...rows.read, ...tables.read], unused: [...rows.unused, ...tables.unused] }
  }

  async release(context: ReleaseContext): Promise<SourceRelease> {
    const years = new Set(this.tables.rows.map(({ year }) => year))
    const { protection, standing } = context
    for (const year of years) {
      if (!standing?.closed.has(String(year))) continue
      protection.breaches.push(
        `${year} är publicerat ur svar och stängt: ta bort tabellen för året`
      )
    }
    const rows = await this.rows.release(context, years)
    const tables = await this.tables.release(context)
    const ids = new Set([...rows.observations.keys(), ...tables.observations.keys()])
    const of = (from: SourceRelease, id: string): Observation[] => from.observations.get(id) ?? []
    return {
      ...rows,
      observations: new Map([...ids].map((id) => [id, [...of(rows, id), ...of(tables, id)]])),
      doubts: tables.doubts,
      weights: tables.weights,
      published: new Set([...years].map(String))
    }
  }
}

/** A year cannot come both ways: nobody could say which of its values is right. */
export function checkYearsApart(
  rows: SurveyReading,
  tables: TablesReading,
  problems: Problems
): void {
  const answered = rows.answeredYears
  const told = new Set<number>()
  for (const { year, file, line } of tables.rows) {
    if (!answered.has(year) || told.has(year)) continue
    told.add(year)
    const expected =
      'ett år som inte finns i svar*.csv: ett år levereras som rader eller som tabell'
    problems.add({ file, line, column: 'ar', expected, got: String(year) })
  }
}
