import type { EntryGroup, EntryKind, SearchEntry } from '../../search/entry.ts'
import type { Found } from '../../search/search-index.ts'
import { searchSearch } from '../../url/search-view.ts'

/** Where a reader can go from a search. */
export type Offered = Pick<SearchEntry, 'title' | 'detail' | 'path' | 'example'>

export interface OfferedGroup {
  title: string
  options: Offered[]
}

/** What a reader is shown of a search. */
export interface Offer {
  /** How much was found, in a sentence; it is read out. */
  summary: string
  groups: OfferedGroup[]
}

export const entryKindTitle: Record<EntryKind, string> = {
  indikator: 'Indikatorer',
  plats: 'Platser',
  samtal: 'Samtal och lätt version',
  beslut: 'Beslut',
  insats: 'Insatser',
  metod: 'Data och metod'
}

/** Where all of a kind stands. */
const wholeOf: Record<EntryKind, string> = {
  indikator: '',
  plats: '#platser',
  // Each is reached from what it is of.
  samtal: '',
  beslut: 'beslut/',
  insats: 'insatser/',
  metod: 'data-och-metod/'
}

/** Every entry, by kind. */
export function offerAll(groups: EntryGroup[]): OfferedGroup[] {
  return unasked(groups).map(({ kind, entries }) => group(entryKindTitle[kind], entries))
}

/** Without the other pages of what is listed itself. */
function unasked(groups: EntryGroup[]): EntryGroup[] {
  return groups.flatMap(({ kind, entries }) => {
    const own = entries.filter(({ asked }) => asked === undefined)
    return own.length > 0 ? [{ kind, entries: own }] : []
  })
}

/**
 * What was found for a text, at most so many of each kind; where that is not all, or only like what was written, the way
 * on: to all of it, or to what there is instead.
 */
export function offerOf(text: string, found: Found, all: EntryGroup[], most = Infinity): Offer {
  const { groups, count, near } = found
  if (near)
    return { summary: nearSummary(text, count), groups: [...nearGroups(found), instead(all)] }
  const shown = groups.map(({ kind, entries }) =>
    group(entryKindTitle[kind], entries.slice(0, most))
  )
  const isCut = groups.some(({ entries }) => entries.length > most)
  const summary = count === 1 ? '1 träff.' : `${count} träffar.`
  return { summary, groups: isCut ? [...shown, rest(text, count)] : shown }
}

function nearSummary(text: string, count: number): string {
  const none = `Inget hittades för ”${text}”.`
  return count === 0 ? none : `${none} Det här ligger närmast.`
}

function nearGroups({ groups, count }: Found): OfferedGroup[] {
  if (count === 0) return []
  return [
    group(
      'Närmast',
      groups.flatMap(({ entries }) => entries)
    )
  ]
}

function instead(all: EntryGroup[]): OfferedGroup {
  const options = unasked(all).map(({ kind, entries }): Offered => {
    const title = `Alla ${entryKindTitle[kind].toLocaleLowerCase('sv')}`
    const whole = { path: wholeOf[kind], example: false }
    return kind === 'metod'
      ? { ...whole, title: entryKindTitle.metod, detail: `${entries.length} ord och avsnitt` }
      : { ...whole, title, detail: `${entries.length} att välja bland` }
  })
  return { title: 'Det här finns', options }
}

function rest(text: string, count: number): OfferedGroup {
  const path = `sok/${searchSearch({ words: text, missing: null })}`
  const option = { title: `Visa alla ${count} träffar`, detail: '', path, example: false }
  return { title: 'Mer', options: [option] }
}

function group(title: string, entries: SearchEntry[]): OfferedGroup {
  const options = entries.map(({ title: name, detail, path, example }) => {
    return { title: name, detail, path, example }
  })
  return { title, options }
}
