import type { z } from 'zod'

const kinds: Record<string, string> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
  record: 'ett objekt',
  null: 'null',
  undefined: 'inget'
}

/** What a schema that says nothing itself expected. The library's own words are English. */
export const expectedWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'ett värde av annat slag'
  if (issue.code === 'too_small') return `minst ${issue.minimum}`
  if (issue.code === 'too_big') return `högst ${issue.maximum}`
  if (issue.code === 'invalid_value') return `något av ${issue.values.join(', ')}`
  return 'ett värde av annat slag'
}
