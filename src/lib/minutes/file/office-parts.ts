import { DOMParser } from 'linkedom'
import { ZipFault, zipParts } from '../../bytes/zip-parts.ts'
import { formatNumber } from '../../format/number.ts'
import { UnreadableFile } from './unreadable-file.ts'

// Word writes some ten bytes and half a tag for every letter: this is more than the longest minutes that are read. Each
// tag or attribute takes half a thousand bytes while the document is read.
const most = { bytes: 15e6, parts: 500_000, paragraphs: 20_000, depth: 100 }

/**
 * The parts of an office document that are wanted, as XML by their names. Each is measured before anybody unfolds it: a
 * small file can hold paragraphs without end, and levels in each other deeper than a reader can go.
 */
export async function officeParts(
  document: Uint8Array,
  wanted: RegExp,
  broken: string
): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const count = { tags: 0, attributes: 0, paragraphs: 0 }
  for (const [name, content] of await unpacked(document, wanted, broken)) {
    const xml = decode(content)
    refuseEndless(xml, count)
    parts.set(name, xml)
  }
  return parts
}

/** The outermost element of a part; null when the part is missing or empty. */
export function rootOf(xml: string | undefined): Element | null {
  if (!xml) return null
  // linkedom has types of its own for what are elements.
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element
}

async function unpacked(document: Uint8Array, wanted: RegExp, broken: string) {
  try {
    return await zipParts(document, (name) => wanted.test(name), most.bytes)
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    throw new UnreadableFile(
      error.kind === 'large'
        ? `filen packas upp till mer än ${most.bytes / 1e6} MB text, mer än ett mötes anteckningar`
        : broken
    )
  }
}

function decode(content: Uint8Array): string {
  const wide = content[0] === 0xff || content[0] === 0xfe
  const encoding = !wide ? 'utf-8' : content[0] === 0xff ? 'utf-16le' : 'utf-16be'
  return new TextDecoder(encoding).decode(content)
}

interface Count {
  tags: number
  attributes: number
  paragraphs: number
}

function refuseEndless(xml: string, count: Count): void {
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at)
    // Half a tag is for the reader to refuse.
    if (end === -1) return
    if (xml[at + 1] === '/') depth -= 1
    else if (xml[end - 1] !== '/' && !/[?!]/.test(xml[at + 1] ?? '')) depth += 1
    count.tags += 1
    count.attributes += xml.slice(at, end).split('="').length - 1
    if (/^<(?:w:p|text:[ph])[ >/]/.test(xml.slice(at, at + 8))) count.paragraphs += 1
    if (depth > most.depth) {
      throw new UnreadableFile('filen har för många nivåer i varandra för att kunna läsas')
    }
    const parts = Math.max(count.tags, count.attributes)
    if (count.paragraphs > most.paragraphs || parts > most.parts) {
      const number = formatNumber(most.paragraphs, 0)
      const what = parts > most.parts ? 'för många delar' : `fler än ${number} stycken`
      throw new UnreadableFile(`filen har ${what}, mer än ett mötes anteckningar`)
    }
  }
}
