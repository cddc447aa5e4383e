import { audit } from '../../pipelines/protect/audit.ts'
import { namedCounts, type Block, type Count, type Fact } from '../../pipelines/protect/block.ts'
import { protect } from '../../pipelines/protect/protect.ts'
import type { WorkerPool } from '../../pipelines/protect/protection.ts'
import type { Done } from '../../pipelines/protect/task.ts'

/** What goes wrong with one table between choosing what to hide and publishing. */
export interface Leak {
  /** The table's name. */
  table: string
  /** What a fact is taken to say when the cells to hide are chosen. */
  mistake?: (fact: Fact) => Fact
  /** What a fact says in the end, otherwise than the cells to hide were chosen for. `count` is one that it names. */
  told?: (fact: Fact, count: Count) => Fact
  /** Which of the cells that were chosen to protect others is shown all the same. */
  shown?: (chosen: string[]) => string | undefined
}

/** Protects every table as the ETL does, but for the leak, and audits what is then to be published as the ETL does. */
export class LeakyPool implements WorkerPool {
  constructor(private readonly leak: Leak | null) {}

  async run(block: Block, given: string[]): Promise<Done> {
    const leak = this.leak?.table === block.name ? this.leak : null
    const taken = leak?.mistake ? mistaken(block, leak.mistake) : block
    const { primary, complementary: chosen, alternatives } = await protect(taken, { hidden: given })
    const shown = leak?.shown?.(chosen)
    const complementary = chosen.filter((cell) => cell !== shown)
    const hidden = new Set([...given, ...primary, ...complementary])
    const told = leak?.told ? toldOtherwise(block, leak.told) : block
    return {
      hidden: { primary, complementary },
      audit: await audit(told, hidden, { alternatives })
    }
  }

  close(): void {
    // It has no processes.
  }
}

function toldOtherwise(block: Block, told: NonNullable<Leak['told']>): Block {
  const counts = new Map(block.counts.map((count) => [count.id, count]))
  const nameOf = (fact: Fact) => namedCounts(fact)[0] ?? ''
  const cells = block.cells.map((cell) => ({
    ...cell,
    facts: cell.facts.map((fact) => told(fact, counts.get(nameOf(fact))!))
  }))
  return { ...block, cells }
}

function mistaken(block: Block, mistake: (fact: Fact) => Fact): Block {
  const cells = block.cells.map((cell) => ({ ...cell, facts: cell.facts.map(mistake) }))
  return { ...block, cells }
}
