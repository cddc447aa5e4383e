import { readdirSync } from 'node:fs'

/** What every host says of a file of this kind. */
export const types = {
  page: 'text/html; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
  style: 'text/css; charset=utf-8',
  wasm: 'application/wasm',
  font: 'font/woff2',
  picture: 'image/png',
  icon: 'image/svg+xml',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  feed: 'application/xml; charset=utf-8'
} as const
export type Kind = keyof typeof types

const endings: Record<Kind, string> = {
  page: '/index.html',
  script: '.js',
  style: '.css',
  wasm: '.wasm',
  font: '.woff2',
  picture: '.png',
  icon: '.svg',
  parquet: '.parquet',
  json: '.json',
  csv: '.csv',
  calendar: '.ics',
  feed: '.xml'
}

/** A file of each kind in the built site; scripts and the like are those with their contents in their names. */
export function own(site: string): Record<Kind, string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()
  const find = (ending: string) => {
    const found = files.find((file) => file.endsWith(ending) && !file.startsWith('inbaddat/'))
    if (!found) throw new Error(`the site has no file that ends in ${ending}`)
    return found
  }
  const named = Object.entries(endings).map(([kind, ending]) => [kind, find(ending)])
  return Object.fromEntries(named) as Record<Kind, string>
}

/** What every host says of every file. */
export const policies = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  [
    'permissions-policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
  ]
] as const

/** What has its contents in its name never changes. */
export const forever = 'public, max-age=31536000, immutable'
