import type { Database } from '../../src/lib/db/database.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import type { ComparisonRow } from '../../src/lib/queries/comparison.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Status } from '../../src/lib/schema/observation.ts'
import type { Compared } from '../../src/lib/text/comparison/rug.ts'
import {
  comparedFirst,
  compareIndicators,
  type CompareView
} from '../../src/lib/url/compare-view.ts'
import { compared } from '../../src/lib/figures/compared.ts'
import { noVerdict } from '../../src/lib/schema/verdict.ts'

/** Events among persons, or why there are none to tell. */
export type Cell = [events: number, persons: number] | Exclude<Status, 'ok'>

/** The cells of an indicator by the code of the place; all of one level, and riket if wanted. */
export type Cells = Record<string, Cell>

/**
 * Made-up numbers of the register's own indicators and places, judged as the page judges independent answers and events:
 * what the published ones share would decide what made-up ones show.
 */
export async function comparedRows(
  db: Database,
  cells: Record<string, Cells>,
  view: Partial<CompareView> = {}
): Promise<Compared[]> {
  const areas = await allAreas(db)
  const published = await allIndicators(db)
  const indicators = published.map((indicator) => ({ ...indicator, dispersions: [] }))
  const choices = { areas, indicators: compareIndicators(indicators) }
  const latest = Object.entries(cells).flatMap(([id, own]) => {
    const indicator = indicators.find((row) => row.id === id)
    if (!indicator) throw new Error(`no indicator ${id}`)
    return rowsOf(indicator, own, areas)
  })
  const wanted = { ...comparedFirst, indicators: Object.keys(cells), ...view }
  return compared(indicators, wanted, choices, { latest, timeSeries: [] })
}

function rowsOf(indicator: IndicatorRow, cells: Cells, areas: Area[]): ComparisonRow[] {
  const places = areas.filter(({ code }) => code in cells)
  const sum = (except: string) => (index: 0 | 1) =>
    places
      .filter(({ code, type }) => code !== except && type !== 'riket')
      .reduce((total, { code }) => total + (countsOf(cells[code])?.[index] ?? 0), 0)
  const riket = countsOf(cells['0000'])
  return places.map((area) => {
    const own = countsOf(cells[area.code])
    const rest = sum(area.code)
    const isCompared = own !== null && area.type !== 'riket'
    return {
      indicator: indicator.id,
      period: indicator.latest ?? '',
      area: area.code,
      type: area.type,
      lansdel: area.lansdel,
      label: area.short_name,
      name: area.name,
      sentence_name: area.sentence_name,
      value: own && (own[0] / own[1]) * indicator.per,
      lower: null,
      upper: null,
      coverage: own && 1,
      status: own ? 'ok' : (cells[area.code] as Status),
      numerator: own?.[0] ?? null,
      denominator: own?.[1] ?? null,
      rest_numerator: isCompared ? rest(0) : null,
      rest_denominator: isCompared ? rest(1) : null,
      rest_coverage: isCompared ? 1 : null,
      rest_missing: null,
      rest_doubtful: null,
      riket_numerator: isCompared ? (riket?.[0] ?? null) : null,
      riket_denominator: isCompared ? (riket?.[1] ?? null) : null,
      ...noVerdict
    }
  })
}

const countsOf = (cell: Cell | undefined) => (Array.isArray(cell) ? cell : null)
