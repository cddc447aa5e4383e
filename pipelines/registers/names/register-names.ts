import { Vocabulary } from '../../../src/lib/minutes/language/vocabulary.ts'
import { NameFinder, type NameSign } from '../../../src/lib/minutes/people/name-finder.ts'
import { leftOut } from '../../../src/lib/minutes/people/people.ts'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import { swedishDictionary } from '../../read/dictionary.ts'
import type { KnownWord } from './known-words.ts'

// Who does something is told by function or organisation: a name needs no title there.
const owners = new Set(['mandate_holder', 'organisation', 'decided_by'])
// In these, words are parted by hyphens and dots, and numbers lead to no person.
const keys = new Set(['id', 'address'])
const slugs = /[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+/gu

/**
 * Finds the names of people in the registers. It knows Swedish, the places, and the words that somebody has said are no names;
 * of the registers' own words none, as a name that stands in them would make itself known.
 */
export class RegisterNames {
  private readonly finder: NameFinder

  constructor(areas: readonly Area[], knownWords: readonly KnownWord[]) {
    const none = { themes: [], sources: [], decisions: [], initiatives: [], shortForms: [] }
    const known = { ...none, areas: [...areas], knownWords: [...knownWords] }
    this.finder = new NameFinder(new Vocabulary(known, swedishDictionary()))
  }

  /** How the cell tells who somebody is, each way once. */
  signsIn(cell: string, column: string): Set<NameSign> {
    if (keys.has(column))
      return this.isNamedIn(cell.replace(/@.*/s, '')) ? new Set(['name']) : new Set()
    // A cell may be broken over lines, within "Maria Ungdom" as anywhere.
    const text = cell.replace(/\s+/g, ' ')
    return new Set(this.finder.find(text, owners.has(column)).map(({ sign }) => sign))
  }

  /** The text without what tells who somebody is. */
  hide(text: string): string {
    return this.finder.hide(text).replace(slugs, (slug) => (this.isNamedIn(slug) ? leftOut : slug))
  }

  private isNamedIn(key: string): boolean {
    const found = this.finder.find(key.replace(/[-._]/g, ' '))
    return found.some(({ sign }) => sign !== 'contact')
  }
}
