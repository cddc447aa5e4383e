import type { Decision } from '../../schema/registers/decision.ts'
import { boundOf } from '../../schema/bound.ts'
import { plainRow, type PlainRow } from './plain-row.ts'
import type { Profile } from './profile.ts'
import { isSignificant } from '../parts/tone.ts'

/** The four general protective factors of the county's prevention star, by the ids of their themes, and what each protects by. */
const protective: Record<string, string> = {
  foraldrar: 'En god relation mellan förälder och barn',
  skola: 'Att nå målen i skolan',
  fritid: 'En meningsfull fritid',
  narsamhalle: 'Ett tryggt närsamhälle'
}

/** A protective factor in a place. */
export interface StarFactor {
  theme: string
  title: string
  /** Those that tell most first: what is surely better or worse, then what the survey asks, bounds after values, then the rest. */
  rows: PlainRow[]
}

/** The star of a place, factor by factor in the register's order of themes. */
export function starOf(profile: Profile, around: Profile | null): StarFactor[] {
  return profile.themes.flatMap(({ theme, rows }) => {
    const title = protective[theme.id]
    if (title === undefined) return []
    const plain = rows.map((row) => plainRow(row, around))
    return [{ theme: theme.id, title, rows: plain.toSorted((a, b) => weight(a) - weight(b)) }]
  })
}

function weight({ row }: PlainRow): number {
  const { tone, changeTone } = row
  if (boundOf(row.figure.own)) return 3
  if (row.figure.own.value === null) return 5
  if (isSignificant(tone)) return 0
  if (isSignificant(changeTone)) return 1
  return tone === 'none' ? 2 : 4
}

/** What the star is to lead to, as the newest item of the register about it has it; undefined where there is none. */
export function starGoal<Row extends Pick<Decision, 'themes'>>(decisions: Row[]): Row | undefined {
  return decisions.find(({ themes }) => themes.split(',').includes('preventionsstjärnan'))
}
