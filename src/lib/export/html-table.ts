import { cellText } from './csv.ts'
import type { FileCell } from './figure.ts'
import { sourceLines, titleLines, type Saved, type TableFile } from './head.ts'
import { escaped } from './markup.ts'

/** Figures as a table that documents and programs of figures paste: what it is above it, its source and address below. */
export function htmlTable(file: TableFile, saved: Saved): string {
  const { headings, rows } = file.table()
  const caption = titleLines(file).map(escaped).join('<br>')
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n')
  const below = sourceLines(file, saved).map((line) => `<p>${escaped(line)}</p>`)
  return [
    `<table border="1"><caption>${caption}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body}</tbody></table>`,
    ...below
  ].join('\n')
}

function cellOf(cell: FileCell): string {
  const text = escaped(cellText(cell))
  return typeof cell === 'string' || cell === null
    ? `<td>${text}</td>`
    : `<td align="right">${text}</td>`
}
