import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { filesOfRelease } from '../out/release-files.ts'
import { Refusal } from '../system/refusal.ts'

const record = z.object({
  /** The folder that it was published in, from the project's root. */
  out: z.string(),
  /** When, in UTC. */
  published: z.iso.datetime(),
  version: z.string(),
  tables: z.number(),
  /** What changed with it, in one line of Swedish. */
  changed: z.string(),
  /** The name of the one that it took the place of; null where that is not kept. */
  before: z.string().nullable(),
  files: z.array(
    z.object({
      // A path out of the folder is none of ours.
      file: z.string().regex(/^(?!.*\.\.)[^/\\]/),
      sha256: z.string()
    })
  )
})

const moment = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm'
})

export type KeptRecord = z.infer<typeof record>
export type KeptFile = KeptRecord['files'][number]

export const recordFile = 'release.json'

/** A release that has been published, as it was: a folder with its files in `data` and a record of them beside it. */
export class KeptRelease {
  constructor(
    readonly folder: string,
    readonly name: string,
    readonly record: KeptRecord
  ) {}

  /** Null where the folder has no record that can be read. */
  static read(folder: string, name: string): KeptRelease | null {
    try {
      const text = readFileSync(join(folder, recordFile), 'utf8')
      return new KeptRelease(folder, name, record.parse(JSON.parse(text)))
    } catch {
      return null
    }
  }

  /** Where its files lie. */
  get data(): string {
    return join(this.folder, 'data')
  }

  get identity(): string {
    return identityOf(this.record.files)
  }

  /** The first file that is not as it was kept; null when every one is. */
  get damaged(): string | null {
    const wrong = ({ file, sha256 }: KeptFile) => hashOf(join(this.data, file)) !== sha256
    return this.record.files.find(wrong)?.file ?? null
  }

  /** Copies its files into a folder. Throws a Refusal when one is not as it was kept. */
  copyTo(folder: string): void {
    const { damaged } = this
    const copied = damaged === null ? copyFiles(this.data, folder) : []
    if (identityOf(copied) === this.identity) return
    const which = damaged === null ? 'dess filer är inte' : `${damaged} är inte`
    throw new Refusal(`${this.name} är skadad, ${which} som den sparades. Inget har ändrats.`)
  }

  /** When it was published, as Swedes write it: 29 november 2026 kl. 07:44. */
  get when(): string {
    return moment.format(new Date(this.record.published))
  }
}

/** Copies the files of a release, whole and with nothing else that lies there, and tells what it copied. */
export function copyFiles(from: string, to: string): KeptFile[] {
  return filesOfRelease(from).map((file) => {
    const bytes = readFileSync(join(from, file))
    mkdirSync(dirname(join(to, file)), { recursive: true })
    writeFileSync(join(to, file), bytes)
    return { file, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
}

/** What lies in a folder of a release, to be known again; null where there is none. */
export function identityIn(folder: string): string | null {
  const files = filesOfRelease(folder)
  if (files.length === 0) return null
  return identityOf(files.map((file) => ({ file, sha256: hashOf(join(folder, file)) ?? '' })))
}

export function identityOf(files: readonly KeptFile[]): string {
  const lines = files.map(({ file, sha256 }) => `${file} ${sha256}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

function hashOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
