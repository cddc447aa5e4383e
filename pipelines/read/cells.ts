import { z } from 'zod'
import { slugPattern } from '../../src/lib/schema/slug.ts'
import { expectedCells } from '../../src/lib/wording/expected-cells.ts'
import { rewrittenAdvice } from './words/rewritten-word.ts'
import { registerDate } from './written/date.ts'
import { writtenNumber } from './written/number.ts'

/** Text that must be there. */
export const text = z.string().min(1, { error: expectedCells.value })

/** Text that may be left empty; empty becomes null. */
export const optionalText = z.string().transform((cell) => (cell === '' ? null : cell))
/** The same in a column that came later than the others: a register from before it has none. */
export const laterText = z
  .string()
  .optional()
  .transform((cell) => cell || null)

/** "ja" or nothing in such a column. */
export const laterYes = z
  .enum(['ja', ''], { error: 'ja eller tomt' })
  .optional()
  .transform((cell) => cell === 'ja')

/** A number from 0 to `most` in such a column; `usual` where the cell is empty or there is none. */
export function laterShare(most: number, usual: number) {
  return z
    .string()
    .optional()
    .transform((cell, context) => {
      if (!cell) return usual
      const value = writtenNumber(cell)?.value ?? -1
      if (value >= 0 && value <= most) return value
      const expected = `ett tal från 0 till ${String(most).replace('.', ',')}, eller tomt`
      context.addIssue({ code: 'custom', message: expected })
      return z.NEVER
    })
}

/** A date of a register, as programs write it back too; whether it is one is for the register to say. */
export const dateText = text.transform(registerDate)

/** The same, or null for an empty cell. */
export const optionalDate = optionalText.transform((cell) => cell && registerDate(cell))

/** One of a fixed set of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `något av ${words.join(', ')}` })
}

/** What rows are referred to by. What Excel makes of a key would be another key, and nobody would see it. */
export const key = text.refine((cell) => rewrittenAdvice(cell) === null, { error: 'en nyckel' })

// Windows takes these for devices, whatever ending they have: a folder of pages by that name cannot be written there.
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** A key of a-z, 0-9 and hyphens, as in the site's addresses and in the names of its folders. */
export const slug = z
  .string()
  .refine((cell) => slugPattern.test(cell) && rewrittenAdvice(cell) === null, {
    error: expectedCells.key
  })
  .refine((cell) => !devices.test(cell), {
    error: 'ett annat ord: Windows har inga mappar som heter så'
  })

/** A number as people write it in Swedish: decimal comma, spaces between thousands. */
export const swedishNumber = z.string().transform((cell, context) => {
  const number = cell.endsWith('%') ? null : writtenNumber(cell)
  if (number) return number.value
  context.addIssue({ code: 'custom', message: 'ett tal' })
  return z.NEVER
})

/** A whole number from `least` to `greatest`; programs write 12.0, and 12.000 could be thousands. */
export function wholeNumber(least: number, greatest: number) {
  return z.string().transform((cell, context) => {
    const digits = /^(\d+)(?:[.,]0{1,2})?$/.exec(cell)?.[1]
    const value = Number(digits)
    if (digits !== undefined && value >= least && value <= greatest) return value
    context.addIssue({ code: 'custom', message: `ett heltal från ${least} till ${greatest}` })
    return z.NEVER
  })
}

/** As `filled`, but the cell may be left empty; empty becomes null. A union would hide what was expected. */
export function orEmpty<T>(filled: z.ZodType<T, string>) {
  return z.string().transform((cell, context): T | null => {
    if (cell === '') return null
    const result = filled.safeParse(cell)
    if (result.success) return result.data
    for (const { message } of result.error.issues) context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/**
 * Words separated by commas, each looked up; an unknown one is reported by itself.
 * `find` gives the key that the word stands for, or undefined.
 */
export function listOf(
  expected: string,
  register: string,
  find: (word: string) => string | undefined
) {
  return z.string().transform((cell, context) => {
    const words = (rewrittenAdvice(cell) === null ? cell.split(',') : [cell])
      .map((word) => word.trim())
      .filter(Boolean)
    const keys = words.map((word) => {
      const key = find(word)
      if (key === undefined)
        context.addIssue({ code: 'custom', message: expected, params: { got: word, register } })
      return key
    })
    return keys.filter((key) => key !== undefined)
  })
}

/** A key that must be in a register, which is named where it may be missing; empty is refused. */
export function keyIn(expected: string, keys: ReadonlySet<string>, register?: string) {
  const params = { register }
  return z.string().refine((cell) => keys.has(cell), { error: expected, params })
}
