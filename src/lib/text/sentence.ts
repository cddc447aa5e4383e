/** "Nora", "Nora och Laxå", "Nora, Laxå och Kumla". */
export function list(words: string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`
}

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}

/** The text with its first letter as a small one, unless it opens with an abbreviation such as HVB or MPR. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}

/** The first of the texts that are together no longer than so many letters; at least one. */
export function upTo(letters: number, texts: string[]): string[] {
  let sum = 0
  return texts.filter((text, i) => (sum += text.length) <= letters || i === 0)
}
