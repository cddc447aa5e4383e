import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { foreignFiles } from '../out/foreign-files.ts'
import { refuseAbove, refuseInside, refusePublished } from '../out/guarded-places.ts'
import { realTarget } from '../out/real-target.ts'
import { WorkFolder } from '../out/work-folder.ts'
import { exampleMark, writeExample } from './mark.ts'
import { Refusal } from '../system/refusal.ts'
import type { ExampleFile } from './csv-file.ts'

/** A source's folder of example files. Only a new one, an empty one or one that an earlier run has made is written. */
export class ExampleFolder {
  private readonly target: string

  /** Throws a Refusal, with nothing touched, for a folder that is not to be written to. */
  constructor(
    readonly shown: string,
    private readonly files: ExampleFile[]
  ) {
    this.target = realTarget(shown)
    refuseAbove(shown, this.target, 'data')
    refuseInside(shown, this.target, 'data')
    refusePublished(shown, this.target)
    this.refuseOthers()
  }

  /** Writes the files with their mark, all at once, and returns the CSV files' names in order. */
  async write(): Promise<string[]> {
    const work = WorkFolder.open(this.target, this.shown)
    try {
      const names = await writeExample(this.files, work.next)
      this.refuseOthers()
      work.put()
      return names
    } finally {
      work.close()
    }
  }

  /** The mark says that a file of the name is made up; without it the same name may be the region's own file. */
  private refuseOthers(): void {
    const entry = statSync(this.target, { throwIfNoEntry: false })
    if (!entry) return
    if (!entry.isDirectory())
      throw new Refusal(`${this.shown} är en fil: ange en annan mapp med --out.`)
    const isMarked = existsSync(join(this.target, exampleMark))
    const own = new Set(isMarked ? [exampleMark, ...this.files.map(({ name }) => name)] : [])
    const foreign = foreignFiles(this.target, (file) => own.has(file))
    if (foreign)
      throw new Refusal(
        `I ${this.shown} ligger filer som npm run example inte har skrivit (${foreign}): flytta dem eller ange en annan mapp med --out.`
      )
  }
}
