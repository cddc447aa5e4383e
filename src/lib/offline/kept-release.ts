import type { Manifest } from '../schema/manifest.ts'
import { KeepError } from './keep-error.ts'
import { cachesOf, releaseCaches } from './kept-list.ts'
import { bytesHeader, titleHeader } from './kept-sizes.ts'
import { partsFile, type ReleaseParts } from './release-parts.ts'

const manifestFile = 'data/manifest.json'
// What a page's HTML names: its scripts, and the letters. Other files are asked for by these.
const named = /_app\/immutable\/[\w./-]+\.(?:js|woff2)/g

/** Told of every bytes that have come. */
type Count = (bytes: number) => void

/**
 * What is kept of one release: a cache of its own, in which nothing is of any other. A page is its HTML, which says its
 * release, and the files that it names; figures are those whose manifest the release was built with.
 */
export class KeptRelease {
  /** Of its cache. */
  readonly name: string
  private opened: Promise<Cache> | undefined

  constructor(
    /** The site's address, with a slash last. */
    readonly site: string,
    readonly version: string
  ) {
    this.name = cachesOf(site) + version
  }

  /** A release that is kept; null where nothing of it is. */
  static async find(site: string, version: string): Promise<KeptRelease | null> {
    return (await caches.has(cachesOf(site) + version)) ? new KeptRelease(site, version) : null
  }

  /** Opened once: opening takes longer than looking. */
  cache(): Promise<Cache> {
    this.opened ??= caches.open(this.name).catch((error: unknown) => {
      this.opened = undefined
      throw error
    })
    return this.opened
  }

  /** The page's HTML; undefined where it is not kept. */
  async page(page: string): Promise<Response | undefined> {
    return (await this.cache()).match(this.site + page, { ignoreVary: true })
  }

  /** Keeps a page and what it names. False where the site has it no more. Throws KeepError. */
  async keepPage(page: string): Promise<boolean> {
    const response = await this.ask(page, { cache: 'no-cache' })
    if (!response) return false
    const html = await response.text()
    if (!html.includes(`data-release="${this.version}"`)) throw new KeepError('other-release', page)
    await this.keepFiles(await this.filesOf(html))
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      [bytesHeader]: String(new Blob([html]).size),
      // Letters beyond English are none of a header's.
      [titleHeader]: encodeURIComponent(titleOf(html) || `/${page}`)
    }
    await (await this.cache()).put(this.site + page, new Response(html, { headers }))
    return true
  }

  /** Keeps files that have their contents in their names; another release may have the same. Throws KeepError. */
  async keepFiles(files: string[], count: Count = () => undefined): Promise<void> {
    const cache = await this.cache()
    for (const file of files) {
      const address = this.site + file
      if (await cache.match(address, { ignoreVary: true })) continue
      const response = (await this.keptFile(address)) ?? (await this.ask(file))
      if (!response) throw new KeepError('other-release', file)
      await putWhole(cache, address, counted(response, count))
    }
  }

  /** A file that has its contents in its address, of whatever release that is kept. */
  async keptFile(address: string): Promise<Response | undefined> {
    const own = await (await this.cache()).match(address, { ignoreVary: true })
    if (own) return own
    const others = (await releaseCaches(this.site)).filter((name) => name !== this.name)
    for (const name of others.reverse()) {
      const found = await (await caches.open(name)).match(address, { ignoreVary: true })
      if (found) return found
    }
    return undefined
  }

  /** What the release is made of, kept from now on. Throws KeepError where the host has another. */
  async parts(): Promise<ReleaseParts> {
    const kept = await (await this.cache()).match(this.site + partsFile)
    if (kept) return (await kept.json()) as ReleaseParts
    const response = await this.ask(partsFile, { cache: 'no-cache' })
    const parts = response && ((await response.clone().json()) as ReleaseParts)
    if (parts?.version !== this.version) throw new KeepError('other-release', partsFile)
    await (await this.cache()).put(this.site + partsFile, response!)
    return parts
  }

  /** The manifest of the release's figures, kept or not. Throws KeepError where the host has another. */
  async manifest(): Promise<{ text: string; manifest: Manifest }> {
    const kept = await this.keptManifest()
    const response = kept ?? (await this.ask(manifestFile, { cache: 'no-cache' }))
    const text = await (response?.text() ?? '')
    if ((await sha256(new TextEncoder().encode(text))) !== (await this.parts()).figures)
      throw new KeepError('other-release', manifestFile)
    return { text, manifest: JSON.parse(text) as Manifest }
  }

  async keptManifest(): Promise<Response | undefined> {
    return (await this.cache()).match(this.site + manifestFile)
  }

  /** The manifest or a file of the release's figures; undefined where it is not kept. */
  async figures(address: string): Promise<Response | undefined> {
    return (await this.cache()).match(address, { ignoreVary: true })
  }

  /** Keeps all figures, the manifest last: where it is, all are. Throws KeepError. */
  async keepFigures(count: Count): Promise<void> {
    const { text, manifest } = await this.manifest()
    const cache = await this.cache()
    for (const { file, sha256: sum } of manifest.tables) {
      // As the pages ask for it.
      const address = `data/${file}?${sum.slice(0, 12)}`
      await this.keepFiles([address], count)
      const kept = await cache.match(this.site + address)
      if ((await sha256(await kept!.arrayBuffer())) === sum) continue
      await cache.delete(this.site + address)
      throw new KeepError('other-release', file)
    }
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    await cache.put(this.site + manifestFile, new Response(text, { headers }))
  }

  /** Lets go of all but these pages, what they name and the list of parts; of figures and other files only when not wanted. */
  async prune(pages: Set<string>, withProgram: boolean): Promise<void> {
    const cache = await this.cache()
    const wanted = new Set([partsFile])
    for (const page of pages) {
      const kept = await this.page(page)
      if (!kept) continue
      wanted.add(page)
      for (const file of await this.filesOf(await kept.text())) wanted.add(file)
    }
    for (const { url } of await cache.keys()) {
      const file = url.slice(this.site.length)
      const isPage = file === '' || file.endsWith('/')
      if (!wanted.has(file) && (isPage || !withProgram)) await cache.delete(url)
    }
  }

  /** What a page needs: what it names, and the page of a fault, which the router asks for when it starts. */
  private async filesOf(html: string): Promise<string[]> {
    const { files } = await this.parts()
    const faultPage = Object.keys(files).filter((file) => /\/nodes\/1\.[^/]*\.js$/.test(file))
    return [...new Set([...(html.match(named) ?? []), ...faultPage])]
  }

  /** The host's answer; null where it has no such file. Throws KeepError. */
  private async ask(file: string, request: RequestInit = {}): Promise<Response | null> {
    let response: Response
    try {
      response = await fetch(this.site + file, request)
    } catch (cause) {
      throw new KeepError('no-network', file, cause)
    }
    if (response.status === 404 || response.status === 410) return null
    if (!response.ok) throw new KeepError('no-network', file)
    return response
  }
}

const titleOf = (html: string) =>
  /<title>(.*?)(?: – [^–<]*)?<\/title>/s
    .exec(html)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')

/** Throws KeepError where the network ends on the way; what the browser says where there is no room. */
async function putWhole(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response)
  } catch (cause) {
    throw cause instanceof TypeError ? new KeepError('no-network', address, cause) : cause
  }
}

/** The same answer, whose bytes are counted as they come. */
function counted(response: Response, count: Count): Response {
  const { body, headers } = response
  if (!body) return response
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      count(part.length)
      controller.enqueue(part)
    }
  })
  return new Response(body.pipeThrough(counting), { headers })
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
