import dictionary from 'dictionary-sv'
import { Dictionary } from '../../src/lib/minutes/language/dictionary.ts'

let swedish: Dictionary | null = null

/** The dictionary of Hunspell for Swedish, read once. */
export function swedishDictionary(): Dictionary {
  swedish ??= new Dictionary(new TextDecoder().decode(dictionary.dic))
  return swedish
}
