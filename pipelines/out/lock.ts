import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../system/refusal.ts'
import { isRunning, markPattern, runMark } from '../system/run-mark.ts'

const isOwner = new RegExp(`^owner-(${markPattern})$`)
const isUnborn = new RegExp(`^new-(${markPattern})-`)
const mostTries = 200

/**
 * A folder that only one run at a time has, for its work on one target. Its owner stands in it as the name of a file
 * that holds the target's path. Every step is one rename that only one of several runs can succeed with: a folder made
 * ready, owner and all, becomes the lock; and who takes over after a run that was killed renames that very run's file.
 */
export class Lock {
  private constructor(readonly folder: string) {}

  /** Throws a Refusal while another run works on the same target; `shown` is the target in its sentence. */
  static take(home: string, target: string, shown: string): Lock {
    const key = createHash('sha256').update(target).digest('hex').slice(0, 16)
    const folder = join(home, key)
    for (let tries = 0; tries < mostTries; tries++) {
      if (create(home, key, target)) return new Lock(folder)
      const [name, mark] = ownerOf(folder)
      if (name && mark) {
        if (isRunning(mark)) throw new Refusal(busy(shown, mark))
        if (succeeds(() => renameSync(join(folder, name), ownFile(folder)))) return new Lock(folder)
      }
      // An owner who is just leaving, or was killed while leaving, has left an empty folder.
      succeeds(() => rmdirSync(folder))
    }
    throw new Refusal(`Mappen ${folder} går inte att arbeta i: ta bort den och kör igen.`)
  }

  /** Takes over every lock in `home` whose run was killed, and clears away what such runs had just begun or all but left. */
  static takeDead(home: string): { lock: Lock; target: string }[] {
    const taken = entriesOf(home).flatMap((key) => {
      const folder = join(home, key)
      const unborn = isUnborn.exec(key)?.[1]
      if (unborn) {
        if (!isRunning(unborn)) rmSync(folder, { recursive: true, force: true })
        return []
      }
      const [name, mark] = ownerOf(folder)
      if (!name || !mark) succeeds(() => rmdirSync(folder))
      else if (!isRunning(mark) && succeeds(() => renameSync(join(folder, name), ownFile(folder))))
        return [{ lock: new Lock(folder), target: readFileSync(ownFile(folder), 'utf8') }]
      return []
    })
    succeeds(() => rmdirSync(home))
    return taken
  }

  /** Gives it back, with nothing left of it. All else in it must be gone: until then a run that is killed is known to be. */
  release(): void {
    rmSync(ownFile(this.folder), { force: true })
    if (succeeds(() => rmdirSync(this.folder))) succeeds(() => rmdirSync(dirname(this.folder)))
  }
}

function create(home: string, key: string, target: string): boolean {
  const unborn = join(home, `new-${runMark}-${key}`)
  makeFolder(home, unborn)
  try {
    writeFileSync(ownFile(unborn), target)
    return succeeds(() => renameSync(unborn, join(home, key)))
  } finally {
    // What has become the lock is no longer there.
    rmSync(unborn, { recursive: true, force: true })
    succeeds(() => rmdirSync(home))
  }
}

/** Another run may be clearing away the home at the same time, since it was empty. */
function makeFolder(home: string, folder: string): void {
  const mode = 0o700
  for (let tries = 0; tries < mostTries; tries++) {
    succeeds(() => mkdirSync(home, { mode }))
    if (succeeds(() => mkdirSync(folder, { mode }))) return
  }
  // The system's own error, of the first folder that cannot be made.
  mkdirSync(existsSync(home) ? folder : home, { mode })
}

function ownFile(folder: string): string {
  return join(folder, `owner-${runMark}`)
}

/** The owner's file and mark; nothing where nobody has the folder. */
function ownerOf(folder: string): [name?: string, mark?: string] {
  for (const name of entriesOf(folder)) {
    const mark = isOwner.exec(name)?.[1]
    if (mark) return [name, mark]
  }
  return []
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function succeeds(step: () => void): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}

function busy(shown: string, mark: string): string {
  const [pid] = mark.split('-')
  return `En annan körning (process ${pid}) skriver just nu till ${shown}: vänta tills den är klar och kör sedan igen.`
}
