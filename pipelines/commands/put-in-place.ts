import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { OutFolder } from '../out/out-folder.ts'
import type { Prepared } from '../publish/publish.ts'
import { changedInOneLine } from '../publish/report/changed-values.ts'
import type { KeptReleases } from '../release/kept-releases.ts'
import type { LastRelease } from '../release/last-release.ts'
import { Refusal } from '../system/refusal.ts'

/** How many releases are to be kept, the new one among them. Throws a Refusal for what is no number of releases. */
export function numberToKeep({ behall = '0' }: { behall?: string }): number {
  if (/^\d{1,4}$/.test(behall)) return Number(behall)
  throw new Refusal(`--behall väntar ett antal releaser, 0 eller fler, och fick "${behall}".`)
}

/** What is to be published, what it takes the place of, and how many releases are kept. */
interface Publication {
  prepared: Prepared
  last: LastRelease | null
  most: number
  /** Is done when all that may fail has been done, before anything is put in place. */
  before: () => void
}

/** Puts a release in place and keeps it; what it takes the place of is kept first. */
export function putInPlace(
  out: OutFolder,
  kept: KeptReleases,
  { prepared: { manifest, isChanged }, last, most, before }: Publication
): void {
  if (most > 0 && last) keepStanding(kept, last)
  const { version, tables, changes } = manifest
  const changed = isChanged ? changedInOneLine(changes) : 'inga ändrade värden'
  const told = { version, tables: tables.length, changed }
  const keep = most > 0 ? kept.prepare(out.next, told) : null
  before()
  out.put()
  keep?.()
  kept.prune(most)
}

/** Keeps what lies in the out folder, when it was published by a run that kept nothing. */
export function keepStanding(kept: KeptReleases, { folder, manifest }: LastRelease): void {
  if (kept.inPlace) return
  const { version, tables, changes } = manifest
  const told = { version, tables: tables.length, changed: changedInOneLine(changes) }
  kept.prepare(folder, told, statSync(join(folder, 'manifest.json')).mtime)()
}
