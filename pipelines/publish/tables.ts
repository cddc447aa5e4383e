import { areaColumns, areaMoveColumns } from '../../src/lib/schema/area.ts'
import type { Columns } from '../../src/lib/schema/column.ts'
import { contactColumns } from '../../src/lib/schema/contact.ts'
import { decisionColumns } from '../../src/lib/schema/decision.ts'
import { designEffectColumns } from '../../src/lib/schema/design-effect.ts'
import { dispersionColumns } from '../../src/lib/schema/dispersion.ts'
import { factColumns } from '../../src/lib/schema/fact.ts'
import {
  indicatorColumns,
  type Indicator,
  type Protection
} from '../../src/lib/schema/indicator.ts'
import { inhabitantColumns, type Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { initiativeColumns } from '../../src/lib/schema/initiative.ts'
import { observationColumns, type Observation } from '../../src/lib/schema/observation.ts'
import { isYear } from '../../src/lib/schema/period.ts'
import { responseColumns, type Response } from '../../src/lib/schema/response.ts'
import { sourceColumns, type Source } from '../../src/lib/schema/source.ts'
import { targetColumns } from '../../src/lib/schema/target.ts'
import { themeColumns } from '../../src/lib/schema/theme.ts'
import { verdictColumns } from '../../src/lib/schema/verdict.ts'
import type { DispersedRelease } from '../dispersion/dispersed.ts'
import { movesOf } from '../registers/area-moves.ts'
import type { RegisteredIndicator } from '../registers/indicators.ts'
import { breakBefore } from '../sources/breaks.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { judgedIndicators } from '../verdicts/judged-indicator.ts'
import { publishedVerdicts } from '../verdicts/verdicts.ts'
import type { Published } from '../warnings/published.ts'
import { byPlace, comparedIn } from './derived-tables.ts'
import type { Table } from './parquet.ts'

const everySource = 'Källorna står i tabellen sources'

const verdictKey = ['kind', 'indicator', 'area', 'sex', 'grade', 'period', 'against']
const observationOrder = ['indicator', 'area', 'period', 'sex', 'grade']

/** Every table of the site, from what was read and what of it is released. Indicators without values get no file. */
export function buildTables(read: SourceFiles, release: DispersedRelease): Table[] {
  const { areas, themes, sources, decisions, initiatives, indicators, facts, targets, contacts } =
    read.registers
  const described = indicators.map((indicator) => describe(indicator, read, release))
  const citations = new Map(sources.map(({ id, citation }) => [id, citation]))
  const judged = judgedIndicators(described, read.registers, release)
  const counting = sources.filter(({ id }) => countsInhabitants(id, read))
  return [
    register('area_moves', areaMoveColumns, ['year', 'kommun'], areas.flatMap(movesOf)),
    register('areas', areaColumns, ['sort'], areas),
    register('contacts', contactColumns, ['sort'], contacts),
    register('decisions', decisionColumns, ['last_day', 'id'], decisions),
    register('design_effects', designEffectColumns, ['source', 'period'], release.effects),
    register('dispersions', dispersionColumns, ['indicator', 'sex', 'grade'], release.dispersions),
    register('facts', factColumns, ['sort'], facts),
    register('indicators', indicatorColumns, ['sort'], described),
    inhabitantsTable(release.inhabitants, counting.map(({ citation }) => citation).join('; ')),
    register('initiatives', initiativeColumns, ['initiative', 'area'], initiatives),
    ...indicators.flatMap(({ id, source }) => {
      const citation = citations.get(source) ?? ''
      const [homes, schools] = [release.observations.get(id), release.schools.get(id)]
      return [
        ...(homes ? [observations('observations', `indicator=${id}`, homes, citation)] : []),
        ...(schools
          ? [observations('school_observations', `indicator=${id}`, schools, citation)]
          : [])
      ]
    }),
    latest(described, release),
    ...[...byPlace(release.observations, areas)].map(([code, rows]) =>
      observations('places', `area=${code}`, rows, everySource)
    ),
    responses(release.responses),
    register('sources', sourceColumns, ['id'], sourcesAsRead(read)),
    register('targets', targetColumns, ['indicator', 'area', 'year'], targets),
    register('themes', themeColumns, ['sort'], themes),
    register('verdicts', verdictColumns, verdictKey, publishedVerdicts(judged))
  ]
}

/** The same for those who look for what is odd. */
export function aboutToBePublished(
  tables: readonly Table[],
  { registers: { areas, confirmed } }: SourceFiles,
  { observations: own, responses: answered }: Release
): Published {
  const described = tables.find(({ table }) => table === 'indicators')?.rows ?? []
  const indicators = described as unknown as Indicator[]
  return { areas, indicators, observations: own, responses: answered, confirmed }
}

/** An indicator with what its figures tell about it: which years, and whether the last of them is over. */
function describe(indicator: RegisteredIndicator, read: SourceFiles, release: Release): Indicator {
  const through = release.through.get(indicator.source) ?? null
  const rows = release.observations.get(indicator.id) ?? []
  const years = rows
    .filter(({ status, sex, period }) => {
      return status === 'ok' && sex === 'alla' && isYear(period)
    })
    .map(({ period }) => period)
    .sort()
  const whole = years.filter((year) => !through?.startsWith(year))
  const latest = whole.at(-1) ?? years.at(-1) ?? null
  const county = read.registers.areas.find(({ type }) => type === 'lan')?.code ?? ''
  return {
    ...indicator,
    // What came as tables was protected by those who published them, by rules of their own.
    ...(read.readings.get(indicator.source)?.isOfPersons === false ? noProtection : {}),
    weight: indicator.weight ?? release.weights.get(indicator.id) ?? null,
    break_before: breakBefore(indicator, read),
    retrieved: read.readings.get(indicator.source)?.retrieved(indicator) ?? null,
    earliest: years[0] ?? null,
    latest,
    compared: comparedIn(rows, latest, county),
    through
  }
}

const noProtection: Protection = { least_answers: null, least_count: null, rounding: null }

/** The sources with the newest date of their files, or the register's where the files carry none. */
function sourcesAsRead(read: SourceFiles): Source[] {
  return read.registers.sources.map((source) => {
    const files = read.figureFiles.get(source.id) ?? []
    const dates = files.flatMap(({ retrieved }) => retrieved ?? []).sort()
    const counts_inhabitants = countsInhabitants(source.id, read)
    return { ...source, counts_inhabitants, retrieved: dates.at(-1) ?? source.retrieved }
  })
}

function countsInhabitants(source: string, { readings }: SourceFiles): boolean {
  return (readings.get(source)?.inhabitants ?? null) !== null
}

function register(table: string, columns: Columns, sort: string[], rows: object[]): Table {
  const cells = rows as Table['rows']
  const citation = 'Länsdelsbildens register'
  return { table, file: `${table}.parquet`, columns, sort, rows: cells, citation }
}

/** One file of a table in Hive layout, in the folder that the table is called. */
function observations(table: string, key: string, own: Observation[], citation: string): Table {
  const file = `${table}/${key}/data.parquet`
  const rows = own.map((row) => ({ ...row }))
  return { table, file, columns: observationColumns, sort: observationOrder, rows, citation }
}

/** The latest value of every indicator in one small file. */
function latest(indicators: Indicator[], release: Release): Table {
  const rows = indicators.flatMap(({ id, compared }) =>
    (release.observations.get(id) ?? []).filter(({ period }) => period === compared)
  )
  return {
    table: 'latest',
    file: 'latest.parquet',
    columns: observationColumns,
    sort: observationOrder,
    rows: rows.map((row) => ({ ...row })),
    citation: everySource
  }
}

function responses(rows: Response[]): Table {
  const citation = 'Liv & hälsa ung: antal svar och svarsfrekvens'
  const sort = ['source', 'area', 'period', 'sex', 'grade']
  const cells = rows.map((row) => ({ ...row }))
  const table = 'responses'
  return { table, file: `${table}.parquet`, columns: responseColumns, sort, rows: cells, citation }
}

function inhabitantsTable(rows: Inhabitants[], citation: string): Table {
  const sort = ['population', 'area', 'period']
  const cells = rows.map((row) => ({ ...row }))
  const table = 'inhabitants'
  return {
    table,
    file: `${table}.parquet`,
    columns: inhabitantColumns,
    sort,
    rows: cells,
    citation
  }
}
