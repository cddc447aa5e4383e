import MiniSearch, { type Query, type QueryCombination } from 'minisearch'
import { groupsOf, type EntryGroup, type SearchEntry } from './entry.ts'
import { stemOf, wordsOf } from './word-forms.ts'

/** What a search gives: the kind with the best hit first, and the best hit first in each. */
export interface Found {
  groups: EntryGroup[]
  /** How many hits there are. */
  count: number
  /** Nothing has all the words: the hits, if any, are only like what was written. */
  near: boolean
}

const boost = { title: 6, synonyms: 4, detail: 1.5, text: 1 }
const fields = Object.keys(boost) as (keyof typeof boost)[]

// Fewer letters than this begin too much to be searched for, and are part of too many words.
const leastWord = 2
const leastPart = 4
/** So many are near; after them comes what has little in common with what was written. */
const mostNear = 8

// What a question is put together with, as it stands once accents are gone.
const fillers = new Set(
  'i pa och eller for med som av till den det de att en ett om hos hur vad vilka per'.split(' ')
)

/** All that can be searched, ready to be asked; made where it is used. */
export class SearchIndex {
  private readonly index = new MiniSearch({
    fields,
    tokenize: wordsOf,
    // A word stands under itself and under what its forms have in common, which no word is equal to.
    processTerm: (word) => [word, `=${stemOf(word)}`]
  })
  private readonly vocabulary: readonly string[]

  constructor(private readonly entries: readonly SearchEntry[]) {
    this.index.addAll(entries.map((entry, id) => ({ ...entry, id })))
    const words = entries.flatMap((entry) => fields.flatMap((field) => wordsOf(entry[field])))
    this.vocabulary = [...new Set(words)].filter(({ length }) => length >= leastPart)
  }

  /** What has all the words; where nothing has, what has any of them or a word that is like one. */
  find(text: string): Found {
    const written = wordsOf(text).filter(({ length }) => length >= leastWord)
    const telling = written.filter((word) => !fillers.has(word))
    const words = telling.length > 0 ? telling : written
    const hits = this.ask(words, 'AND')
    const near = hits.length === 0
    const shown = near ? this.ask(words, 'OR').slice(0, mostNear) : hits
    return { groups: groupsOf(shown), count: shown.length, near }
  }

  private ask(words: string[], combineWith: 'AND' | 'OR'): SearchEntry[] {
    const queries = words.map((word) => this.formsOf(word, combineWith === 'OR'))
    const hits = this.index.search({ combineWith, queries }, asWritten)
    return hits
      .flatMap(({ id }) => this.entries[id as number] ?? [])
      .filter(({ asked }) => asked === undefined || isAsked(asked, words))
  }

  /**
   * The ways that a word may stand in the index: as it is, as it begins, in another form or last in a compound. Only a
   * word that does not is looked for by its parts, and only one without any is taken for a slip.
   */
  private formsOf(word: string, wide: boolean): Query {
    const last = this.vocabulary.filter((other) => other !== word && other.endsWith(word))
    const ways = [
      anyOf([
        { queries: [word], prefix: true },
        anyOf([`=${stemOf(word)}`], 0.8),
        anyOf(word.length < leastPart ? [] : last, 0.4)
      ]),
      anyOf(this.partsOf(word), 0.6)
    ]
    const slips = { ...anyOf([word], 0.5), fuzzy: slipsIn(word, wide) }
    return ways.find((way) => this.index.search(way, asWritten).length > 0) ?? slips
  }

  /** The words that a compound is made of, as far as they are known. */
  private partsOf(word: string): string[] {
    return this.vocabulary.filter(
      (part) => part !== word && (word.startsWith(part) || word.endsWith(part))
    )
  }
}

/** Whether one of the words is what such a page is called, or its beginning or another form of it. */
function isAsked(asked: string, words: string[]): boolean {
  const names = wordsOf(asked)
  const isName = (word: string) =>
    names.some((name) => name.startsWith(word) || stemOf(name) === stemOf(word))
  return words.some((word) => word.length >= leastPart && isName(word))
}

// The words of a question are made here, not by the index.
const asWritten = {
  boost,
  tokenize: (word: string) => [word],
  processTerm: (word: string) => word
}

/** What has one of these; it counts for so much of what a word does that stands as it is written. */
function anyOf(queries: Query[], share = 1): QueryCombination {
  const scaled = Object.fromEntries(fields.map((field) => [field, boost[field] * share]))
  return { combineWith: 'OR', queries, boost: scaled }
}

/** How many letters may be wrong. */
function slipsIn({ length }: string, wide: boolean): number {
  const slips = length < 4 ? 0 : length < 6 ? 1 : 2
  return wide ? slips + 1 : slips
}
