const wordsOf = (text: string) => text.match(/[\p{L}\d]+(?:[-–,.][\p{L}\d]+)*/gu) ?? []

/** The sentences of a text; what stands on a line of its own is one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/).filter((one) => wordsOf(one).length > 0)
}

/** How many words a sentence has; a number is one. */
export function wordCount(sentence: string): number {
  return wordsOf(sentence.replaceAll(/(?<=\d)\s(?=\d{3}\b)/g, '')).length
}

/**
 * LIX (Björnsson 1968): words for each sentence, and the percentage of words of more than six letters. Below 30 is as
 * books for children, 30–40 as fiction, 40–50 as ordinary text.
 */
export function lix(text: string): number {
  const words = wordsOf(text)
  const long = words.filter((word) => word.length > 6)
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length
}
