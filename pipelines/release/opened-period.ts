import type { ManifestOpened } from '../../src/lib/schema/manifest.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { Refusal } from '../system/refusal.ts'
import type { LastRelease } from './last-release.ts'

/** A period of a source that is opened again, and why: `sip 2024`. */
export type Opened = ManifestOpened

/** The options of the command that open a period: `--oppna "sip 2024" --skal "fel kommunkod"`. */
interface OpeningWords {
  oppna?: string
  skal?: string
}

/** The period that is to be opened, if any. Throws a Refusal when it, or the reason, is not said or does not stand. */
export function openedPeriods({ oppna, skal }: OpeningWords, last: LastRelease | null): Opened[] {
  if (oppna === undefined && skal === undefined) return []
  const [source = '', period = '', ...rest] = (oppna ?? '').trim().split(/\s+/)
  const reason = (skal ?? '').trim()
  if (!period || rest.length > 0 || !reason) {
    throw new Refusal(
      'skriv --oppna "KÄLLA PERIOD" --skal "VARFÖR", till exempel --oppna "sip 2024"'
    )
  }
  const closed = last?.manifest.sources.find(({ id }) => id === source)?.closed ?? []
  if (!closed.includes(period)) {
    const all = closed.length > 0 ? `Stängda är ${closed.join(', ')}` : 'Ingen period är stängd'
    throw new Refusal(`${source} ${period} är inte stängd. ${all}.`)
  }
  return [{ source, period, reason }]
}

/**
 * Rows of an opened period that have changed without being known to have changed by enough: whoever has kept the earlier
 * release would look for the one child that explains them. `least`: so many must have come, or gone, for certain, when
 * numbers are rounded to multiples of `base`.
 */
export function changedTooLittle(
  earlier: readonly Observation[],
  now: readonly Observation[],
  { least, base }: { least: number; base: number }
): Observation[] {
  const known = new Map(earlier.map((row) => [keyOf(row), row]))
  return now.filter((row) => {
    const was = known.get(keyOf(row))
    if (!was || isSame(was, row)) return false
    const [before, after] = [sizeOf(was), sizeOf(row)]
    const certain = Math.max(0, Math.abs(after - before) - (base - 1))
    return certain < least
  })
}

/** The words of a refusal: where, never how many. */
export function refusalOf({ source, period }: Opened, rows: Observation[]): string {
  const [first] = rows
  const place = first ? `${first.indicator} ${first.area} ${first.period}` : ''
  return `${source} ${period} publiceras inte på nytt: jämförd med förra releasen skulle ändringen visa enstaka barns svar eller kallelser (${place} och ${rows.length - 1} rader till). Vänta tills fler har kommit in, eller lämna perioden stängd`
}

function keyOf({ indicator, area, period, sex, grade }: Observation): string {
  return [indicator, area, period, sex, grade].join(' ')
}

/** The limits of a value are reckoned from it and from how all values vary: they tell nothing more of it. */
function isSame(a: Observation, b: Observation): boolean {
  const told = ['status', 'value', 'numerator', 'denominator'] as const
  const limits = a.status === 'ok' ? ([] as const) : (['lower', 'upper'] as const)
  return [...told, ...limits].every((key) => a[key] === b[key])
}

/** About how many stand behind a row: answers, or calls. */
function sizeOf({ denominator, value }: Observation): number {
  return denominator ?? value ?? 0
}
