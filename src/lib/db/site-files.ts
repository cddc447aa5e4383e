import type { Manifest, ManifestTable } from '../schema/manifest.ts'
import { EngineError } from './engine-error.ts'

/** The published files, below `root`, checked against the manifest's checksums. */
export class SiteFiles {
  private manifest: Promise<Manifest> | undefined
  /** Files that came in pieces; a cache that holds such a one must not answer again. */
  private readonly damaged = new Set<string>()

  constructor(private readonly root: string) {}

  /** The manifest's entry for a file; throws `file-missing` when it was never published. */
  async entry(file: string): Promise<ManifestTable> {
    this.manifest ??= this.readManifest().catch((error: unknown) => {
      this.manifest = undefined
      throw error
    })
    const manifest = await this.manifest
    const entry = manifest.tables.find((table) => table.file === file)
    if (!entry) throw new EngineError('file-missing', file)
    return entry
  }

  /** The file's bytes; throws `file-missing` or `file-damaged`. */
  async bytes({ file, sha256, bytes: size }: ManifestTable): Promise<Uint8Array> {
    // The checksum in the address keeps a cache from serving yesterday's file beside today's manifest.
    const response = await this.fetch(
      `${file}?${sha256.slice(0, 12)}`,
      file,
      this.damaged.has(file) ? 'reload' : 'default'
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length !== size || !(await matches(bytes, sha256))) {
      // The site may have been published anew since the manifest was read.
      this.manifest = undefined
      this.damaged.add(file)
      throw new EngineError('file-damaged', file)
    }
    return bytes
  }

  private async readManifest(): Promise<Manifest> {
    const file = 'manifest.json'
    const response = await this.fetch(file, file, 'no-cache')
    try {
      return (await response.json()) as Manifest
    } catch (cause) {
      throw new EngineError('file-damaged', file, cause)
    }
  }

  private async fetch(address: string, file: string, cache: RequestCache): Promise<Response> {
    let response: Response
    try {
      response = await fetch(`${this.root}data/${address}`, { cache })
    } catch (cause) {
      throw new EngineError('file-missing', file, cause)
    }
    if (!response.ok) throw new EngineError('file-missing', file)
    return response
  }
}

async function matches(bytes: Uint8Array, sha256: string): Promise<boolean> {
  // Browsers offer digests on https and localhost only; elsewhere the size and the decoder must do.
  if (!globalThis.crypto?.subtle) return true
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('') === sha256
}
