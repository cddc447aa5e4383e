import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import JSZip from 'jszip'
import { columnLetters } from '../../pipelines/read/xlsx/sheet.ts'

const relation = (id: string, type: string, target: string) =>
  `<Relationships><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** Writes rows of cells to a workbook piece by piece, for one that no library could hold; figures are numbers. */
export async function writeWorkbook(path: string, rows: Iterable<string[]>): Promise<void> {
  const zip = new JSZip()
  zip.file('_rels/.rels', relation('r1', 'officeDocument', 'xl/workbook.xml'))
  zip.file(
    'xl/workbook.xml',
    '<workbook><sheets><sheet name="Svar" r:id="b1"/></sheets></workbook>'
  )
  zip.file('xl/_rels/workbook.xml.rels', relation('b1', 'worksheet', 'worksheets/sheet1.xml'))
  zip.file('xl/worksheets/sheet1.xml', Readable.from(sheet(rows), { objectMode: false }))
  const options = {
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 1 }
  } as const
  await pipeline(zip.generateNodeStream(options), createWriteStream(path))
}

const pieceSize = 1 << 17

function* sheet(rows: Iterable<string[]>): Generator<string> {
  let text = '<worksheet><sheetData>'
  let line = 0
  for (const cells of rows) {
    line += 1
    text += `<row r="${line}">${cells.map((cell, i) => written(cell, columnLetters(i) + line)).join('')}</row>`
    if (text.length < pieceSize) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData></worksheet>`
}

function written(cell: string, at: string): string {
  if (cell === '') return ''
  if (/^\d+$/.test(cell)) return `<c r="${at}"><v>${cell}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
}
