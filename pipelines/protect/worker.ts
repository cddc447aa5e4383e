import { audit, type Audit } from './audit.ts'
import type { Block } from './block.ts'
import { protect } from './protect.ts'

/** A table to protect, and the cells of it that are hidden beforehand. */
export interface Task {
  block: Block
  given: string[]
}

/** What came of a task: the cells to hide, and what an attacker could still find. */
export interface Done {
  hidden: { primary: string[]; complementary: string[] }
  audit: Audit
}

/** What a process answers: what came of its task, or why it could not be done. */
export type Outcome = Done | { error: string }

// A process of its own: the solver holds a processor for as long as it reckons.
process.on('message', async (task: Task) => {
  process.send?.(await work(task))
})

async function work({ block, given }: Task): Promise<Outcome> {
  try {
    const { alternatives, basis, ...hidden } = await protect(block, { hidden: given })
    const all = [...given, ...hidden.primary, ...hidden.complementary]
    return { hidden, audit: await audit(block, new Set(all), { alternatives, basis }) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
