import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { foreignFiles } from '../out/foreign-files.ts'
import { refuseAbove, refuseInside, refusePublished } from '../out/guarded-places.ts'
import { realTarget } from '../out/real-target.ts'
import { WorkFolder } from '../out/work-folder.ts'
import { Refusal } from '../system/refusal.ts'

/** Where a data folder is to be written: new, or without a single file in it. What somebody has is never written over. */
export class NewFolder {
  private readonly target: string

  /** Throws a Refusal, with nothing touched, for a folder that is not to be written to. */
  constructor(readonly shown: string) {
    this.target = realTarget(shown)
    refuseAbove(shown, this.target, 'data', '--to')
    refuseInside(shown, this.target, 'data', '--to')
    refusePublished(shown, this.target, '--to')
    this.refuseFilled()
  }

  /** Writes every file, by its path below the folder, all at once or none. */
  write(files: ReadonlyMap<string, string>): void {
    const work = WorkFolder.open(this.target, this.shown)
    try {
      for (const [file, text] of files) {
        const path = join(work.next, file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
      }
      this.refuseFilled()
      work.put()
    } finally {
      work.close()
    }
  }

  private refuseFilled(): void {
    const entry = statSync(this.target, { throwIfNoEntry: false })
    if (!entry) return
    if (!entry.isDirectory())
      throw new Refusal(`${this.shown} är en fil: ange en ny mapp med --to.`)
    const files = foreignFiles(this.target, () => false)
    if (files)
      throw new Refusal(
        `I ${this.shown} finns redan filer (${files}), och de skrivs inte över: ange en ny eller tom mapp med --to.`
      )
  }
}
