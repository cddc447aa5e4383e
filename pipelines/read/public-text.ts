import type { z } from 'zod'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import {
  wordingAdvice,
  wordingFaults,
  type WordingFaultKind
} from '../../src/lib/wording/wording.ts'

/** What is told of words that must not be read by everybody: of what kind they are, and never they themselves. */
export const wordingKinds: Record<WordingFaultKind, string> = {
  name: 'ett namn',
  contact: 'en kontaktuppgift',
  'small-group': 'en liten grupp',
  cause: 'ett påstående om orsak'
}

/** Text that everybody reads: what must not stand in it is refused, and not repeated in the report. */
export function publicText<Cell extends string | null, Written extends string | undefined>(
  read: z.ZodType<Cell, Written>,
  known?: KnownNames
) {
  return read.superRefine((cell, context) => {
    const kinds = new Set(wordingFaults(cell ?? '', known).map(({ kind }) => kind))
    for (const kind of kinds) {
      const params = { got: wordingKinds[kind] }
      context.addIssue({ code: 'custom', message: wordingAdvice[kind], params })
    }
  })
}
