import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { renameOver } from '../out/rename-over.ts'
import { writeWhole } from '../out/whole-file.ts'
import { Refusal } from '../system/refusal.ts'
import { readRecord, recordFile, sha256, type SiteRecord } from './site-record.ts'

// Files whose names change with their contents: those of two releases can lie beside each other.
const named = /(?:^|\/)_app\/immutable\//

/** What a release did to a folder: the number of its files that are new or other, kept for open pages, and taken away. */
export interface Placed {
  written: number
  kept: number
  removed: number
}

/**
 * Puts a site into a folder that is empty, not there, or holds an earlier release of it. Files with their contents in their
 * names come first and pages last, so that no page asks for what is not there yet; those of the release before stay, for
 * pages that are open. Nothing is taken away but what a release has written and nobody has changed. Throws a Refusal for
 * somebody else's folder.
 */
export function placeSite(site: string, target: string, record: SiteRecord): Placed {
  const before = earlierRecord(target)
  mkdirSync(target, { recursive: true })
  const fresh = inOrder(Object.keys(record.files)).filter((file) => {
    return before?.files[file] !== record.files[file] || !existsSync(join(target, file))
  })
  for (const file of fresh) copyWhole(join(site, file), join(target, file))
  const kept = keptFiles(before, record)
  writeWhole(join(target, recordFile), recordFile, `${JSON.stringify({ ...record, kept })}\n`)
  const old = { ...before?.kept, ...before?.files }
  const removed = Object.entries(old).filter(([file, sum]) => {
    return !(file in record.files) && !(file in kept) && removeOwn(target, file, sum)
  })
  return { written: fresh.length, kept: Object.keys(kept).length, removed: removed.length }
}

function earlierRecord(target: string): SiteRecord | null {
  if (!existsSync(target)) return null
  const before = readRecord(target)
  if (before === null && readdirSync(target).length > 0) {
    throw new Refusal(
      `${target} är varken tom eller en tidigare release: ange en egen mapp, eller töm den själv.`
    )
  }
  return before
}

/** Pages last, and the manifest of the figures just before them: what they name is there when they are. */
function inOrder(files: string[]): string[] {
  const rank = (file: string) => {
    if (named.test(file)) return 0
    if (file === 'data/manifest.json') return 2
    return /\.html(?:\.br|\.gz)?$/.test(file) ? 3 : 1
  }
  return files.toSorted((a, b) => rank(a) - rank(b))
}

/** Of the release before; of the one before that where the same is put there once more. */
function keptFiles(before: SiteRecord | null, { version, files }: SiteRecord) {
  const all = Object.entries((before?.version === version ? before.kept : before?.files) ?? {})
  return Object.fromEntries(all.filter(([file]) => named.test(file) && !(file in files)))
}

/** A reader who asks for the file meanwhile gets the old one or the new one, whole. */
function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, `${to}.new`)
  renameOver(`${to}.new`, to)
}

/** Takes a file away that is as it was written, and the folders that are empty without it. */
function removeOwn(target: string, file: string, sum: string): boolean {
  const path = join(target, file)
  if (!existsSync(path) || sha256(readFileSync(path)) !== sum) return false
  rmSync(path)
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(target, folder)).length > 0) break
    rmdirSync(join(target, folder))
  }
  return true
}
