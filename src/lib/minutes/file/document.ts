import { decoderOf } from '../../bytes/text-decoder.ts'
import { kindOf, kinds, type FileKind } from './file-kind.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The endings of the files that can be read. */
export const readableEndings = Object.keys(kinds)

// The readers of documents take a second to load, so they are loaded when there is such a file.
const readers: Record<FileKind, (bytes: Uint8Array) => string | Promise<string>> = {
  text: plainText,
  docx: async (bytes) => (await import('./word/docx.ts')).docxText(bytes),
  odt: async (bytes) => (await import('./open/odt.ts')).odtText(bytes),
  pdf: async (bytes) => (await import('./pdf.ts')).pdfText(bytes)
}

/** The lines of a file's text, of a file with this name. Headings and bold lines carry marks as in Markdown, and the cells of a row tabs. */
export async function readLines(name: string, bytes: Uint8Array): Promise<string[]> {
  if (bytes.length === 0) throw new UnreadableFile('filen är tom')
  const text = plainLetters(await readers[kindOf(name, bytes)](bytes))
  if (!/\p{L}/u.test(text)) throw new UnreadableFile('filen innehåller ingen text')
  return text.split(/\r\n|\n|\r/)
}

// What stands before the hyphen is no part of a word: IT-stöd, e-post and 12-åringar are broken where they have one.
const keptHyphen =
  /(?<![\p{L}\d-])(\p{Lu}{2,}|\p{L}|\d+)-[ \t]*\r?\n[ \t]*(?!(?:och|eller|samt|respektive)(?!\p{L}))(\p{Ll}+[.,;:!?)]*)[ \t]*/gu

/** Some programs write å as a letter with a mark above, fi as one letter, and hyphens of their own where a word may be parted. */
function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/\u00ad(?=[ \t]*[\r\n])/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(keptHyphen, '$1-$2\n')
}

/** The text of a .txt file: UTF-8 or UTF-16, or Windows-1252 as older programs save. */
function plainText(bytes: Uint8Array): string {
  const text = decode(bytes)
  // Text has no NUL; pictures, archives and programs nearly always do.
  if (text.includes('\0')) throw new UnreadableFile('filen innehåller inte text')
  return text
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderOf('windows-1252').decode(bytes)
  }
}
