import { resolve } from '$app/paths'
import { followingSearch } from '../url/following.ts'

// Before any of these leads on, by whatever button or key and to whatever tab.
const signs = ['pointerdown', 'contextmenu', 'click'] as const

/** Lets what is chosen on a page go along in its links to other pages. Returns how to call it off. */
export function followLinks(): () => void {
  signs.forEach((sign) => document.addEventListener(sign, lead, true))
  return () => signs.forEach((sign) => document.removeEventListener(sign, lead, true))
}

/** The links that lead further than they did in the markup, with what they said there and say now. */
const led = new WeakMap<Element, { from: string; to: string }>()

function lead({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null
  const href = link?.getAttribute('href')
  if (!link || !href) return
  const before = led.get(link)
  const from = before?.to === href ? before.from : href
  const { origin, pathname, search, hash } = new URL(from, location.href)
  const root = new URL(resolve('/'), location.href).pathname
  if (origin !== location.origin || pathname === location.pathname) return
  if (!pathname.startsWith(root)) return
  const along = followingSearch(pathname.slice(root.length), search, location.search)
  const to = along === search ? from : pathname + along + hash
  led.set(link, { from, to })
  if (to !== href) link.setAttribute('href', to)
}
