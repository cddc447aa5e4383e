import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sha256 } from './site-record.ts'

// Pictures, fonts and Parquet are packed already.
const packable = /\.(?:css|csv|html|ics|js|json|svg|txt|wasm|xml)$/
// What is smaller fits in one packet as it is.
const least = 1000

const pack = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
      }
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })
}

/**
 * Writes files of a site packed as Brotli and gzip beside them, where that makes them smaller. The engine takes a minute:
 * what was packed once is kept in `kept` by the checksum of what it was.
 */
export async function packFiles(site: string, files: string[], kept: string): Promise<void> {
  mkdirSync(kept, { recursive: true })
  for (const file of files.filter((name) => packable.test(name))) {
    const bytes = readFileSync(join(site, file))
    if (bytes.length < least) continue
    for (const ending of ['br', 'gz'] as const) {
      const packed = await packOnce(bytes, ending, kept)
      if (packed.length < bytes.length) writeFileSync(join(site, `${file}.${ending}`), packed)
    }
  }
}

async function packOnce(bytes: Buffer, ending: keyof typeof pack, kept: string): Promise<Buffer> {
  const place = join(kept, `${sha256(bytes)}.${ending}`)
  if (existsSync(place)) return readFileSync(place)
  const packed = await pack[ending](bytes)
  // Whole or not at all: a run that is stopped leaves nothing that the next would believe.
  writeFileSync(`${place}.new`, packed)
  renameSync(`${place}.new`, place)
  return packed
}
