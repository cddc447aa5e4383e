import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built site; another copy of it where SITE_DIR says so. */
export const siteDir = process.env.SITE_DIR ?? 'build'

/** The address of every prerendered page, such as `/` and `/indikator/familjehem/`. */
export function pageAddresses(): string[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort()
}

export const indicatorAddresses = () =>
  pageAddresses().filter((address) => address.startsWith('/indikator/'))

/** The files that a page's own HTML asks for to be painted: style sheets and the font. */
export function paintFiles(address: string): string[] {
  const folder = join(siteDir, address)
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const links = html.match(/<link\b[^>]*>/g) ?? []
  return links
    .filter((link) => /rel="stylesheet"|as="font"/.test(link))
    .map((link) => join(folder, /href="([^"]+)"/.exec(link)?.[1] ?? ''))
}

/** Bytes on the wire until the first chart can be seen, as a host that compresses would send them. */
export function firstChartBytes(address: string): number {
  const files = [join(siteDir, address, 'index.html'), ...new Set(paintFiles(address))]
  return files.reduce((sum, file) => sum + compressedSize(file), 0)
}

/** A file's size with gzip; a font is compressed in itself. */
export function compressedSize(file: string): number {
  const bytes = readFileSync(file)
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
}
