import { formatNumber } from '../../src/lib/format/number.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import type { LastRelease } from '../release/last-release.ts'
import type { Registers } from '../registers/registers.ts'
import { smallPart } from './loss/loss.ts'
import type { Prepared } from './publish.ts'
import { namesOf, toldChanges } from './report/changed-values.ts'

import packageJson from '../../package.json' with { type: 'json' }

/**
 * What somebody should look at before a release is put in place that nobody watches, in Swedish: warnings that the last one
 * did not have, values that jump, and revisions of much that was published. What stood there before has been seen.
 * `last` stands published; `seen` was published last, and is another where a release has been put back.
 */
export function doubtsOfChange(
  { manifest, changes }: Prepared,
  { last, seen }: { last: LastRelease | null; seen: LastRelease | null },
  registers: Registers
): string[] {
  if (!last) return ['Det finns ingen tidigare release att jämföra med.']
  const { version } = last.manifest
  // Nothing is sought then of what is gone.
  if (version !== packageJson.version)
    return [`Förra releasen är skriven av version ${version}, och kan inte jämföras fullt ut.`]
  if (seen !== last)
    return ['En release har lagts tillbaka, och körningen skulle publicera det som ångrades igen.']
  // What changed the last time somebody has let through.
  if (!changes.isChanged) return []
  const known = new Set(last.manifest.warnings)
  const names = namesOf(registers, manifest)
  const titleOf = (id: string) => names.indicators.find((one) => one.id === id)?.title ?? id
  return [
    ...(manifest.warnings ?? []).filter((words) => !known.has(words)),
    ...changes.values.flatMap((change) =>
      toldChanges(change, names)
        .filter(({ jumps }) => jumps)
        .map(({ place, was, is }) => {
          const told = `${titleOf(change.indicator)}, ${place}: ${was} → ${is}`
          return `${told}, ett hopp som inget annat år förklarar.`
        })
    ),
    ...changes.values.flatMap(({ indicator, changed }) => {
      const published = rowsOf(last.manifest, indicator)
      if (changed <= smallPart * published) return []
      const count = formatNumber(changed, 0)
      const all = formatNumber(published, 0)
      return [`${titleOf(indicator)}: ${count} av ${all} redan publicerade värden är ändrade.`]
    })
  ]
}

function rowsOf({ tables }: Manifest, indicator: string): number {
  const own = tables.find(
    ({ table, file }) => table === 'observations' && file.includes(`indicator=${indicator}/`)
  )
  return own?.rows ?? 0
}
