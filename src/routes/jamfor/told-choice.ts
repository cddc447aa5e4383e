import { list } from '$lib/text/parts/sentence.ts'

/** What is done with a chosen place. */
export type Change = 'add' | 'remove' | 'first'

/** What a change of the chosen places came to, for those who do not see the chips. */
export function toldChoice(what: Change, name: string, [first, ...others]: string[]): string {
  const done = {
    add: `${name} är med.`,
    remove: `${name} är borttagen.`,
    first: `${name} står först.`
  }[what]
  if (!first) return `${done} Ingen plats är vald.`
  if (others.length === 0) return `${done} ${first} är den enda valda platsen.`
  return `${done} ${list(others)} jämförs med ${first}.`
}
