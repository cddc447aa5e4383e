import { capitalise } from '../language/capitals.ts'
import { isFirstName } from '../../wording/first-names.ts'
import { functionWord } from '../language/known-words.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { nameSpans, type Known, type NameSpan } from './name-span.ts'
import { inLists, listedInitials, listedNames } from './participants.ts'
import { workplaceAfter, workplaceListed } from './workplace.ts'
import type { Vocabulary } from '../language/vocabulary.ts'

/** Stands where a name stood when nobody's function or organisation is known. */
export const leftOut = '[…]'

const address = /\S+@\S+|\S+ ?[([](?:at|snabel-?a)[)\]] ?\S+/gi
const party = / \((?:S|M|C|L|V|KD|MP|SD)\)/g
const telephone = /(?<![\d-])(?:\+46|0)[\d ()–-]{6,16}\d/g
const identityNumber = /(?<!\d)(?:19|20)?\d{6}[-+]\d{4}(?!\d)/g

/** The people of some minutes, who are known by their names there and by their work here. */
export class People {
  private readonly known: Known
  private readonly workplaces = new Map<string, string>()

  /** Finds the names in the minutes: in lists of participants, and wherever a first name stands beside a surname. */
  constructor(lines: Line[], vocabulary: Vocabulary) {
    const names = new Set<string>()
    const initials = new Set<string>()
    this.known = { vocabulary, names, initials }
    const listed = inLists(lines)
    lines.forEach((line, i) => {
      if (!listed[i]) return
      for (const word of listedNames(line, vocabulary)) this.meet(word, names)
      for (const letters of listedInitials(line, vocabulary)) initials.add(letters)
    })
    // What is found on one line must not change how the next is read: the order of the lines is no reason.
    const told: Known = { vocabulary, names: new Set(names), initials: new Set() }
    for (const { text } of lines) {
      for (const { words } of nameSpans(text, told)) {
        if (words.length === 1) continue
        for (const word of words) this.meet(word, names)
        for (const letters of initialsOf(words)) {
          if (vocabulary.meaning(letters) !== 'organisation') initials.add(letters)
        }
      }
    }
    lines.forEach(({ text }, i) => this.placeAllAtWork(text.replace(party, ''), listed[i] ?? false))
  }

  private meet(word: string, names: Set<string>): void {
    for (const part of new Set([word, ...word.split('-')])) {
      const plain = part.toLocaleLowerCase('sv').replace(/^\p{Ll}+ |\.$/gu, '')
      const work = this.known.vocabulary.meaning(part) === 'organisation' && !isFirstName(part)
      if (plain.length > 1 && !work && readLabel(plain) === null) names.add(plain)
    }
  }

  private placeAllAtWork(text: string, listed: boolean): void {
    const spans = this.spans(text)
    for (const [i, span] of spans.entries()) {
      const rest = text.slice(span.end, spans[i + 1]?.start)
      const { vocabulary } = this.known
      const work = listed ? workplaceListed(rest, vocabulary) : ''
      this.placeAtWork(span, work || workplaceAfter(rest, vocabulary))
    }
  }

  /** A full name, and its first name as long as nobody else has it, stand for where the person works. */
  private placeAtWork({ words }: NameSpan, workplace: string): void {
    const full = words.join(' ')
    if (words.length === 1 || this.workplaces.has(full)) return
    this.workplaces.set(full, workplace)
    const [first = ''] = words
    const shared = this.workplaces.get(first)
    this.workplaces.set(first, shared === undefined || shared === workplace ? workplace : '')
  }

  /** The names of people in a text. */
  spans(text: string): NameSpan[] {
    return nameSpans(text, this.known)
  }

  /** True for a line that begins with somebody's name. */
  opens(text: string): boolean {
    return this.spans(text.slice(0, 80))[0]?.start === 0
  }

  /** The text with every name replaced by the person's work or left out, and without addresses and numbers to people. */
  redact(text: string): string {
    const plain = this.withoutNamedBrackets(withoutContacts(text))
    let result = ''
    let end = 0
    for (const span of this.spans(plain)) {
      const stand = isChosen(plain, span.start) ? leftOut : this.standIn(span)
      const opening = /(?:^|[.!?]\s+)$/.test(plain.slice(Math.max(0, span.start - 5), span.start))
      result += plain.slice(end, span.start) + (opening ? capitalise(stand) : inSentence(stand))
      end = span.end
    }
    return tidy(result + plain.slice(end))
  }

  private standIn({ words }: NameSpan): string {
    const key = words.join(' ')
    const work = this.workplaces.get(key) || this.workplaces.get(key.replace(/s$/, '')) || ''
    // Beside a name in a list may stand the next name.
    return work && this.spans(work).length === 0 ? work : leftOut
  }

  /** The text with every name left out, for a title. */
  omit(text: string): string {
    const plain = withoutContacts(text)
    const spans = this.spans(plain).toReversed()
    return tidy(
      spans.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), plain)
    )
  }

  /** "Åsa Öberg (Örebro kommun)" becomes the kommun, and "Åsa Öberg, rektor" the rector; other brackets with names in them go. */
  private withoutNamedBrackets(text: string): string {
    const beside = this.spans(text).toReversed()
    let result = text
    for (const { start, end } of beside) {
      const bracket = /^\s*\(([^()]{2,80})\)/.exec(result.slice(end))
      const inside = bracket?.[1] ?? ''
      if (bracket && this.spans(inside).length === 0) {
        const work = workplaceAfter(`, ${inside}`, this.known.vocabulary)
        if (work) result = result.slice(0, start) + work + result.slice(end + bracket[0].length)
      } else if (
        !isChosen(result, start) &&
        workplaceAfter(/^,[^,]*/.exec(result.slice(end))?.[0] ?? '', this.known.vocabulary)
      ) {
        result = result.slice(0, start) + result.slice(end).replace(/^,\s*/, '')
      }
    }
    return result.replace(/\s*\(([^()]*)\)/g, (bracket, inside: string) =>
      this.spans(inside).length > 0 ? '' : bracket
    )
  }
}

/** True for whom a meeting chooses: it is not the kommun that gets the task. */
function isChosen(text: string, start: number): boolean {
  return /(?<!\p{L})(?:utser|utsåg|utse|väljer|valde|välja) $/iu.test(
    text.slice(Math.max(0, start - 10), start)
  )
}

/** "Enhetschef" as it is written in a sentence; the names of organisations keep their capitals. */
function inSentence(work: string): string {
  const [first = ''] = work.split(' ')
  const plain = functionWord.test(first) && /^\p{Lu}\p{Ll}/u.test(first)
  return plain ? first.toLocaleLowerCase('sv') + work.slice(first.length) : work
}

function withoutContacts(text: string): string {
  return [address, party, identityNumber, telephone].reduce(
    (rest, sign) => rest.replace(sign, ''),
    text
  )
}

function initialsOf(words: string[]): string[] {
  const letters = words.flatMap((word) => word.split('-')).map((word) => word[0] ?? '')
  if (letters.length < 2) return []
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`]
}

const several = /\[…\](?:(?:,| och| samt|\/| &)* ?\[…\])+/g

function tidy(text: string): string {
  return text
    .replace(several, leftOut)
    .replace(/\[…\]s(?!\p{L})/gu, leftOut)
    .replace(/\(\s*[,;]?\s*\)/g, '')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu, '$1')
    .trim()
}
