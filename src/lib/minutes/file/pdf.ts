// Its own worker runs where this does: the page that reads minutes has a worker around both.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { formatNumber } from '../../format/number.ts'
import { joinPages } from './pdf-margins.ts'
import { readPage } from './pdf-page.ts'
import type { Piece } from './pdf-piece.ts'
import { uprightPieces, type TextItem } from './pdf-upright.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The text of a PDF's text layer, page after page, column after column. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pages = await readPages(bytes)
  if (!pages.some((pieces) => pieces.some(({ text }) => /\p{L}/u.test(text)))) {
    throw new UnreadableFile('filen saknar textlager, den är inskannad eller tom')
  }
  const numbers = new Set<string>()
  const read = pages.map((pieces) => readPage(pieces, numbers))
  const lines = read.map((page) => page.lines)
  const notes = read.flatMap((page) => page.notes)
  return joinPages(lines, notes).join('\n')
}

// Minutes with all that is enclosed, and a page set letter by letter in small type.
const most = { pages: 500, pieces: 20_000 }

async function readPages(bytes: Uint8Array): Promise<Piece[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    if (document.numPages > most.pages) {
      throw new UnreadableFile(`filen har fler än ${most.pages} sidor; dela upp den`)
    }
    const pages: Piece[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await piecesOf(await document.getPage(number), number))
    }
    return pages
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new UnreadableFile(
      locked
        ? 'filen är låst med lösenord: spara en kopia utan lösenord'
        : 'filen är skadad eller inte en PDF'
    )
  } finally {
    await task.destroy()
  }
}

/** The pieces of a page, a few at a time, so that a page without end is not read to its end. */
async function piecesOf(page: PDFPageProxy, number: number): Promise<Piece[]> {
  const items: TextItem[] = []
  let seen = 0
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) items.push(item)
    seen += part.value.items.length
    if (seen <= most.pieces) continue
    // The stream ends with its document: to end it here would break a promise that nobody has asked for.
    const count = formatNumber(most.pieces, 0)
    throw new UnreadableFile(`sidan ${number} har fler än ${count} textbitar och kan inte läsas`)
  }
  return uprightPieces(items)
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
