import { isFirstName } from './known-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A title that is set in capitals, as it is written in a sentence; what may be an abbreviation keeps its capitals. */
export function fromCapitals(title: string, vocabulary: Vocabulary): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title
  const words = title.replace(/\p{Lu}+/gu, (word) => {
    const small = word.toLocaleLowerCase('sv')
    if (vocabulary.isAbbreviation(word)) return word
    if (vocabulary.isWord(small)) return small
    if (word.length < 6 && vocabulary.meaning(word) !== 'place') return word
    return vocabulary.meaning(word) === 'unknown' && !isFirstName(word) ? small : word[0] + small.slice(1)
  })
  return capitalise(words)
}

/** The text with a capital first. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
}
