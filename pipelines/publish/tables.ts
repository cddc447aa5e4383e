import { areaColumns, areaMoveColumns } from '../../src/lib/schema/registers/area.ts'
import type { Columns } from '../../src/lib/schema/column.ts'
import { causeColumns } from '../../src/lib/schema/registers/cause.ts'
import { contactColumns } from '../../src/lib/schema/registers/contact.ts'
import { countyColumns } from '../../src/lib/schema/registers/county.ts'
import { findingResponseColumns } from '../../src/lib/schema/registers/finding-response.ts'
import { decisionColumns } from '../../src/lib/schema/registers/decision.ts'
import { designEffectColumns } from '../../src/lib/schema/design-effect.ts'
import { dispersionColumns } from '../../src/lib/schema/dispersion.ts'
import { factColumns } from '../../src/lib/schema/registers/fact.ts'
import { indicatorColumns, type Indicator } from '../../src/lib/schema/registers/indicator.ts'
import { inhabitantColumns, type Inhabitants } from '../../src/lib/schema/inhabitants.ts'
import { initiativeColumns } from '../../src/lib/schema/registers/initiative.ts'
import { meetingColumns } from '../../src/lib/schema/registers/meeting.ts'
import { nationalColumns } from '../../src/lib/schema/registers/national.ts'
import { observationColumns, type Observation } from '../../src/lib/schema/observation.ts'
import { responseColumns, type Response } from '../../src/lib/schema/response.ts'
import { shortFormColumns } from '../../src/lib/schema/registers/short-form.ts'
import { sourceColumns } from '../../src/lib/schema/registers/source.ts'
import { targetColumns } from '../../src/lib/schema/registers/target.ts'
import { themeColumns } from '../../src/lib/schema/registers/theme.ts'
import { verdictColumns } from '../../src/lib/schema/verdict.ts'
import { voiceColumns, type Voice } from '../../src/lib/schema/registers/voice.ts'
import { placeTiles } from '../boundaries/tiles.ts'
import type { DispersedRelease } from '../dispersion/dispersed.ts'
import { genitive } from '../../src/lib/format/genitive.ts'
import { placeColours } from './colours/place-colours.ts'
import { siteName } from '../registers/county.ts'
import { movesOf } from '../registers/area-moves.ts'
import type { Release } from '../sources/release.ts'
import type { SourceFiles } from '../sources/source-files.ts'
import { judgedIndicators } from '../verdicts/judged-indicator.ts'
import { publishedVerdicts } from '../verdicts/verdicts.ts'
import type { Published } from '../warnings/published.ts'
import { byPlace } from './derived-tables.ts'
import { countsInhabitants, describe, sourcesAsRead } from './described.ts'
import type { Table } from './parquet.ts'

const everySource = 'Källorna står i tabellen sources'

const verdictKey = ['kind', 'indicator', 'area', 'sex', 'grade', 'period', 'against']
// Never in the order of the register: who was handed in beside whom would tell where a voice is from.
const voiceOrder = ['indicator', 'area', 'period', 'grade', 'text']
const observationOrder = ['indicator', 'area', 'period', 'sex', 'grade']

/** Every table of the site, from what was read and what of it is released. Indicators without values get no file. */
export function buildTables(
  read: SourceFiles,
  release: DispersedRelease,
  voices: Voice[]
): Table[] {
  const { areas, themes, sources, decisions, initiatives, indicators, facts, targets, contacts } =
    read.registers
  const described = indicators.map((indicator) => describe(indicator, read, release))
  const citations = new Map(sources.map(({ id, citation }) => [id, citation]))
  const judged = judgedIndicators(described, read.registers, release)
  const counting = sources.filter(({ id }) => countsInhabitants(id, read))
  const places = placeTiles(areas, read.boundaries?.surfaces ?? null)
  const rows = placeColours(places).map(({ colours, ...area }) => ({
    ...area,
    colours: colours?.join(' ') ?? null
  }))
  const register = registerOf(siteName(read.registers.county))
  return [
    register('area_moves', areaMoveColumns, ['year', 'kommun'], areas.flatMap(movesOf)),
    register('areas', areaColumns, ['sort'], rows),
    register(
      'causes',
      causeColumns,
      ['area', 'cause', 'standing', 'organisation', 'indicator'],
      read.registers.causes
    ),
    register('contacts', contactColumns, ['sort'], contacts),
    register('county', countyColumns, ['key'], read.registers.county),
    register('decisions', decisionColumns, ['last_day', 'id'], decisions),
    register('design_effects', designEffectColumns, ['source', 'period'], release.effects),
    register('dispersions', dispersionColumns, ['indicator', 'sex', 'grade'], release.dispersions),
    register('facts', factColumns, ['sort'], facts),
    register('finding_responses', findingResponseColumns, ['id'], read.registers.findingResponses),
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
    register('meetings', meetingColumns, ['date', 'forum', 'area'], read.registers.meetings),
    register('national', nationalColumns, ['key', 'kommun'], read.registers.national),
    responses(release.responses),
    register('short_forms', shortFormColumns, ['short'], read.registers.shortForms),
    register('sources', sourceColumns, ['id'], sourcesAsRead(read)),
    register('targets', targetColumns, ['indicator', 'area', 'year'], targets),
    register('themes', themeColumns, ['sort'], themes),
    register('verdicts', verdictColumns, verdictKey, publishedVerdicts(judged)),
    register('voices', voiceColumns, voiceOrder, voices)
  ]
}

/** The same for those who look for what is odd. */
export function aboutToBePublished(
  tables: readonly Table[],
  { registers: { areas, confirmed, named } }: SourceFiles,
  { observations: own, responses: answered }: Release
): Published {
  const described = tables.find(({ table }) => table === 'indicators')?.rows ?? []
  const indicators = described as unknown as Indicator[]
  return { areas, indicators, observations: own, responses: answered, confirmed, named }
}

/** What makes a table of a register of the site's own. */
function registerOf(site: string) {
  const citation = `${genitive(site)} register`
  return (table: string, columns: Columns, sort: string[], rows: object[]): Table => {
    const cells = rows as Table['rows']
    return { table, file: `${table}.parquet`, columns, sort, rows: cells, citation }
  }
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
