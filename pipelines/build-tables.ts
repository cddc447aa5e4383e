import { areaColumns } from '../src/lib/schema/area.ts'
import type { Columns } from '../src/lib/schema/column.ts'
import { decisionColumns } from '../src/lib/schema/decision.ts'
import { indicatorColumns, type Indicator } from '../src/lib/schema/indicator.ts'
import { initiativeColumns } from '../src/lib/schema/initiative.ts'
import { observationColumns, type Observation } from '../src/lib/schema/observation.ts'
import { sourceColumns, type Source } from '../src/lib/schema/source.ts'
import { themeColumns } from '../src/lib/schema/theme.ts'
import { koladaObservations } from './kolada/observations.ts'
import type { Table } from './parquet.ts'
import type { RegisteredIndicator } from './registers/indicators.ts'
import type { SourceFiles } from './source-files.ts'

const observationOrder = ['indicator', 'area', 'period', 'sex', 'grade']

/** Every table of the site, from what was read. Indicators without values get no file of their own. */
export function buildTables(read: SourceFiles): Table[] {
  const { areas, themes, sources, decisions, initiatives, indicators } = read.registers
  const observed = indicators.map((indicator) => observe(indicator, read))
  const described = observed.map(({ indicator }) => indicator)
  return [
    register('areas', areaColumns, ['sort'], areas),
    register('decisions', decisionColumns, ['last_day', 'id'], decisions),
    register('indicators', indicatorColumns, ['sort'], described),
    register('initiatives', initiativeColumns, ['initiative', 'area'], initiatives),
    ...observed
      .filter(({ observations }) => observations.length > 0)
      .map(({ indicator, observations: rows }) => {
        const file = `observations/indicator=${indicator.id}/data.parquet`
        const source = sources.find(({ id }) => id === indicator.source)
        return observations(file, rows, source?.citation ?? '')
      }),
    register('sources', sourceColumns, ['id'], sourcesAsRead(read)),
    register('themes', themeColumns, ['sort'], themes)
  ]
}

/** An indicator's observations, and the indicator with what they tell about it. */
function observe(indicator: RegisteredIndicator, read: SourceFiles) {
  const { kolada, registers } = read
  const observations =
    indicator.source === 'kolada'
      ? koladaObservations(indicator, { ...registers, figures: kolada })
      : []
  const periods = observations
    .filter(({ status, sex }) => status === 'ok' && sex === 'alla')
    .map(({ period }) => period)
    .sort()
  const described: Indicator = {
    ...indicator,
    retrieved: retrievedFor(indicator, read),
    earliest: periods[0] ?? null,
    latest: periods.at(-1) ?? null
  }
  return { indicator: described, observations }
}

/** The newest retrieval date among the files that the indicator's own values stand in, or else the register's. */
function retrievedFor(indicator: RegisteredIndicator, { kolada, registers }: SourceFiles) {
  const own = [...kolada.cells.values()].filter(({ key }) => key === indicator.source_key)
  if (own.length === 0) return null
  const register = registers.sources.find(({ id }) => id === indicator.source)?.retrieved ?? null
  return newest(own.map(({ file }) => kolada.retrieved.get(file) ?? null)) ?? register
}

/** The sources with the newest date of their files, or the register's where the files carry none. */
function sourcesAsRead({ registers, figureFiles }: SourceFiles): Source[] {
  return registers.sources.map((source) => {
    const dates = (figureFiles.get(source.id) ?? []).map(({ retrieved }) => retrieved)
    return { ...source, retrieved: newest(dates) ?? source.retrieved }
  })
}

function newest(dates: (string | null)[]): string | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)
}

function register(table: string, columns: Columns, sort: string[], rows: object[]): Table {
  const cells = rows as Table['rows']
  const citation = 'Länsdelsbildens register'
  return { table, file: `${table}.parquet`, columns, sort, rows: cells, citation }
}

function observations(file: string, rows: Observation[], citation: string): Table {
  const cells = rows.map((row) => ({ ...row }))
  const [table, columns, sort] = ['observations', observationColumns, observationOrder]
  return { table, file, columns, sort, rows: cells, citation }
}
