import type { ManifestProtection } from '../src/lib/schema/manifest.ts'
import { refusal, type Audit } from './protect/audit.ts'
import type { Block } from './protect/block.ts'
import type { Done } from './protect/worker.ts'

/** What protecting one table came to. `narrowest` is the tightest range that an attacker can find. */
interface ProtectedTable {
  block: Block
  /** The indicator that a cell belongs to. */
  indicatorOf: (cell: string) => string
  primary: string[]
  complementary: string[]
  narrowest: Audit['narrowest']
}

/** Protects and audits tables, and can be closed when no more are to come. */
export interface Pool {
  run(block: Block, given: string[]): Promise<Done>
  close(): void
}

/** Hides what must be hidden, table by table, and audits every one; nothing may be published when a breach was found. */
export class Protection {
  private readonly tables: ProtectedTable[] = []
  /** Tables that must not be published as they are, and why, in words without numbers. */
  readonly breaches: string[] = []

  constructor(private readonly pool: Pool) {}

  /**
   * The cells of the table that are not published. `given` are hidden beforehand, because they are too small for a
   * reason that is not in the table, or too small in another.
   */
  async hide(
    block: Block,
    given: readonly string[],
    indicatorOf: (cell: string) => string
  ): Promise<ReadonlySet<string>> {
    const found = await this.pool.run(block, [...given])
    const { complementary } = found.hidden
    const primary = [...new Set([...given, ...found.hidden.primary])]
    const refused = refusal(block, found.audit)
    if (refused) this.breaches.push(refused)
    const { narrowest } = found.audit
    this.tables.push({ block, indicatorOf, primary, complementary, narrowest })
    return new Set([...primary, ...complementary])
  }

  /** To be called when no more tables are to come. */
  close(): void {
    this.pool.close()
  }

  /** What was hidden in all and of each indicator, and the tightest range of all. */
  get summary(): ManifestProtection {
    const indicators = new Map<string, { cells: number; primary: number; complementary: number }>()
    for (const { block, indicatorOf, primary, complementary } of this.tables) {
      const count = (ids: string[], key: 'cells' | 'primary' | 'complementary') => {
        for (const id of ids) {
          const name = indicatorOf(id)
          const row = indicators.get(name) ?? { cells: 0, primary: 0, complementary: 0 }
          indicators.set(name, { ...row, [key]: row[key] + 1 })
        }
      }
      count(
        block.cells.map(({ id }) => id),
        'cells'
      )
      count(primary, 'primary')
      count(complementary, 'complementary')
    }
    // Tables come back in any order; what is told of them is in one.
    const rows = [...indicators]
      .map(([indicator, row]) => ({ indicator, ...row }))
      .sort((a, b) => (a.indicator < b.indicator ? -1 : 1))
    const sum = (key: 'cells' | 'primary' | 'complementary') =>
      rows.reduce((total, row) => total + row[key], 0)
    return {
      cells: sum('cells'),
      primary: sum('primary'),
      complementary: sum('complementary'),
      narrowest: this.narrowest,
      indicators: rows
    }
  }

  private get narrowest(): ManifestProtection['narrowest'] {
    const found = this.tables.flatMap(({ block, narrowest }) => {
      return narrowest ? [{ table: block.name, ...narrowest }] : []
    })
    const [tightest] = found.sort((a, b) => a.width - b.width || (a.table < b.table ? -1 : 1))
    return tightest
      ? { table: tightest.table, least: tightest.least, greatest: tightest.greatest }
      : null
  }
}
