import { FileFault, readBytes } from './file-bytes.ts'
import type { Problems } from './problems.ts'
import { composed, decoderOf } from '../../src/lib/bytes/text-decoder.ts'

/** The encoding that a file says itself, by its beginning; undefined where it says none. */
type Declared = (start: string) => string | undefined

/**
 * The text of a file of at most `most` bytes, with `\n` alone between lines and every letter in one piece (NFC). Null,
 * and a problem, when there is no such file or it is no text; which encoding it was in is noted where it is not UTF-8
 * and the file does not say so itself.
 */
export async function readText(
  file: string,
  most: number,
  problems: Problems,
  declared: Declared = () => undefined
): Promise<string | null> {
  const refuse = (line: number, expected: string, got: string) => {
    problems.add({ file, line, column: '', expected, got })
    return null
  }
  let bytes: Buffer
  try {
    bytes = await readBytes(file, most)
  } catch (error) {
    if (error instanceof FileFault) return refuse(1, 'en fil', error.message)
    throw error
  }
  const own = declared(bytes.toString('latin1', 0, 10_000))
  const decoded = own ? decodeAs(own, bytes) : decode(bytes)
  if (decoded === null && own) return refuse(1, `tecken i ${own}, som filen säger`, 'andra')
  if (decoded === null) {
    const got = 'tecken som varken är UTF-8, UTF-16 eller Windows-1252: spara filen som CSV UTF-8'
    return refuse(firstLineNotUtf8(bytes), 'text', got)
  }
  // Text has no NUL; pictures, archives and programs nearly always do.
  const nul = decoded.text.indexOf('\0')
  if (nul !== -1) return refuse(lineOf(decoded.text, nul), 'text', 'något annat')
  if (decoded.encoding) problems.note(`${file} är sparad i ${decoded.encoding} och läst så`)
  return tidied(decoded.text)
}

/** A file that two editors have saved can hold both kinds of line break. */
function tidied(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return composed(lines)
}

interface Decoded {
  text: string
  /** Null for UTF-8, which needs no telling. */
  encoding: string | null
}

/** Null where the bytes are not in that encoding, or nobody knows it. */
function decodeAs(label: string, bytes: Buffer): Decoded | null {
  try {
    return { text: decoderOf(label, { fatal: true }).decode(bytes), encoding: null }
  } catch {
    return null
  }
}

function decode(bytes: Buffer): Decoded | null {
  const inEncoding = (label: string) => decoderOf(label, { fatal: true }).decode(bytes)
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
      return { text: inEncoding('utf-16le'), encoding: 'UTF-16' }
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
      return { text: inEncoding('utf-16be'), encoding: 'UTF-16' }
    return { text: inEncoding('utf-8'), encoding: null }
  } catch {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return null
    const text = inEncoding('windows-1252')
    return isSwedish(text) ? { text, encoding: 'Windows-1252' } : null
  }
}

// What Swedish is written with beside the letters of English: of names and quotations too.
const swedish =
  /^[\n\r\t\x20-\x7eåäöÅÄÖàáâãçèéêëìíîïñòóôõøùúûüýæßÀÁÂÃÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÜÝÆ§°½¼²³·«»´€–—‘’“”…•©\u00a0]*$/

/** Any bytes are some text in Windows-1252; only that which has Swedish letters is taken for it, and no UTF-8 read wrongly. */
function isSwedish(text: string): boolean {
  return swedish.test(text) && /[åäöÅÄÖ]/.test(text) && !/[ÃÂ][\u0080-\u00bf–—‘’“”…•€]/.test(text)
}

function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
  }
  return line
}

function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
    line += 1
  }
  return line
}
