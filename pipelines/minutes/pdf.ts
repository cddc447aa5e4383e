import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageLines, type Piece } from './pdf-page.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The text of a PDF's text layer, page after page, column after column. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const pages = await readPages(bytes)
  if (!pages.some((pieces) => pieces.some(({ text }) => /\p{L}/u.test(text)))) {
    throw new UnreadableFile('filen saknar textlager, den är inskannad eller tom')
  }
  return pages.flatMap((pieces) => [...pageLines(pieces), '']).join('\n')
}

async function readPages(bytes: Buffer): Promise<Piece[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    const pages: Piece[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.flatMap((item) => ('str' in item ? pieceOf(item) : [])))
    }
    return pages
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new UnreadableFile(
      locked ? 'filen är låst med lösenord' : 'filen är skadad eller inte en PDF'
    )
  } finally {
    await task.destroy()
  }
}

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
