import type { Database } from '../../db/database.ts'
import type { Area } from '../../schema/registers/area.ts'
import { sureValue } from '../../schema/doubt.ts'
import type { Status } from '../../schema/observation.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { placeRows, restLacking, type ComparisonRow, type QueriedRow } from '../comparison.ts'
import type { OverTimeVerdict } from '../../schema/verdict.ts'
import { overTimeVerdicts } from '../over-time.ts'
import { latestValues } from './latest-value.ts'
import { placeTimeSeries, type PlaceTimeSeriesRow } from './place-time-series.ts'
import { placeResponses, type PlaceResponse } from '../responses.ts'

/** A kommun that has a value beside the place's own. */
export interface KommunValue {
  area: string
  label: string
  value: number
  /** It lies in the länsdel that the page is about. */
  own: boolean
}

/** One indicator at its latest: the place, what it is seen against, and its way there. */
export interface PlaceFigure {
  own: ComparisonRow
  county: number | null
  riket: number | null
  /** The other kommuner that have a value, in the register's order. */
  kommuner: KommunValue[]
  /** Kommuner of the länsdel that its value was computed without. */
  without: string[]
  /** Those whose value is doubtful, which it was computed without too; in Swedish order, separated by ", ". */
  doubtful: string | null
  /** The place is a kommun and its länsdel, another place, has a value. */
  inLansdel: boolean
  timeSeries: PlaceTimeSeriesRow[]
  /** The published verdicts on its changes and its trend; none of a part of all. */
  overTime: OverTimeVerdict[]
}

/** All rows that one view of a place's page is drawn from. */
export interface PlaceFigures {
  figures: PlaceFigure[]
  responses: PlaceResponse[]
}

type Place = Pick<Area, 'code' | 'type'>

/** First year of the time series: all of them share their time, and most begin there or after. */
export const timeSeriesStart = '2014'

/** Asks every question of a place's page that its filters change; the same at build time and in the browser. */
export async function placeFigures(
  db: Database,
  place: Place,
  areas: Area[],
  { sex, grade }: PlaceView
): Promise<PlaceFigures> {
  const isAll = sex === 'alla' && grade === 'alla'
  const [rows, values, timeSeries, responses, overTime] = await Promise.all([
    placeRows(db, place.code, { sex, grade }),
    latestValues(db, { sex, grade }),
    placeTimeSeries(db, place.code, { sex, grade, from: timeSeriesStart }),
    placeResponses(db, place.code, { sex, grade }),
    isAll ? overTimeVerdicts(db, { areas: [place.code] }) : []
  ])
  const [valuesOf, timeSeriesOf] = [byIndicator(values), byIndicator(timeSeries)]
  const verdictsOf = byIndicator(overTime)
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const figures = rows.map((own) => {
    const placeValues = (valuesOf.get(own.indicator) ?? []).flatMap((row): PlaceValue[] => {
      const { lansdel, value, coverage, status } = row
      const area = byCode.get(row.area)
      return area ? [{ area, lansdel, value, coverage, status }] : []
    })
    const { indicator } = own
    return {
      ...figureOf(place, own, placeValues, timeSeriesOf.get(indicator) ?? []),
      overTime: verdictsOf.get(indicator) ?? []
    }
  })
  return { figures, responses }
}

function byIndicator<Row extends { indicator: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.indicator)
    if (group) group.push(row)
    else groups.set(row.indicator, [row])
  }
  return groups
}

/** What one place has of an indicator at its latest. */
interface PlaceValue {
  area: Area
  /** Of the period of the value. */
  lansdel: string | null
  value: number | null
  coverage: number | null
  status: Status
}

function figureOf(
  place: Place,
  own: QueriedRow,
  values: PlaceValue[],
  timeSeries: PlaceTimeSeriesRow[]
): Omit<PlaceFigure, 'overTime'> {
  const valueOf = (wanted: string) => values.find(({ area }) => area.type === wanted)?.value ?? null
  const inside = ({ lansdel }: PlaceValue) => place.type === 'lansdel' && lansdel === place.code
  const kommuner = values.filter(({ area }) => area.type === 'kommun')
  // A länsdel of one kommun is that kommun.
  const alone = kommuner.filter(inside).length === 1
  const others = kommuner.filter((one) => one.area.code !== place.code && !(alone && inside(one)))
  const named = (wanted: Status) => {
    const own = kommuner.filter((one) => inside(one) && one.status === wanted)
    return own.map(({ area }) => area.name)
  }
  // Of every place in the country for every page of a place: no object is copied whole.
  const places = values.map(({ area: { code, type, name }, lansdel, value, coverage, status }) => {
    return { area: code, type, name, lansdel, value, coverage, status }
  })
  return {
    own: { ...own, ...restLacking(own, places) },
    county: valueOf('lan'),
    riket: valueOf('riket'),
    kommuner: others.flatMap((one) => {
      const { code: area, short_name: label } = one.area
      const value = sureValue(one)
      return value === null ? [] : [{ area, label, value, own: inside(one) }]
    }),
    without: named('missing'),
    doubtful: named('doubtful').join(', ') || null,
    inLansdel: values.some(({ area, value }) => area.code === own.lansdel && value !== null),
    // A year in progress is no part of the time series: what has been counted so far is not a year's worth.
    timeSeries: timeSeries.filter(({ period }) => period <= own.period)
  }
}

/** The files that the page of this place needs, as the manifest names them. */
export function placeFiles({ code }: Place): string[] {
  return [
    'area_moves.parquet',
    'areas.parquet',
    'latest.parquet',
    'responses.parquet',
    'verdicts.parquet',
    `places/area=${code}/data.parquet`
  ]
}
