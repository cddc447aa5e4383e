import dictionary from 'dictionary-sv'
import type { Registers } from '../../registers/registers.ts'
import { functionWord, isFirstName, organisationEnding, organisations } from './known-words.ts'

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
  /(?:berg|bergh|ström|gren|lund|qvist|kvist|dahl|dal|holm|mark|sten|stedt|blad|man|mann|vall|wall|hed|skog|fors|sjö|ås|bäck|bom|borg|by|hult|stam|löv|löf|back|land|vik|strand|hag|äng|gård|fjord|modig|ros|rot|feldt|felt|stjärna|hjelm|hjälm|sköld|svärd|fält|ek|näs|torp|son|sson)s?$/

const longestWord = 40

/** The words of Swedish, of the registers and of the county's places. */
export class Vocabulary {
  private readonly words = new Set<string>()
  private readonly places = new Set<string>()
  private readonly organisations: Set<string>
  private readonly abbreviations: Set<string>
  private readonly meanings = new Map<string, Meaning>()

  constructor(registers: Registers) {
    for (const entry of new TextDecoder().decode(dictionary.dic).split('\n')) {
      const [word = '', flags = ''] = entry.split('/')
      if (/^\p{Ll}/u.test(word)) this.words.add(word)
      // Only names of places take the endings for their inhabitants (flags e and v: -bo, -ing).
      else if (/[ev]/.test(flags) && !isFirstName(word)) this.places.add(lower(word))
    }
    for (const { type, short_name } of registers.areas) {
      if (type === 'kommun') this.places.add(lower(short_name))
    }
    const registered = registerWords(registers)
    this.abbreviations = new Set(registered.filter((word) => /^\p{Lu}+$/u.test(word)))
    this.organisations = new Set([...organisations.trim().split(/\s+/), ...registered].map(lower))
  }

  /** What a capitalised word means, its genitive included. */
  meaning(word: string): Meaning {
    const known = this.meanings.get(word)
    if (known) return known
    const meaning = this.lookUp(lower(word))
    this.meanings.set(word, meaning)
    return meaning
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

  /** True for letters that the registers write in capitals, such as SIP. */
  isAbbreviation(word: string): boolean {
    return this.abbreviations.has(word)
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
function registerWords({ decisions, initiatives, themes, areas, sources }: Registers): string[] {
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
