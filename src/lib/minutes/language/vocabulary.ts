import type { KnownRegisters } from '../known-registers.ts'
import { KnownNames } from '../../wording/known-names.ts'
import type { Dictionary } from './dictionary.ts'
import { ShortForms } from './short-forms.ts'
import { functionWord, organisationEnding, organisations } from './known-words.ts'

/**
 * What a capitalised word can be other than a name of a person.
 * - `place`: in the county's register, or in Sweden
 * - `organisation`: also a word that the registers use, or for what people do at work
 * - `ordinary`: a word of the language, which can be a surname too
 */
export type Meaning = 'place' | 'organisation' | 'ordinary' | 'unknown'

// Endings of inflected words, longest first; the dictionary has the words themselves.
const endings =
  'arnas,ernas,ornas,arna,erna,orna,ande,ende,ades,ats,ets,ens,ens,ade,are,ast,ads,ar,er,or,en,et,na,as,es,at,ad,n,t,s,a,e'.split(
    ','
  )

// Swedish surnames are put together of words too: Lindberg, Ekström, Rosendahl.
export const surnameEnding =
  /(?:berg|bergh|ström|gren|lund|lind|qvist|kvist|dahl|dal|holm|mark|sten|stedt|blad|man|mann|vall|wall|hed|skog|fors|sjö|ås|bäck|bom|borg|by|hult|stam|löv|löf|back|land|vik|strand|hag|äng|gård|fjord|modig|ros|rot|feldt|felt|stjärna|hjelm|hjälm|sköld|svärd|fält|ek|näs|torp|son|sson)s?$/

const longestWord = 40

/** The words of Swedish, of the registers and of the county's places. */
export class Vocabulary {
  readonly shortForms: ShortForms
  private readonly words: ReadonlySet<string>
  private readonly places: ReadonlySet<string>
  private readonly organisations: Set<string>
  private readonly abbreviations: Set<string>
  private readonly knownNames: KnownNames
  private readonly meanings = new Map<string, Meaning>()

  constructor(registers: KnownRegisters, dictionary: Dictionary) {
    this.words = dictionary.words
    const kommuner = registers.areas.filter(({ type }) => type === 'kommun')
    this.places = new Set([
      ...dictionary.places,
      ...kommuner.map(({ short_name }) => lower(short_name))
    ])
    this.knownNames = new KnownNames(registers.knownWords?.map(({ word }) => word))
    this.shortForms = new ShortForms(registers.shortForms)
    const registered = registerWords(registers)
    this.abbreviations = new Set(registered.filter((word) => /^\p{Lu}+$/u.test(word)))
    this.organisations = new Set([...organisations.trim().split(/\s+/), ...registered].map(lower))
  }

  /** What a capitalised word means, its genitive included. */
  meaning(word: string): Meaning {
    const known = this.meanings.get(word)
    if (known) return known
    const meaning = this.isShortForm(word) ? 'organisation' : this.lookUp(lower(word))
    this.meanings.set(word, meaning)
    return meaning
  }

  private isShortForm(word: string): boolean {
    return this.shortForms.has(word) || this.shortForms.has(word.replace(/:?s$/, ''))
  }

  private lookUp(plain: string): Meaning {
    if (plain.length > longestWord) return 'unknown'
    const base = plain.replace(/s$/, '')
    if (this.places.has(plain) || this.places.has(base)) return 'place'
    if (this.organisations.has(plain) || this.organisations.has(base)) return 'organisation'
    const word = this.isWord(plain)
    // Eskola is a name, and only ends as a school does.
    if (functionWord.test(plain)) return 'organisation'
    if (organisationEnding.test(plain) && (word || plain.length > 7)) return 'organisation'
    return word ? 'ordinary' : 'unknown'
  }

  /** The text with the names that are known to be no person's in small letters. */
  withoutKnownNames(text: string): string {
    return this.knownNames.pass(text)
  }

  /** True for letters that the registers write in capitals, such as SIP. */
  isAbbreviation(word: string): boolean {
    return this.abbreviations.has(word) || this.shortForms.has(word)
  }

  /** True for a word of the language, in small letters. */
  isWord(word: string): boolean {
    return word
      .split('-')
      .every((part) => part === '' || this.isInflected(part) || this.isCompound(part))
  }

  private isInflected(word: string): boolean {
    if (this.words.has(word)) return true
    return endings.some((ending) => {
      const least = ending === 'a' ? 2 : 3
      if (!word.endsWith(ending) || word.length - ending.length < least) return false
      const stem = word.slice(0, -ending.length)
      return this.words.has(stem) || this.words.has(`${stem}a`) || this.words.has(`${stem}e`)
    })
  }

  private isCompound(word: string): boolean {
    if (word.length < 7 || surnameEnding.test(word)) return false
    for (let at = 3; at <= word.length - 4; at += 1) {
      const head = word.slice(0, at)
      const known = this.words.has(head) || this.words.has(head.replace(/s$/, ''))
      if (known && this.isInflected(word.slice(at))) return true
    }
    return false
  }
}

function lower(word: string): string {
  return word.toLocaleLowerCase('sv')
}

/** The capitalised words of the registers, which hold no names of people. */
function registerWords({
  decisions,
  initiatives,
  themes,
  areas,
  sources
}: KnownRegisters): string[] {
  const texts = [
    ...decisions.flatMap((row) => [
      row.forum,
      row.agenda_item,
      row.summary,
      row.mandate_holder ?? ''
    ]),
    ...initiatives.flatMap((row) => [row.initiative, row.note ?? '']),
    ...themes.map(({ title }) => title),
    ...areas.map(({ name }) => name),
    ...sources.map(({ publisher }) => publisher)
  ]
  return texts.flatMap((text) => text.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
}
