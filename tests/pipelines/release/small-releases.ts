import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KeptReleases } from '../../../pipelines/release/kept-releases.ts'

/** A project to publish releases of three small files in; in a temporary folder when it is made. */
export class SmallReleases {
  constructor(readonly root: string) {}

  static async make(): Promise<SmallReleases> {
    return new SmallReleases(await mkdtemp(join(tmpdir(), 'releases-')))
  }

  get out(): string {
    return join(this.root, 'static', 'data')
  }

  get kept(): KeptReleases {
    return new KeptReleases(this.out, this.root)
  }

  /** Writes a release that is known by a word, as it stands in the out folder. */
  async lay(word: string, out = this.out): Promise<void> {
    await rm(out, { recursive: true, force: true })
    await mkdir(out, { recursive: true })
    await writeFile(join(out, 'areas.parquet'), word)
    await writeFile(join(out, 'report.html'), word)
    const sha256 = createHash('sha256').update(word).digest('hex')
    const tables = [{ table: 'areas', file: 'areas.parquet', rows: 1, sha256 }]
    const manifest = { version: '0', tables, sources: [], changes: [] }
    await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest))
  }

  /** Publishes and keeps it, and returns the name under which it is kept. */
  async publish(word: string): Promise<string> {
    const next = join(this.root, 'next')
    await this.lay(word, next)
    const keep = this.kept.prepare(next, { version: '0', tables: 1, changed: word })
    await this.lay(word)
    await rm(next, { recursive: true })
    keep()
    return this.kept.inPlace!.name
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true })
  }
}
