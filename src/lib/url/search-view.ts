import { Parameters, searchOf } from './parameters.ts'

/** What the search page shows; nothing searched for means all there is. */
export interface SearchView {
  words: string
  /** The address that led nowhere and brought the reader here; null where none did. */
  missing: string | null
}

/** Longer is no search. */
export const longestSearch = 100
const longestAddress = 300

/** Reads the search part of /sok; of an address that led nowhere the words are searched for. */
export function parseSearchView(search: string): SearchView {
  const parameters = new Parameters(search, ['ord', 'saknas'])
  const missing = parameters.text('saknas', longestAddress) || null
  const words = parameters.text('ord', longestSearch)
  return { words: words || addressWords(missing ?? ''), missing }
}

/** The search part that gives this view. */
export function searchSearch({ words, missing }: SearchView): string {
  return searchOf({ ord: words, saknas: missing })
}

/** What an address is about, as far as its last part says: "/indikator/mar-bra/" is about "mar bra". */
export function addressWords(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  const parts = last
    .replace(/\.\w+$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const words = parts.filter((part) => /\p{L}/u.test(part))
  return (words.length > 0 ? words : parts).join(' ').slice(0, longestSearch)
}
