/** Pages that a reader has saved under one name, to have them without a network. */
export interface SavedSet {
  /** What is saved: `omrade/1860`. Saved again it takes the place of the one before. */
  id: string
  title: string
  /** Where it begins, as its address below the site. */
  opens: string
  /** The pages, as their addresses below the site: `omrade/1860/`, and an empty text for the first page. */
  pages: string[]
}

/** What the reader has asked for, and the pages that were read last, the latest first. It outlives releases. */
export interface KeptList {
  sets: SavedSet[]
  visited: string[]
}

/** Older ones go: what is kept without being asked for stays small. */
export const mostVisited = 30

/** Caches belong to all of an origin, where the site may lie more than once. */
export const cachesOf = (site: string) => `lansdelsbilden ${site} `

const listName = (site: string) => `${cachesOf(site)}lista`

export async function readList(site: string): Promise<KeptList> {
  const cache = await caches.open(listName(site))
  const kept = await cache.match(site)
  return kept ? ((await kept.json()) as KeptList) : { sets: [], visited: [] }
}

export async function writeList(site: string, list: KeptList): Promise<void> {
  const cache = await caches.open(listName(site))
  await cache.put(site, new Response(JSON.stringify(list)))
}

/** The names of the caches of this site's releases, the oldest first. */
export async function releaseCaches(site: string): Promise<string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(cachesOf(site)) && name !== listName(site))
}
