import { countyWords } from '../county/county-words.ts'

// Nobody reads a sentence of more: the first of them are told, and how many there are beside.
const mostTold = 24
const firstTold = 12

/** "Nora", "Nora och Laxå", "Nora, Laxå och Kumla"; of very many the first, and how many more: "… och 278 till". */
export function list(words: string[]): string {
  if (words.length > mostTold)
    return list([...words.slice(0, firstTold), `${words.length - firstTold} till`])
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`
}

/** Places in running text, what several of them are called said once: "norra och västra länsdelen samt Örebro". */
export function listPlaces(names: string[]): string {
  // In a county without parts no place is called by what it is.
  const called = ` ${countyWords.divisions?.theOne ?? 'kommunen'}`
  const lansdelar = names.filter((name) => name.endsWith(called))
  if (lansdelar.length < 2) return list(names)
  const together = list(lansdelar.map((name) => name.slice(0, -called.length))) + called
  const others = names.filter((name) => !name.endsWith(called))
  const last = others.pop()
  return last === undefined ? together : `${[together, ...others].join(', ')} samt ${last}`
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
