import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { textPartsOf } from './docx-parts.ts'
import { headerColumns } from './table-header.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The text of a Word document: a line per paragraph, with `#` before headings, `-` before list items, tabs in rows. */
export async function docxText(bytes: Buffer): Promise<string> {
  const { document } = parseHTML(`<html><body>${await readHtml(bytes)}</body></html>`)
  return linesOf(document.body).join('\n')
}

async function readHtml(bytes: Buffer): Promise<string> {
  const buffer = await textPartsOf(bytes)
  try {
    return (await mammoth.convertToHtml({ buffer }, { convertImage: noPicture })).value
  } catch {
    // Mammoth's own words, such as "Can't find end of central directory", tell a reader nothing.
    throw new UnreadableFile('filen är skadad eller inte ett Word-dokument (.docx)')
  }
}

// The pictures are left out, and would be read from where they were.
const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

function linesOf(parent: Element): string[] {
  return Array.from(parent.children).flatMap((element) => {
    switch (element.tagName) {
      case 'TABLE':
        return [...tableLines(element), '']
      case 'UL':
      case 'OL':
        return [...itemLines(element), '']
      default:
        return [...paragraphLines(element), '']
    }
  })
}

function paragraphLines(element: Element): string[] {
  const depth = /^H([1-6])$/.exec(element.tagName)?.[1]
  const lines = textOf(element).split('\n')
  if (depth) return lines.map((line) => `${'#'.repeat(Number(depth))} ${line}`)
  const [only] = element.children
  const bold = only?.tagName === 'STRONG' && only.textContent === element.textContent
  return bold ? lines.map((line) => `**${line}**`) : lines
}

function itemLines(list: Element): string[] {
  const mark = list.tagName === 'OL' ? '1. ' : '- '
  return Array.from(list.children).flatMap((item) => {
    const inner = Array.from(item.children).filter(({ tagName }) => /^[UO]L$/.test(tagName))
    const deeper = inner.flatMap(itemLines)
    for (const part of inner) part.remove()
    return [mark + textOf(item), ...deeper]
  })
}

function tableLines(table: Element): string[] {
  const rows = Array.from(table.querySelectorAll('tr'))
    .filter((row) => row.closest('table') === table)
    .map((row) => Array.from(row.children).map((cell) => linesOf(cell).filter(Boolean)))
  const headed = headerColumns((rows[0] ?? []).map(asCell)) !== null
  return rows.flatMap((cells) => {
    // A page laid out as a table has cells of many paragraphs, which stay lines of their own.
    if (headed || cells.every((lines) => lines.length <= 1)) return [cells.map(asCell).join('\t')]
    const [[label = '', ...more] = [], ...rest] = cells
    const others = rest.flat()
    const opening = more.length === 0 ? [label, others.shift() ?? ''].join('\t').trim() : label
    return [opening, ...more, ...others]
  })
}

function asCell(lines: string[]): string {
  return lines.map((line) => line.replace(/^(?:#+|-|1\.) |\*\*/g, '')).join(' ')
}

function textOf(element: Element): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return (element.textContent ?? '').replace(/[ \u00a0]+/g, ' ').trim()
}
