import { extname } from 'node:path'
import { FileFault, readBytes } from '../../read/file-bytes.ts'
import { decoderOf } from '../../read/text-decoder.ts'
import { UnreadableFile } from './unreadable-file.ts'

// The readers of Word and PDF take a second to load, so they are loaded when there is such a file.
const readers: Record<string, (bytes: Buffer) => string | Promise<string>> = {
  '.txt': plainText,
  '.docx': async (bytes) => (await import('./docx.ts')).docxText(bytes),
  '.pdf': async (bytes) => (await import('./pdf.ts')).pdfText(bytes)
}

/** The lines of a file's text. Headings and bold lines carry marks as in Markdown, and the cells of a row tabs. */
export async function readLines(path: string): Promise<string[]> {
  const reader = readers[extname(path).toLowerCase()]
  if (!reader) throw new UnreadableFile('bara .txt, .docx och .pdf kan läsas')
  const bytes = await bytesOf(path)
  if (bytes.length === 0) throw new UnreadableFile('filen är tom')
  const text = await reader(bytes)
  if (!/\p{L}/u.test(text)) throw new UnreadableFile('filen innehåller ingen text')
  return text.split(/\r\n|\n|\r/)
}

// Pictures may be large; the text is measured when it has been read.
const largestFile = 100e6

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readBytes(path, largestFile)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    if (error.code === 'EISDIR') throw new UnreadableFile('är en mapp, inte en fil')
    const missing = error.message === 'ingen fil'
    throw new UnreadableFile(missing ? 'filen finns inte' : `är ${error.message}`)
  }
}

/** The text of a .txt file: UTF-8 or UTF-16, or Windows-1252 as older programs save. */
function plainText(bytes: Buffer): string {
  const text = decode(bytes)
  // Text has no NUL; pictures, archives and programs nearly always do.
  if (text.includes('\0')) throw new UnreadableFile('filen innehåller inte text')
  return text
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderOf('windows-1252').decode(bytes)
  }
}
