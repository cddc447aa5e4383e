import { groupsOf, type SearchEntry } from '../../search/entry.ts'
import { SearchIndex } from '../../search/search-index.ts'
import { offerOf, type Offer } from '../../text/search/offer.ts'

/** Answers a search, with at most so many hits of each kind; of what is made up nothing where only the official is wanted. */
export type Finder = (text: string, most: number, official: boolean) => Offer

/** Fetches what can be found, from the root of the site; nothing of it is asked for before somebody searches. */
export async function openFinder(root: string): Promise<Finder> {
  const response = await fetch(`${root}sok/index.json`)
  if (!response.ok) throw new Error(`${response.status} for the search index`)
  const entries = (await response.json()) as SearchEntry[]
  const whole = searchable(entries)
  let official: typeof whole | undefined
  return (text, most, isOfficial) => {
    if (isOfficial) official ??= searchable(entries.filter(({ example }) => !example))
    const { index, all } = (isOfficial && official) || whole
    return offerOf(text, index.find(text), all, most)
  }
}

function searchable(entries: SearchEntry[]) {
  return { index: new SearchIndex(entries), all: groupsOf(entries) }
}
