import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { formatNumber } from '../../../src/lib/format/number.ts'
import { pageLines } from './pdf-page.ts'
import type { Piece } from './pdf-piece.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The text of a PDF's text layer, page after page, column after column. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const pages = await readPages(bytes)
  if (!pages.some((pieces) => pieces.some(({ text }) => /\p{L}/u.test(text)))) {
    throw new UnreadableFile('filen saknar textlager, den är inskannad eller tom')
  }
  return pages.flatMap((pieces) => [...pageLines(pieces), '']).join('\n')
}

// Minutes with all that is enclosed, and a page set letter by letter in small type.
const most = { pages: 500, pieces: 20_000 }

async function readPages(bytes: Buffer): Promise<Piece[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    if (document.numPages > most.pages) {
      throw new UnreadableFile(`filen har fler än ${most.pages} sidor; dela upp den`)
    }
    const pages: Piece[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number), number))
    }
    return pages
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new UnreadableFile(
      locked ? 'filen är låst med lösenord' : 'filen är skadad eller inte en PDF'
    )
  } finally {
    await task.destroy()
  }
}

/** The pieces of a page, a few at a time, so that a page without end is not read to its end. */
async function readPage(page: PDFPageProxy, number: number): Promise<Piece[]> {
  const pieces: Piece[] = []
  let seen = 0
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) pieces.push(...pieceOf(item))
    seen += part.value.items.length
    if (seen <= most.pieces) continue
    // The stream ends with its document: to end it here would break a promise that nobody has asked for.
    const count = formatNumber(most.pieces, 0)
    throw new UnreadableFile(`sidan ${number} har fler än ${count} textbitar och kan inte läsas`)
  }
  return pieces
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
}

function pieceOf({ str, transform, width, height }: TextItem): Piece[] {
  const [, , , , x = 0, y = 0] = transform
  return str.trim() ? [{ text: str, left: x, right: x + width, y, size: height }] : []
}
