// What a reader has chosen goes along where it means something: what a page cannot use it does not get.
const group = ['kon', 'arskurs', 'mot']
const pages: [RegExp, string[]][] = [
  [/^indikator\/[^/]+\/$/, [...group, 'niva']],
  [/^omrade\/[^/]+\/$/, group],
  [/^jamfor\/$/, [...group, 'niva']]
]

/**
 * The search part of a link, with what has been chosen on the page that it is on: sex, school year, comparator and
 * level, unless the link says otherwise. `path` is the link's, from the root of the site.
 */
export function followingSearch(path: string, own: string, chosen: string): string {
  const keys = pages.find(([page]) => page.test(path))?.[1] ?? []
  const [link, from] = [new URLSearchParams(own), new URLSearchParams(chosen)]
  const along = keys.flatMap((key) => {
    const value = from.get(key)
    return value === null || link.has(key) ? [] : [`${key}=${encodeURIComponent(value)}`]
  })
  const parts = [own.replace(/^\?/, ''), ...along].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
