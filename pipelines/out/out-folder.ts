import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../system/refusal.ts'
import { systemFault } from '../system/system-fault.ts'
import { foreignFiles } from './foreign-files.ts'
import { refuseAbove, refuseInside } from './guarded-places.ts'
import { realTarget } from './real-target.ts'
import { releaseFiles } from './release-files.ts'
import { WorkFolder } from './work-folder.ts'

/**
 * The folder that the ETL writes a release to. It is replaced as a whole, so it must be new, empty or the ETL's own:
 * nothing that somebody else has put anywhere is ever lost.
 */
export class OutFolder {
  private constructor(
    private readonly shown: string,
    /** Where links lead. */
    readonly path: string,
    private readonly work: WorkFolder
  ) {}

  /** Throws a Refusal, with nothing touched, for a folder that is not to be written to. Must be closed. */
  static open(shown: string, dataDir: string): OutFolder {
    const path = realTarget(shown)
    refuseAbove(shown, path, dataDir)
    refuseInside(shown, path, dataDir)
    refuseRelease(shown, dirname(path))
    refuseOthers(shown, path)
    return new OutFolder(shown, path, WorkFolder.open(path, shown))
  }

  /** The folder to write the release in. */
  get next(): string {
    return this.work.next
  }

  /** Publishes what has been written. Somebody may have put a file in the folder since it was opened. */
  put(): void {
    refuseOthers(this.shown, this.path)
    this.work.put()
  }

  /** An error of the system's with the folder in the place of where the work is done, which nobody knows of. */
  explain(error: unknown): unknown {
    const sentence = systemFault(error, this.shown)
    return sentence === null ? error : new Refusal(sentence.replaceAll(this.next, this.shown))
  }

  close(): void {
    this.work.close()
  }
}

/** Throws when something else than a release of ours lies there. */
function refuseOthers(shown: string, path: string): void {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry) return
  if (!entry.isDirectory())
    throw new Refusal(
      `${shown} är en fil: ange en mapp med --out, ny, tom eller skriven av npm run etl.`
    )
  if (entry.dev !== statSync(dirname(path)).dev)
    throw new Refusal(
      `${shown} är en monterad disk, som inte går att byta ut: ange en mapp på den, till exempel --out ${join(shown, 'data')}.`
    )
  const foreign = foreignFiles(path, releaseFiles(path))
  if (foreign)
    throw new Refusal(
      `I ${shown} ligger filer som npm run etl inte har skrivit (${foreign}): flytta dem eller ange en annan mapp med --out.`
    )
}

/** Throws when one of the folders above is a release: what is put in it would be gone with the next one. */
function refuseRelease(shown: string, above: string): void {
  if (releaseFiles(above)('manifest.json'))
    throw new Refusal(
      `${shown} ligger i ${above}, som npm run etl ersätter: ange en annan mapp med --out.`
    )
  if (dirname(above) !== above) refuseRelease(shown, dirname(above))
}
