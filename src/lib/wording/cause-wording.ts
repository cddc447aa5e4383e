import type { Cause } from '../schema/registers/cause.ts'
import type { KnownNames } from './known-names.ts'
import { wordingFaults, type WordingFault } from './wording.ts'

type Said = Pick<Cause, 'topic' | 'cause' | 'standing' | 'source' | 'organisation'>
/** The parts of a cause that are written freely. */
export const writtenParts = ['topic', 'cause', 'source', 'organisation'] as const
export type WrittenPart = (typeof writtenParts)[number]

export type CauseFault = WordingFault & { part: WrittenPart }

/**
 * What must not stand in a cause. That one thing lies behind another is what it says, and its standing says how sure that is:
 * only what is said to be known, and not from where, is a claim that nobody can look up.
 */
export function causeFaults(said: Said, known?: KnownNames): CauseFault[] {
  const isClaim = said.standing === 'vet' && !said.source
  return writtenParts.flatMap((part) =>
    wordingFaults(said[part] ?? '', known)
      .filter(({ kind }) => kind !== 'cause' || (part === 'cause' && isClaim))
      .map((fault) => ({ ...fault, part }))
  )
}
