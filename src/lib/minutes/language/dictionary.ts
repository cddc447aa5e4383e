import { isFirstName } from '../../wording/first-names.ts'

/** The words of Swedish and the names of places. To read them takes a tenth of a second, so whoever reads more than once keeps them. */
export class Dictionary {
  readonly words: ReadonlySet<string>
  /** In small letters. */
  readonly places: ReadonlySet<string>

  /** `text` is the dictionary of Hunspell for Swedish: a word and its flags on each line. */
  constructor(text: string) {
    this.words = new Set(Array.from(text.matchAll(/^\p{Ll}[^/\n]*/gmu), ([word]) => word))
    // Only names of places take the endings for their inhabitants (flags e and v: -bo, -ing).
    const named = text.matchAll(/^([^\p{Ll}/\n][^/\n]*)\/[^/\n]*[ev]/gmu)
    const places = Array.from(named, ([, word = '']) => word).filter((word) => !isFirstName(word))
    this.places = new Set(places.map((word) => word.toLocaleLowerCase('sv')))
  }
}
