import { areaColor } from '../charts/parts/palette.ts'
import {
  bandSign,
  hiddenSign,
  partialSign,
  throughSign,
  verdictSigns
} from '../charts/parts/signs.ts'
import type { NamedColor } from '../export/figure.ts'
import type { Hider } from '../format/bound.ts'
import type { Status } from '../schema/observation.ts'
import type { AreaType } from '../schema/registers/area.ts'
import type { Direction } from '../schema/registers/indicator.ts'
import type { Verdict } from '../schema/verdict.ts'
import { division, whole } from '../text/county/county.ts'

/*
 * What marks mean where the drawing leaves that to the guide of its page. A picture that has left its page says it below
 * itself, as far as the marks occur.
 */

interface Judged {
  verdict: Verdict
  direction: Direction
}

/** What the colours of verdicts say; nothing where none is better or worse. */
export function betterSigns(rows: Judged[]): string[] {
  const isColored = ({ verdict, direction }: Judged) =>
    (verdict === 'higher' || verdict === 'lower') && direction !== 'neutral'
  return rows.some(isColored) ? ['Blått är bättre, orange sämre.'] : []
}

/** Places or indicators beside the line of no difference. */
export function differenceSigns(rows: (Judged & { estimate: number | null })[]): string[] {
  const drawn = rows.filter(({ estimate }) => estimate !== null)
  const isRing = ({ verdict }: Judged) => verdict === 'none' || verdict === 'untested'
  return [
    ...verdictSigns(drawn),
    ...betterSigns(drawn),
    ...(drawn.some(isRing) ? ['Ring: ingen säkerställd skillnad.'] : []),
    ...(drawn.length > 0 ? ['Stapeln bakom märket: 95-procentigt intervall.'] : [])
  ]
}

interface TimePoint {
  lower: number | null
  value: number | null
  coverage: number | null
  through: string | null
  status: Status
}

/** Small charts of places over time, with verdicts above them. */
export function multiplesSigns(
  points: TimePoint[],
  verdicts: Judged[],
  against: string | undefined,
  hider: Hider
): string[] {
  const shown = points.filter(({ value, status }) => value !== null && status === 'ok')
  const isPartial = ({ coverage, through }: TimePoint) =>
    coverage !== null && coverage < 1 && through === null
  return [
    ...verdictSigns(verdicts, against),
    ...betterSigns(verdicts),
    ...(shown.some(({ lower }) => lower !== null) ? [bandSign] : []),
    ...(shown.some(isPartial) ? [partialSign] : []),
    ...(shown.some(({ through }) => through !== null) ? [throughSign] : []),
    ...(points.some(({ status }) => status === 'suppressed') ? [hiddenSign({ hider })] : [])
  ]
}

interface SpineRow extends Judged {
  lower: number | null
  kommuner: unknown[]
  timeSeries: { status: Status }[]
}

/** Indicators of a place, each with the county's kommuner along a line of its own. */
export function profileSigns(rows: SpineRow[], type: AreaType): string[] {
  const own = type === 'lansdel' ? `, i färg ${division.theOne}s egna` : ''
  const isHidden = ({ timeSeries }: SpineRow) =>
    timeSeries.some(({ status }) => status === 'suppressed')
  return [
    ...betterSigns(rows),
    ...(rows.some(({ lower }) => lower !== null)
      ? ['Ljust fält bakom märket: 95-procentigt intervall.']
      : []),
    ...(rows.some(({ kommuner }) => kommuner.length > 0)
      ? [`Små streck: ${whole}s kommuner${own}.`]
      : []),
    ...(rows.some(isHidden) ? ['Kryss i kurvan: dolt värde.'] : [])
  ]
}

/** Two values of each kommun against each other. */
export function scatterSigns(values: { lower: number | null }[]): string[] {
  const hasIntervals = values.some(({ lower }) => lower !== null)
  return hasIntervals ? ['Blekt streck genom punkten: 95-procentigt intervall.'] : []
}

/** Items of meetings on their days. */
export function timelineSigns(items: { firstDay: string; lastDay: string }[]): string[] {
  const isSpan = items.some(({ firstDay, lastDay }) => firstDay !== lastDay)
  return isSpan ? ['Band: bara halvåret, månaden eller året är känt.'] : []
}

/** The länsdelar by the colours that their kommuner have. */
export function lansdelColors(
  rows: { area: string; type: AreaType; label: string }[]
): NamedColor[] {
  const lansdelar = rows.filter(({ type }) => type === 'lansdel')
  const colors = lansdelar.map(({ area, type, label }): [string, NamedColor] => {
    return [area, { label, color: areaColor({ code: area, type, lansdel: null }) }]
  })
  return [...new Map(colors).values()]
}
