import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block } from '../../text/report/block.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

// The text of an A4 page, in twentieths of a point.
const width = 9026

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none
}

/** A table whose row of headings stands again on every page. */
export function tableOf({ headings, rows }: TableBlock): Table {
  const columnWidths = widthsOf([headings, ...rows])
  const cell = (text: string, i: number, bold: boolean) =>
    new TableCell({
      width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
      children: [new Paragraph({ style: 'Cell', children: [new TextRun({ text, bold })] })]
    })
  const row = (cells: string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, isHeader))
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders,
    rows: [row(headings, true), ...rows.map((cells) => row(cells, false))]
  })
}

// What a letter of a cell takes at most, on average, whatever face stands in for the one asked for.
const letter = 115

/** A column holds its longest word; what is left of the width goes to those that have most to say. */
function widthsOf(rows: string[][]): number[] {
  const columns = (rows[0] ?? []).map((_, i) => {
    const cells = rows.map((row) => row[i] ?? '')
    const words = cells.flatMap((cell) => cell.split(/[\s-]/).map(({ length }) => length + 1))
    const said = cells.reduce((sum, { length }) => sum + length, 0)
    return { least: Math.min(Math.max(...words), 16) * letter, said }
  })
  const left = Math.max(0, width - columns.reduce((sum, { least }) => sum + least, 0))
  const all = columns.reduce((sum, { said }) => sum + said, 0)
  return columns.map(({ least, said }) => Math.floor(least + (left * said) / all))
}
