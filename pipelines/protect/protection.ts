import type {
  ManifestProtection,
  ProtectedRange,
  ProtectedTable
} from '../../src/lib/schema/manifest.ts'
import { refusal } from './audit.ts'
import type { Block } from './block.ts'
import { tableKey, type KnownChoices } from './known-choices.ts'
import type { Done } from './task.ts'

/** Whose figures a table holds, and what its cells belong to. */
export interface TableOwner {
  source: string
  period: string
  indicatorOf: (cell: string) => string
  areaOf: (cell: string) => string
}

/** Protects and audits tables, and can be closed when no more are to come. */
export interface WorkerPool {
  run(block: Block, given: string[], known?: readonly number[]): Promise<Done>
  close(): void
}

/** Hides what must be hidden, table by table, and audits every one; nothing may be published when a breach was found. */
export class Protection {
  private readonly done: ProtectedTable[] = []
  /** Tables that must not be published as they are, and why, in words without numbers. */
  readonly breaches: string[] = []

  constructor(
    private readonly pool: WorkerPool,
    private readonly known: KnownChoices = {}
  ) {}

  /**
   * The cells of the table that are not published. `given` are hidden beforehand, because they are too small for a
   * reason that is not in the table, or too small in another.
   */
  async hide(
    block: Block,
    given: readonly string[],
    owner: TableOwner
  ): Promise<ReadonlySet<string>> {
    const known = this.known[tableKey(block, given)]
    const found = await this.pool.run(block, [...given], known)
    const primary = [...new Set([...given, ...found.hidden.primary])]
    const { complementary } = found.hidden
    const refused = refusal(block, found.audit)
    if (refused) this.breaches.push(refused)
    const { narrowest } = found.audit
    const cells = block.cells.map(({ id }) => id)
    const counted = (of: (cell: string) => string) => {
      return countCells({ cells, primary, complementary }, of)
    }
    this.done.push({
      source: owner.source,
      period: owner.period,
      narrowest: narrowest && {
        table: block.name,
        least: narrowest.least,
        greatest: narrowest.greatest
      },
      indicators: counted(owner.indicatorOf).map(([indicator, row]) => ({ indicator, ...row })),
      areas: counted(owner.areaOf).map(([area, row]) => ({ area, ...row }))
    })
    return new Set([...primary, ...complementary])
  }

  /** Tables whose figures stand as they were published, with what protecting them came to then. */
  keep(tables: ProtectedTable[]): void {
    this.done.push(...tables)
  }

  /** To be called when no more tables are to come. */
  close(): void {
    this.pool.close()
  }

  /** Every table. They come back in any order; what is told of them is in one. */
  get tables(): ProtectedTable[] {
    const key = ({ source, period, indicators }: ProtectedTable) =>
      [source, period, ...indicators.map(({ indicator }) => indicator)].join(' ')
    return this.done.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  }

  /** What was hidden in all, of each indicator and of each place, and the tightest range of all. */
  get summary(): ManifestProtection {
    const { tables } = this
    const indicators = sumRows(tables.flatMap((table) => table.indicators.map(named('indicator'))))
    const areas = sumRows(tables.flatMap((table) => table.areas.map(named('area'))))
    const sum = (key: keyof Counts) => indicators.reduce((total, [, row]) => total + row[key], 0)
    return {
      cells: sum('cells'),
      primary: sum('primary'),
      complementary: sum('complementary'),
      narrowest: tightest(tables),
      indicators: indicators.map(([indicator, row]) => ({ indicator, ...row })),
      areas: areas.map(([area, row]) => ({ area, ...row }))
    }
  }
}

interface Counts {
  cells: number
  primary: number
  complementary: number
}

type Named = [name: string, counts: Counts]

function countCells(lists: Record<keyof Counts, string[]>, of: (cell: string) => string): Named[] {
  const kinds = ['cells', 'primary', 'complementary'] as const
  const none = { cells: 0, primary: 0, complementary: 0 }
  return sumRows(
    kinds.flatMap((kind) => lists[kind].map((cell): Named => [of(cell), { ...none, [kind]: 1 }]))
  )
}

/** The counts under each name, the names in order. */
function sumRows(rows: Named[]): Named[] {
  const sums = new Map<string, Counts>()
  for (const [name, row] of rows) {
    const sum = sums.get(name) ?? { cells: 0, primary: 0, complementary: 0 }
    sum.cells += row.cells
    sum.primary += row.primary
    sum.complementary += row.complementary
    sums.set(name, sum)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
}

function named<Key extends string>(key: Key) {
  return ({ [key]: name, ...counts }: Counts & Record<Key, string>): Named => [
    String(name),
    counts as unknown as Counts
  ]
}

function tightest(tables: ProtectedTable[]): ProtectedRange | null {
  const found = tables.flatMap(({ narrowest }) => narrowest ?? [])
  const width = ({ least, greatest }: ProtectedRange) => greatest - least
  const [first] = found.sort((a, b) => width(a) - width(b) || (a.table < b.table ? -1 : 1))
  return first ?? null
}
