import type { Manifest, ManifestTable } from '../schema/manifest.ts'
import { releaseHeader } from '../schema/release-header.ts'
import { EngineError, type EngineFault } from './engine-error.ts'

/** What is published, and how it was put: another text is another release. */
interface Release {
  text: string
  tables: ManifestTable[]
}

// Whether there is a new release is asked no more often than this, ms.
const pause = 30_000

/** The published files, below `root`, checked against the manifest's checksums. All of them are of one release. */
export class SiteFiles {
  private release: Promise<Release> | undefined
  private looked = 0
  /** Files that came in pieces; a cache that holds such a one must not answer again. */
  private readonly damaged = new Set<string>()

  constructor(private readonly root: string) {}

  /** What is published, told apart from every other release. */
  async identity(): Promise<string> {
    return (await this.published()).text
  }

  /** The manifest's entry for a file; throws `file-missing` when it was never published, or `new-release`. */
  async entry(file: string): Promise<ManifestTable> {
    const { tables } = await this.published()
    const entry = tables.find((table) => table.file === file)
    return entry ?? this.refuse(file, 'file-missing')
  }

  /** The file's bytes; throws `file-missing`, `file-damaged` or `new-release`. */
  async bytes({ file, sha256, bytes: size }: ManifestTable): Promise<Uint8Array> {
    // The checksum in the address keeps a cache from serving yesterday's file beside today's manifest.
    const cache = this.damaged.has(file) ? 'reload' : 'default'
    const bytes = await this.fetch(`${file}?${sha256.slice(0, 12)}`, file, cache)
    if (!bytes) return this.refuse(file, 'file-missing')
    if (bytes.length === size && (await matches(bytes, sha256))) return bytes
    this.damaged.add(file)
    return this.refuse(file, 'file-damaged')
  }

  /** True when another release has been published since this one was first read. Asked once in a while only. */
  async isOutdated(): Promise<boolean> {
    if (!this.release || Date.now() - this.looked < pause) return false
    try {
      const { text } = await this.release
      return (await this.read('no-cache')).text !== text
    } catch {
      // What cannot be read now is told when it is needed.
      return false
    }
  }

  private published(): Promise<Release> {
    this.release ??= this.read('no-cache').catch((error: unknown) => {
      this.release = undefined
      throw error
    })
    return this.release
  }

  /** A file that is not as it was published: unless something else has been published since, it is at fault. */
  private async refuse(file: string, fault: EngineFault): Promise<never> {
    const { text } = await this.published()
    const now = await this.read('reload')
    if (now.text !== text) throw new EngineError('new-release', file)
    throw new EngineError(fault, file)
  }

  private async read(cache: RequestCache): Promise<Release> {
    const file = 'manifest.json'
    this.looked = Date.now()
    const bytes = await this.fetch(file, file, cache)
    if (!bytes) throw new EngineError('file-missing', file)
    const text = new TextDecoder().decode(bytes)
    try {
      const { tables } = JSON.parse(text) as Manifest
      if (!Array.isArray(tables)) throw new Error('no tables')
      return { text, tables }
    } catch (cause) {
      throw new EngineError('file-damaged', file, cause)
    }
  }

  /** Null when the host has no such file. */
  private async fetch(
    address: string,
    file: string,
    cache: RequestCache
  ): Promise<Uint8Array | null> {
    try {
      // The service worker answers with the figures of the page's own release, where it keeps them.
      const { release } = document.documentElement.dataset
      const headers = release ? { [releaseHeader]: release } : undefined
      const response = await fetch(`${this.root}data/${address}`, { cache, headers })
      const bytes = new Uint8Array(await response.arrayBuffer())
      return response.ok ? bytes : null
    } catch (cause) {
      throw new EngineError('file-missing', file, cause)
    }
  }
}

async function matches(bytes: Uint8Array, sha256: string): Promise<boolean> {
  // Browsers offer digests on https and localhost only; elsewhere the size and the decoder must do.
  if (!globalThis.crypto?.subtle) return true
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('') === sha256
}
