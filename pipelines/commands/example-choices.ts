import { writeFile } from 'node:fs/promises'
import { tableKey, type KnownChoices } from '../protect/known-choices.ts'
import { Protection, type WorkerPool } from '../protect/protection.ts'
import { ProtectionPool } from '../protect/worker-pool.ts'
import { Problems } from '../read/problems.ts'
import { release } from '../sources/release.ts'
import { readSourceFiles } from '../sources/source-files.ts'

/**
 * Which cells are hidden of the example data of a data folder, every table solved anew. Throws an Error where anything of
 * it has been delivered by the region: only tables about nobody may be kept.
 */
export async function solveExample(data: string): Promise<KnownChoices> {
  const problems = new Problems()
  const read = await readSourceFiles(data, new Date().toISOString().slice(0, 10), problems)
  if (problems.found) throw new Error(`${data} har fel: kör npm run etl`)
  const delivered = [...read.readings.values()].some(({ personFiles }) => personFiles.length > 0)
  if (delivered) throw new Error(`${data} har regionens egna rader: bara exempeldata får sparas så`)
  const pool = new RecordingPool()
  const none = { standing: new Map(), opened: [], last: null }
  await release(read, new Protection(pool), none)
  return Object.fromEntries([...pool.choices].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Keeps what was chosen of every table. */
class RecordingPool implements WorkerPool {
  readonly choices = new Map<string, number[]>()
  private readonly pool = new ProtectionPool()

  async run(...[block, given]: Parameters<WorkerPool['run']>) {
    const done = await this.pool.run(block, given)
    const hidden = new Set(done.hidden.complementary)
    const places = block.cells.flatMap(({ id }, place) => (hidden.has(id) ? [place] : []))
    this.choices.set(tableKey(block, given), places)
    return done
  }

  close(): void {
    this.pool.close()
  }
}

/** Writes them as a file with a line for every table. */
export async function writeChoices(file: string, choices: KnownChoices): Promise<number> {
  const lines = Object.entries(choices).map(([key, places]) => `  "${key}": [${places.join(', ')}]`)
  await writeFile(file, `{\n${lines.join(',\n')}\n}\n`)
  return lines.length
}
