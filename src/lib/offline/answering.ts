import { KeptRelease } from './kept-release.ts'
import { releaseHeader } from '../schema/release-header.ts'

// So long the network has to begin to answer, where what is kept can answer instead; less once it has failed, ms.
const patience = 4000
const littlePatience = 500

/** What a page or its browser asks for. */
export interface Asked {
  request: Request
  waitUntil: (work: Promise<unknown>) => void
}

// The page that says what is kept.
const told = 'sparat/'

/** Not a file to look at or save, and no chart in another site's frame. */
const isPage = (file: string) =>
  !file.startsWith('inbaddat/') && !file.split('/').at(-1)?.includes('.')

/** Answers the site's pages: from the network, and where there is none from what is kept of one release. */
export class Answering {
  private readonly release: KeptRelease
  private failed = false

  constructor(
    /** The site's address, with a slash last. */
    private readonly site: string,
    version: string
  ) {
    this.release = new KeptRelease(site, version)
  }

  /** What a request is answered with; null where that is the browser's own matter. */
  answer({ request, waitUntil }: Asked): Promise<Response> | null {
    const { href, pathname, search } = new URL(request.url)
    if (!href.startsWith(this.site) || !['GET', 'HEAD'].includes(request.method)) return null
    const file = pathname.slice(new URL(this.site).pathname.length)
    if (request.mode === 'navigate') {
      return isPage(file) ? this.page(request, file, search) : null
    }
    if (file.startsWith('_app/immutable/')) return this.namedFile(request, waitUntil)
    if (file === 'data/manifest.json' || (file.endsWith('.parquet') && search))
      return this.figures(request)
    if (file.endsWith('__data.json')) return this.pageData(request, file)
    return file.includes('svar/') ? this.prepared(request) : null
  }

  /** The published page. Where it cannot be had, the kept one, marked as such, or the page that says what is kept. */
  private page(request: Request, file: string, search: string): Promise<Response> {
    const page = file === '' || file.endsWith('/') ? file : `${file}/`
    const isKept = async () => Boolean(await this.release.page(page))
    return this.reached(() => fetch(request), isKept).catch(async () => {
      const kept = await this.release.page(page)
      // A page's own addresses begin where it lies.
      if (kept && page !== file) return Response.redirect(this.site + page + search)
      if (kept) return marked(await kept.text())
      if (page === told || !(await this.release.page(told))) return Response.error()
      const missing = new URLSearchParams({ saknas: `/${file}` })
      return Response.redirect(`${this.site}${told}?${missing}`)
    })
  }

  /** What has its contents in its name is the same for ever. */
  private async namedFile(request: Request, waitUntil: Asked['waitUntil']): Promise<Response> {
    const kept = request.cache === 'reload' ? undefined : await this.keptFile(request.url)
    if (kept) return request.method === 'HEAD' ? new Response(null, kept) : kept
    const response = await fetch(request)
    if (request.method === 'GET' && response.status === 200) {
      const copy = response.clone()
      const keep = async () => (await this.release.cache()).put(request.url, copy)
      // Where there is no room the page has its answer all the same.
      waitUntil(keep().catch(() => undefined))
    }
    return response
  }

  /** Where the browser cannot look into what is kept, nothing is. */
  private keptFile(address: string): Promise<Response | undefined> {
    return this.release.keptFile(address).catch(() => undefined)
  }

  /** Figures of the release that the asking page is of, where they are kept; what is published otherwise. */
  private async figures(request: Request): Promise<Response> {
    const version = request.headers.get(releaseHeader)
    const kept = version && request.cache !== 'reload' && (await this.keptFigures(version, request))
    return kept || fetch(request)
  }

  private async keptFigures(version: string, { url }: Request): Promise<Response | undefined> {
    try {
      return await (await KeptRelease.find(this.site, version))?.figures(url)
    } catch {
      return undefined
    }
  }

  /** A page's rows are kept in its HTML only, with which they belong: the router loads that when this fails. */
  private pageData(request: Request, file: string): Promise<Response> {
    const page = file.slice(0, -'__data.json'.length)
    return this.reached(
      () => fetch(request),
      async () => Boolean(await this.release.page(page))
    ).catch(() => Response.error())
  }

  /** Prepared answers are not kept: where the figures are, the engine answers. */
  private prepared(request: Request): Promise<Response> {
    return this.reached(
      () => fetch(request),
      async () => Boolean(await this.release.keptManifest())
    ).catch(() => Response.error())
  }

  /** The network's answer. Throws where there is none, or none in time while something kept can answer. */
  private async reached(
    ask: () => Promise<Response>,
    isKept: () => Promise<boolean>
  ): Promise<Response> {
    const asked = ask()
    // Looked for meanwhile: an answer of the network waits for nothing.
    const kept = isKept().catch(() => false)
    try {
      const response = await Promise.race([asked, this.late(kept)])
      // A host that is down, or one in front of it.
      if (response.status >= 500 && (await kept)) throw new Error(String(response.status))
      this.failed = false
      return response
    } catch (error) {
      this.failed = true
      throw error
    }
  }

  /** Rejects when the network has had its time; never where nothing kept can answer. */
  private late(kept: Promise<boolean>): Promise<never> {
    const time = this.failed ? littlePatience : patience
    return new Promise((_, reject) => {
      void kept.then((is) => is && setTimeout(() => reject(new Error('late')), time))
    })
  }
}

/** The page says of itself that it was kept: `lib/storage/shown-release.svelte.ts` tells the reader. */
function marked(html: string): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return new Response(html.replace('<html ', '<html data-kept="" '), { headers })
}
