import { createHash } from 'node:crypto'
import type { Block } from './block.ts'

/**
 * What was chosen to be hidden of tables before, by what they were to the last number: the places of the complementary
 * cells in the block. Only tables about nobody may be kept so: whoever has the key of another could try numbers
 * against it. A known choice spares the search for it and nothing else; it is audited as any.
 */
export type KnownChoices = Readonly<Record<string, readonly number[]>>

/** The key of a table with the cells that are hidden of it beforehand. */
export function tableKey(block: Block, given: readonly string[]): string {
  const told = JSON.stringify([block, [...given].sort()])
  return createHash('sha256').update(told).digest('base64url').slice(0, 22)
}
