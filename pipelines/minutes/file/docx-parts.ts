import JSZip from 'jszip'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { ZipFault, zipParts } from '../../read/zip-parts.ts'

// Word writes some ten bytes and half a tag for every letter: this is more than the longest minutes that are read. Each
// tag takes a thousand bytes while the document is read.
const most = { bytes: 15e6, tags: 500_000, paragraphs: 20_000, depth: 100 }

/**
 * A Word document with nothing but what tells its text, measured before anybody unfolds it: a small file can hold
 * paragraphs without end, and levels in each other deeper than its readers can go.
 */
export async function textPartsOf(document: Buffer): Promise<Buffer> {
  const parts = unpacked(document)
  const zip = new JSZip()
  for (const [name, content] of parts) {
    refuseEndless(content.toString('utf8'))
    zip.file(name, content)
  }
  return zip.generateAsync({ type: 'nodebuffer' })
}

function unpacked(document: Buffer): Map<string, Buffer> {
  try {
    return zipParts(document, tellsText, most.bytes)
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    throw new UnreadableFile(
      error.kind === 'large'
        ? `filen packas upp till mer än ${most.bytes / 1e6} MB text, mer än ett mötes anteckningar`
        : 'filen är skadad eller inte ett Word-dokument (.docx)'
    )
  }
}

function tellsText(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && !/^(?:customXml|docProps)\//.test(name)
}

function refuseEndless(xml: string): void {
  let tags = 0
  let paragraphs = 0
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at)
    // Half a tag is for the reader to refuse.
    if (end === -1) return
    if (xml[at + 1] === '/') depth -= 1
    else if (xml[end - 1] !== '/' && !/[?!]/.test(xml[at + 1] ?? '')) depth += 1
    tags += 1
    if (/^<w:p[ >/]/.test(xml.slice(at, at + 5))) paragraphs += 1
    if (depth > most.depth) {
      throw new UnreadableFile('filen har för många nivåer i varandra för att kunna läsas')
    }
    if (paragraphs > most.paragraphs || tags > most.tags) {
      const count = formatNumber(most.paragraphs, 0)
      const what = tags > most.tags ? 'för många delar' : `fler än ${count} stycken`
      throw new UnreadableFile(`filen har ${what}, mer än ett mötes anteckningar`)
    }
  }
}
