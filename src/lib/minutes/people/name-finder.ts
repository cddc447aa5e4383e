import { isFirstName } from '../../wording/first-names.ts'
import { contactsIn } from '../../wording/wording.ts'
import { englishWords } from '../language/english-words.ts'
import { functionWord } from '../language/known-words.ts'
import { readLabel } from '../language/label.ts'
import { surnameEnding, type Vocabulary } from '../language/vocabulary.ts'
import { nameSpans } from './name-span.ts'
import { leftOut } from './people.ts'

/**
 * What in a text tells who somebody is:
 * - `name`: what looks like the name of a person
 * - `titled`: a name beside what the person does: "Namn, titel", "titel Namn", "Ansvarig: Namn"
 * - `contact`: an address or a number that leads to a person
 */
export type NameSign = 'name' | 'titled' | 'contact'

export interface FoundName {
  sign: NameSign
  start: number
  end: number
}

interface Span {
  start: number
  end: number
  words: string[]
}

// How far from a name its title may stand.
const near = 60
const wordBefore = /([\p{L}-]+)\.?\s*[:–-]?\s*$/u
const wordsAfter = /^s?\s*(?:[,(/–-]|är|som|\s)\s*((?:[\p{L}.&-]+\s+){0,3}[\p{L}.-]+)/u
const shortTitle = /^(?:ordf|sekr|tf|bitr|dr|doktor|prof)$/i
// Whom a surname alone stands for.
const somebody = /(?:^|\s)(?:familjen|fru|herr|fröken|eleven|flickan|pojken)\s$/iu
const smallLetters = /(?<![\p{L}\d@.-])(\p{Ll}{2,})(?= (\p{Ll}{3,})(?!\p{L}))/gu
const noNames: ReadonlySet<string> = new Set()

/**
 * Finds people in a short text that is about none, such as a cell of a register. In minutes, People knows them from the
 * whole; here a word of no language is a name only beside another one or beside a title, as it may be a method's.
 */
export class NameFinder {
  constructor(private readonly vocabulary: Vocabulary) {}

  /** In the order of the text. `isOwner` is of a text that says who does something: a name in it needs no other title. */
  find(text: string, isOwner = false): FoundName[] {
    const reached = contactsIn(text).map((one): FoundName => ({ sign: 'contact', ...one }))
    const rest = replaced(text, reached, (length) => ';'.repeat(length))
    const people = [...this.inCapitals(rest, isOwner), ...this.inSmallLetters(rest)]
    return [...people, ...reached].toSorted((a, b) => a.start - b.start)
  }

  /** The text without what tells who somebody is. */
  hide(text: string): string {
    return replaced(text, this.find(text), () => leftOut)
  }

  private inCapitals(text: string, isOwner: boolean): FoundName[] {
    const known = { vocabulary: this.vocabulary, names: noNames, initials: noNames }
    return nameSpans(text, known).flatMap((span): FoundName[] => {
      const { start, end } = span
      const isTitled = this.isTitled(span, text)
      if (this.isPerson(span)) {
        const left = text.slice(Math.max(0, start - near), start)
        const opens = isOwner && /(?:^|[,;/]\s*|\soch\s)$/.test(left)
        return [{ sign: isTitled || opens ? 'titled' : 'name', start, end }]
      }
      return isTitled && isSurname(span.words.at(-1) ?? '') ? [{ sign: 'name', start, end }] : []
    })
  }

  /** A first name that is no word, or a name of two words that are not of a method or an organisation. */
  private isPerson({ words }: Span): boolean {
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (words.some(isAnyFirstName)) return words.length > 1 || this.isUnknown(first)
    if (words.some((word) => englishWords.has(word.toLowerCase()))) return false
    const strange = words.filter((word) => this.isUnknown(word) && !isInitial(word))
    const isInitials = isInitial(first) && strange.length > 0
    if (isInitials || strange.length > 1) return true
    return words.length > 1 && strange.length > 0 && isSurname(last)
  }

  private isUnknown(word: string): boolean {
    return this.vocabulary.meaning(word) === 'unknown'
  }

  private isTitled({ start, end }: Pick<Span, 'start' | 'end'>, text: string): boolean {
    const left = text.slice(Math.max(0, start - near), start)
    if (somebody.test(left)) return true
    const [, word = ''] = wordBefore.exec(left) ?? []
    const label = readLabel(word)?.label
    if (isTitle(word) || label === 'mandate' || label === 'people') return true
    const [, right = ''] = wordsAfter.exec(text.slice(end, end + near)) ?? []
    return right.split(/[\s.]+/).some(isTitle)
  }

  /** "ylva ekdalen": a first name that is no word, and what follows it is none either. */
  private inSmallLetters(text: string): FoundName[] {
    return Array.from(text.matchAll(smallLetters)).flatMap((found): FoundName[] => {
      const [, first = '', last = ''] = found
      if (!isFirstName(first) || !this.isUnknown(first) || !this.isUnknown(last)) return []
      const span = { start: found.index, end: found.index + `${first} ${last}`.length }
      return [{ sign: this.isTitled(span, text) ? 'titled' : 'name', ...span }]
    })
  }
}

function isTitle(word: string): boolean {
  return functionWord.test(word) || shortTitle.test(word)
}

function isAnyFirstName(word: string): boolean {
  return [word, word.replace(/s$/, ''), ...word.split('-')].some(isFirstName)
}

function isSurname(word: string): boolean {
  return surnameEnding.test(word) || /(?:dalen|myr|linder|ander|én|ius|nen)s?$/.test(word)
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?)+$/u.test(word)
}

/** The text with some parts of it, in their order, replaced; one that begins within another goes with it. */
function replaced(text: string, parts: FoundName[], standIn: (length: number) => string): string {
  let result = ''
  let from = 0
  for (const { start, end } of parts) {
    if (start >= from) result += text.slice(from, start) + standIn(end - start)
    from = Math.max(from, end)
  }
  return result + text.slice(from)
}
