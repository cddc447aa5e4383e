import { stemmer } from '@orama/stemmers/swedish'

/** The words of a text, in small letters and without accents: who writes "rokning" finds rökning, however it is encoded. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/**
 * What the forms of a word have in common: flickor and flicka, mobbad and mobbning. Snowball's Swedish stemmer knows the
 * endings of verbs, adjectives and most nouns; here go those it leaves: -ning, -et and -d or -t after a consonant, and
 * the letter that is doubled before an ending.
 */
export function stemOf(word: string): string {
  // What is so short and ends in s is an abbreviation more often than a genitive: SAMS.
  if (/^.{1,3}s$/.test(word)) return word
  return stemmer(word)
    .replace(/(?<=.{3})(?:n?ing|et)$/, '')
    .replace(/(?<=.{3}[lnr])[dt]$|(?<=.{2}[kp])t$/, '')
    .replace(/(.)\1$/, '$1')
}
