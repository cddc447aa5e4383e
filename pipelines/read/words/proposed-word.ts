/** A word that nobody understands, with how many rows have it and what it may mean. */
export interface ProposedWord {
  column: string
  word: string
  rows: number
  /** The word that it is most like; null where it is like none. */
  guess: string | null
}

/** What a translation table of a folder would need. */
export interface WordProposal {
  folder: string
  words: ProposedWord[]
  /** How many words are told by nobody, for too few rows have them. */
  rare: number
}
