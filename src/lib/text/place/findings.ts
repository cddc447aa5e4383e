import { formatValue } from '../../format/number.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { plainPair } from './plain-row.ts'
import type { Profile, ProfileRow } from './profile.ts'
import { restLacks, restOfCountyValue } from '../comparison/rest-of-county.ts'
import type { Tone } from '../parts/tone.ts'
import { valueWithUnit } from '../parts/value.ts'

/** A significant difference or change, as a sentence. */
export interface SignificantFinding {
  row: ProfileRow
  /** Against what the view compares with, or against the last time. */
  kind: 'level' | 'change'
  tone: Tone
  verdict: Verdict
  /** "Fler elever trivs i skolan än i övriga länet", "Färre elever mår oftast bra än 2020" */
  text: string
  /** "8 av 10 mot 7 av 10" */
  figures: string
  /** The same as it was counted: "82 % mot 74 %, Degerfors saknas" */
  exact: string
  example: boolean
}

/** What stands out in a place: strengths, concerns, and what differs without being either; each the surest first. */
export interface Findings {
  strengths: SignificantFinding[]
  concerns: SignificantFinding[]
  neither: SignificantFinding[]
  /** How many differences and changes could be tested. */
  tested: number
}

/** Differences to what the view compares with, and changes since the last time it was measured, that hold for the tests. */
export function findingsOf(profile: Profile): Findings {
  const { rows, view } = profile
  const surest = (of: (row: ProfileRow) => ProfileRow['judgement']) =>
    rows.toSorted((a, b) => (of(a).comparison?.p ?? 1) - (of(b).comparison?.p ?? 1))
  const told = (tone: Tone) => [
    ...surest(({ judgement }) => judgement).flatMap((row) =>
      row.tone === tone ? [difference(row, view)] : []
    ),
    ...surest(({ change }) => change).flatMap((row) =>
      row.changeTone === tone ? [change(row, view)] : []
    )
  ]
  const tested = rows.filter(({ tone }) => tone !== 'untested').length
  const changed = rows.filter(({ changeTone }) => changeTone !== 'untested').length
  return {
    strengths: told('better'),
    concerns: told('worse'),
    neither: told('differs'),
    tested: tested + changed
  }
}

function difference(row: ProfileRow, view: PlaceView): SignificantFinding {
  const { indicator, figure, tone } = row
  const { verdict } = row.judgement
  const toRest = view.against === 'ovriga'
  const other = toRest ? restOfCountyValue(figure.own, indicator) : figure.riket
  const lacks = toRest ? restLacks(figure.own) : ''
  const written = indicator.measure === 'rate' ? valueWithUnit : formatValue
  const exact = `${formatValue(figure.own.value ?? 0, indicator)} mot ${written(other ?? 0, indicator)}`
  return {
    row,
    kind: 'level',
    tone,
    verdict,
    text: `${differencePhrase(indicator, view, verdict)} än i ${comparatorPhrase[view.against]}`,
    figures: pairOf(row, tone, other).join(' mot ') + (lacks && ` (${lacks})`),
    exact: [exact, lacks].filter(Boolean).join(', '),
    example: indicator.source_kind === 'example'
  }
}

function change(row: ProfileRow, view: PlaceView): SignificantFinding {
  const { indicator, figure, before, changeTone: tone } = row
  const { verdict } = row.change
  const points = [figure.own, before]
  const dated = (values: string[]) =>
    values.map((value, i) => `${value} (${points[i]?.period})`).join(', ')
  return {
    row,
    kind: 'change',
    tone,
    verdict,
    text: `${differencePhrase(indicator, view, verdict)} än ${before?.period ?? ''}`,
    figures: dated(pairOf(row, tone, before?.value ?? null)),
    exact: dated(points.map((point) => formatValue(point?.value ?? 0, indicator))),
    example: indicator.source_kind === 'example'
  }
}

/** Both values as people count them: "82 av 100" and "86 av 100", "1,1 per 1 000 invånare" and "3,9"; none without both. */
function pairOf({ indicator, figure }: ProfileRow, tone: Tone, other: number | null): string[] {
  const { value } = figure.own
  return value === null || other === null ? [] : plainPair(value, other, indicator, tone)
}
