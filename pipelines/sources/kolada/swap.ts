import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Swap {
  /** Where the files are to be in the end. */
  folder: string
  /** Where all the new files lie, and nothing is lost if the swap is undone. */
  work: string
}

/** Where a data folder's answers lie, and where new ones are made ready. */
export function answersOf(dataDir: string): Swap {
  const folder = join(dataDir, 'raw', 'kolada')
  return { folder, work: join(folder, '.fetching') }
}

/** Puts every new file in its place, or none: also a process killed midway is undone by undoSwap. */
export async function swapIn(swap: Swap, files: string[]): Promise<void> {
  const aside = asideFolder(swap)
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside)
  // Half a journal would stop every later run.
  await writeFile(`${journal(swap)}.part`, JSON.stringify(files))
  await rename(`${journal(swap)}.part`, journal(swap))
  try {
    for (const file of files) await move(join(swap.folder, file), join(aside, file))
    for (const file of files) await rename(join(swap.work, file), join(swap.folder, file))
  } catch (error) {
    await undoSwap(swap)
    throw error
  }
  // From here on the new files stand; without the journal nothing is undone.
  await rm(journal(swap))
}

export async function undoSwap(swap: Swap): Promise<void> {
  if (!(await isHalfDone(swap))) return
  const files = JSON.parse(await readFile(journal(swap), 'utf8')) as string[]
  for (const file of files) {
    const place = join(swap.folder, file)
    const fresh = join(swap.work, file)
    // All new files lay in the work folder when the swap began, so one not there has been placed.
    if (!(await exists(fresh))) await move(place, fresh)
    await move(join(asideFolder(swap), file), place)
  }
  await rm(journal(swap))
}

/** Whether a swap has begun and neither been brought to its end nor undone. */
export function isHalfDone(swap: Swap): Promise<boolean> {
  return exists(journal(swap))
}

function asideFolder({ work }: Swap): string {
  return join(work, 'replaced')
}

function journal(swap: Swap): string {
  return join(asideFolder(swap), 'journal')
}

async function move(from: string, to: string): Promise<void> {
  if (await exists(from)) await rename(from, to)
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
