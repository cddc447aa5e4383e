import type { Verdict } from '../../schema/verdict.ts'
import type { PlaceView } from '../../url/place-view.ts'
import { differencePhrase } from '../comparison/difference.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { plainPair } from './plain-row.ts'
import type { Profile, ProfileRow } from './profile.ts'
import { restOfCountyValue, restWithout } from '../comparison/rest-of-county.ts'
import type { Tone } from '../parts/tone.ts'

/** A significant difference or change, as a sentence. */
export interface SignificantFinding {
  row: ProfileRow
  /** "Fler elever trivs i skolan än i övriga länet", "Färre elever mår oftast bra än 2020" */
  text: string
  /** "8 av 10 mot 7 av 10" */
  figures: string
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

/** Differences to the rest of the county, and changes since the last time it was measured, that hold for the tests. */
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
  const { indicator, figure, judgement } = row
  const against = comparatorPhrase[view.against]
  const rest = restOfCountyValue(figure.own, indicator)
  return {
    row,
    text: `${phrase(row, view, judgement.verdict)} än i ${against}`,
    figures: pairOf(row, row.tone, rest).join(' mot ') + restWithout(figure.own),
    example: indicator.source_kind === 'example'
  }
}

function change(row: ProfileRow, view: PlaceView): SignificantFinding {
  const { indicator, before, change } = row
  return {
    row,
    text: `${phrase(row, view, change.verdict)} än ${before?.period ?? ''}`,
    figures: pairOf(row, row.changeTone, before?.value ?? null)
      .map((value, i) => `${value} (${[row.figure.own, before][i]?.period})`)
      .join(', '),
    example: indicator.source_kind === 'example'
  }
}

function phrase({ indicator }: ProfileRow, view: PlaceView, verdict: Verdict): string {
  return differencePhrase(indicator, view, verdict)
}

/** Both values as people count them: "82 av 100" and "86 av 100", "1,1 per 1 000 invånare" and "3,9"; none without both. */
function pairOf({ indicator, figure }: ProfileRow, tone: Tone, other: number | null): string[] {
  const { value } = figure.own
  return value === null || other === null ? [] : plainPair(value, other, indicator, tone)
}
