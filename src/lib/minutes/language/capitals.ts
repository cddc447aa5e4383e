import { isFirstName } from '../../wording/first-names.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A title that is set in capitals, as it is written in a sentence; what may be an abbreviation or a name keeps its capitals. */
export function fromCapitals(title: string, vocabulary: Vocabulary): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title
  const sentence = title.replace(/\p{Lu}+(?: \p{Lu}+)*/gu, (run) => {
    const words = run.split(' ')
    // One word that is in no dictionary is a new word; two beside each other are a name.
    const named = words.filter((word) => vocabulary.meaning(word) === 'unknown').length > 1
    return words.map((word) => inSentence(word, named, vocabulary)).join(' ')
  })
  return capitalise(sentence)
}

function inSentence(word: string, named: boolean, vocabulary: Vocabulary): string {
  const small = word.toLocaleLowerCase('sv')
  if (vocabulary.isAbbreviation(word)) return word
  if (vocabulary.isWord(small)) return small
  const meaning = vocabulary.meaning(word)
  if (word.length < 6 && meaning !== 'place') return word
  return named || isFirstName(word) || meaning !== 'unknown' ? capitalise(small) : small
}

/** The text with a capital first. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
}
