import { cut } from '../../src/lib/minutes/outcome/agenda-item.ts'
import type { Reading } from '../../src/lib/minutes/reading.ts'
import type { Proposal } from '../../src/lib/minutes/proposal.ts'

/** One JSON object a line. */
export function jsonLines(proposals: Proposal[]): string {
  return proposals.map(({ source: _source, ...row }) => `${JSON.stringify(row)}\n`).join('')
}

const columns: [string, number, (row: Proposal) => string][] = [
  ['rad', 5, ({ line }) => String(line)],
  ['slag', 11, ({ kind }) => kind],
  ['punkt', 40, ({ agenda_item }) => agenda_item],
  ['plats', 20, ({ areas }) => areas.join(', ')],
  ['tema', 20, ({ themes }) => themes.join(', ')],
  ['sammanfattning', 100, ({ summary }) => summary]
]

/** What was found in a file, as a table to look at. */
export function readingTable({ file, date, forum, proposals }: Reading): string {
  const meeting = [forum || 'forum saknas, fyll i', date || 'datum saknas, fyll i'].join(', ')
  const title = `${file}: ${meeting}`
  if (proposals.length === 0) return `${title}\nInga beslut eller andra utfall hittades.`
  const rows = [
    columns.map(([name]) => name),
    ...proposals.map((row) => columns.map(([, , cell]) => cell(row)))
  ]
  const lines = rows.map((cells) => {
    return cells
      .map((cell, i) => cut(cell, columns[i]![1]).padEnd(columns[i]![1]))
      .join('  ')
      .trimEnd()
  })
  return [title, ...lines].join('\n')
}
