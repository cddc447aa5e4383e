import { readdir, readFile } from 'node:fs/promises'

// In hundredths of a second on every Linux that Node runs on.
const ticks = 100

interface Seen {
  parent: number
  seconds: number
}

/** A process and all that come of it, as they are seen time after time. */
export class ProcessTree {
  /** The processor seconds that each was last seen to have had: one that has ended keeps them. */
  private readonly seconds = new Map<number, number>()
  private peak = 0

  constructor(private readonly root: number) {}

  /** The most memory that they held together at any time they were looked at; null where the system does not tell. */
  get peakMiB(): number | null {
    return this.peak > 0 ? this.peak : null
  }

  /** Of all processors and processes together; null where the system does not tell. */
  get processorSeconds(): number | null {
    const all = [...this.seconds.values()]
    return all.length > 0 ? all.reduce((sum, one) => sum + one, 0) : null
  }

  async look(): Promise<void> {
    const all = await processes()
    const own = [...all].filter(([id]) => this.holds(id, all))
    for (const [id, { seconds }] of own) this.seconds.set(id, seconds)
    const sizes = await Promise.all(own.map(([id]) => memoryOf(id)))
    this.peak = Math.max(
      this.peak,
      sizes.reduce((sum, size) => sum + size, 0)
    )
  }

  private holds(id: number, all: ReadonlyMap<number, Seen>): boolean {
    for (let one: number | undefined = id; one; one = all.get(one)?.parent)
      if (one === this.root) return true
    return false
  }
}

async function processes(): Promise<Map<number, Seen>> {
  const names = await readdir('/proc').catch(() => [])
  const ids = names.map(Number).filter(Number.isInteger)
  const found = await Promise.all(ids.map(async (id) => [id, await seen(id)] as const))
  return new Map(found.flatMap(([id, one]) => (one ? [[id, one] as const] : [])))
}

/** Null for one that has ended meanwhile. */
async function seen(id: number): Promise<Seen | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')
  // The name, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number)
  if (parent === undefined || user === undefined || system === undefined) return null
  return { parent, seconds: (user + system) / ticks }
}

/** Mebibytes that a process has to itself, and its part of what it shares, so that they can be summed. */
async function memoryOf(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0
  return Number(kibibytes) / 1024
}
