import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesBelow } from '../../pipelines/site/site-record.ts'

/** The built site; another copy of it where SITE_DIR says so. */
export const siteDir = process.env.SITE_DIR ?? 'build'

/** The address of every prerendered page, such as `/` and `/indikator/familjehem/`. */
export function pageAddresses(): string[] {
  return filesBelow(siteDir)
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort()
}

export const indicatorAddresses = () =>
  pageAddresses().filter((address) => /^\/indikator\/[^/]+\/$/.test(address))

const htmlOf = (address: string) => readFileSync(join(siteDir, address, 'index.html'), 'utf8')

/** What a page's HTML asks for before its contents, as its links say. */
export function waitedFor(address: string): string[] {
  const [before = ''] = htmlOf(address).split('</main>')
  const links = before.match(/<link\b[^>]*>/g) ?? []
  // A style sheet that is in the HTML too is named for the router, and turned off.
  return links.filter((link) => /preload|stylesheet/.test(link) && !/\bdisabled\b/.test(link))
}

/** Bytes on the wire until the first chart can be seen, as a host that compresses would send them. */
export function firstChartBytes(address: string): number {
  return gzipSync(htmlOf(address)).length
}
