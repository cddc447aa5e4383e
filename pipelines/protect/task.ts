import { audit, type Audit } from './audit.ts'
import type { Block } from './block.ts'
import { soundBlock } from './programme.ts'
import { protect } from './protect.ts'

/** A table to protect, and the cells of it that are hidden beforehand. */
export interface Task {
  block: Block
  given: string[]
  /** The places of the complementary cells, where they have been chosen before. */
  known?: readonly number[]
}

/** What came of a task: the cells to hide, and what an attacker could still find. */
export interface Done {
  hidden: { primary: string[]; complementary: string[] }
  audit: Audit
}

/** Chooses what to hide and audits it. Throws an Error when the table contradicts itself or cannot be protected. */
export async function done(task: Task): Promise<Done> {
  return (task.known && (await believed(task, task.known))) ?? solved(task)
}

/** A choice that was made before, with its audit; null where an attacker finds anything. */
async function believed({ block, given }: Task, places: readonly number[]): Promise<Done | null> {
  const primary = [...soundBlock(block).primary]
  const complementary = places.flatMap((place) => block.cells[place]?.id ?? [])
  const found = await audit(block, new Set([...given, ...primary, ...complementary]))
  return found.breaches.length > 0 ? null : { hidden: { primary, complementary }, audit: found }
}

async function solved({ block, given }: Task): Promise<Done> {
  const { alternatives, basis, ...hidden } = await protect(block, { hidden: given })
  const all = [...given, ...hidden.primary, ...hidden.complementary]
  return { hidden, audit: await audit(block, new Set(all), { alternatives, basis }) }
}
