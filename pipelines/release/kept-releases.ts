import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { foreignFiles } from '../out/foreign-files.ts'
import { holds, projectRoot } from '../out/guarded-places.ts'
import { realTarget } from '../out/real-target.ts'
import { tidyAtExit } from '../system/exit-tidying.ts'
import { Refusal } from '../system/refusal.ts'
import { systemFault } from '../system/system-fault.ts'
import { isRunning, markPattern, runMark } from '../system/run-mark.ts'
import {
  copyFiles,
  identityIn,
  identityOf,
  KeptRelease,
  recordFile,
  type KeptFile,
  type KeptRecord
} from './kept-release.ts'

/** What is told of a release that is to be kept. */
export type Told = Pick<KeptRecord, 'version' | 'tables' | 'changed'>

// By the time in UTC and the beginning of a hash of all its files: in the order of their names they are in that of time.
const isName = /^\d{4}-\d{2}-\d{2}T\d{6}Z-[0-9a-f]{8}$/
// What is being made or removed; a run that is killed leaves it.
const isWork = new RegExp(`^\\.(?:next|gone)-(${markPattern})-`)

/**
 * The releases that have been published in an out folder, each a whole copy that is never changed. They lie in the
 * project, where no web server looks, also when the out folder lies elsewhere: beside that one they might be served.
 * Only the run that has the out folder's lock may keep or prune.
 */
export class KeptReleases {
  readonly folder: string
  private readonly out: string

  /** `outPath` is where links lead. Throws a Refusal where what is kept would be published. */
  constructor(
    private readonly outPath: string,
    root: string = projectRoot
  ) {
    this.folder = realTarget(join(root, 'releases'))
    const published = ['static', 'build'].find((name) => holds(join(root, name), this.folder))
    if (published)
      throw new Refusal(
        `releases är en länk till ${published}, som publiceras: låt den leda någon annanstans.`
      )
    this.out = relative(realTarget(root), outPath).replaceAll('\\', '/')
  }

  /** Those of the out folder, the newest first. */
  get all(): KeptRelease[] {
    return this.every.filter(({ record }) => record.out === this.out)
  }

  /** Those of every out folder, the newest first. */
  get every(): KeptRelease[] {
    return this.names
      .flatMap((name) => KeptRelease.read(join(this.folder, name), name) ?? [])
      .reverse()
  }

  /** The one that lies in the out folder now; null when what lies there is not kept. */
  get inPlace(): KeptRelease | null {
    const identity = identityIn(this.outPath)
    return this.all.find((release) => release.identity === identity) ?? null
  }

  /**
   * The one to go back to: what the one in place took the place of, or else the newest that is older and another. With
   * none in place, the newest.
   */
  get previous(): KeptRelease | null {
    const now = this.inPlace
    const others = this.all.filter(({ identity }) => identity !== now?.identity)
    return (
      others.find(({ name }) => name === now?.record.before) ??
      others.find(({ name }) => now === null || name < now.name) ??
      null
    )
  }

  /**
   * Makes a copy of a release ready, and returns what keeps it, to be called when it is published. Nothing is copied when
   * the newest is the same. `published` is when, where that is not now.
   */
  prepare(from: string, told: Told, published = new Date()): () => void {
    this.clear()
    const [newest] = this.all
    if (newest && identityIn(from) === newest.identity) return () => {}
    const now = this.inPlace
    const staged = join(this.folder, `.next-${runMark}-${this.names.length}`)
    const forget = tidyAtExit(() => discard(staged))
    try {
      mkdirSync(join(staged, 'data'), { recursive: true })
      const files = copyFiles(from, join(staged, 'data'))
      const moment = this.after(newest, published)
      const before = now?.identity === identityOf(files) ? now.record.before : (now?.name ?? null)
      const record = { out: this.out, published: moment.toISOString(), ...told, before, files }
      writeFileSync(join(staged, recordFile), `${JSON.stringify(record, null, 2)}\n`)
      const name = `${timeOf(moment)}-${this.idOf(files)}`
      return () => {
        renameSync(staged, join(this.folder, name))
        forget()
      }
    } catch (error) {
      discard(staged)
      forget()
      const sentence = systemFault(error, this.folder)
      throw sentence === null ? error : new Refusal(sentence.replaceAll(staged, this.folder))
    }
  }

  /**
   * Removes all but so many: what lies in the out folder and what it took the place of stay the longest, then the newest.
   * One that somebody has put something in stays.
   */
  prune(most: number): void {
    this.clear()
    const now = this.inPlace
    const first = [now?.name, now?.record.before]
    const order = this.all.toSorted((a, b) => rank(first, a.name) - rank(first, b.name))
    for (const { folder, name, record } of order.slice(most)) {
      const own = new Set([recordFile, ...record.files.map(({ file }) => `data/${file}`)])
      if (foreignFiles(folder, (file) => own.has(file))) continue
      const gone = join(this.folder, `.gone-${runMark}-${name}`)
      renameSync(folder, gone)
      discard(gone)
    }
  }

  /** Short, and another in another out folder. */
  private idOf(files: KeptFile[]): string {
    const whole = createHash('sha256')
      .update(`${this.out} ${identityOf(files)}`)
      .digest('hex')
    return whole.slice(0, 8)
  }

  private get names(): string[] {
    if (!existsSync(this.folder)) return []
    return readdirSync(this.folder)
      .filter((name) => isName.test(name))
      .sort()
  }

  /** Clears away what runs that were killed were making or removing here. */
  clear(): void {
    if (!existsSync(this.folder)) return
    for (const name of readdirSync(this.folder)) {
      const mark = isWork.exec(name)?.[1]
      if (mark && !isRunning(mark)) discard(join(this.folder, name))
    }
  }

  /** A moment later than the newest, in whole seconds, also when the clock has been set back. */
  private after(newest: KeptRelease | undefined, moment: Date): Date {
    const least = newest ? Date.parse(newest.record.published) + 1000 : 0
    return new Date(Math.floor(Math.max(least, moment.getTime()) / 1000) * 1000)
  }
}

/** 2026-11-29T064404Z, which every file system takes for a name. */
function timeOf(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/:/g, '')
}

function rank(first: (string | null | undefined)[], name: string): number {
  const place = first.indexOf(name)
  return place === -1 ? first.length : place
}

function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}
