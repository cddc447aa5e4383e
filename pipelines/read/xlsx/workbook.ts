import { posix } from 'node:path'
import { zipPart, zipSizes, ZipFault } from '../../../src/lib/bytes/zip-parts.ts'
import { plainText, type CellContext } from './cell-text.ts'
import { readStyles } from './styles.ts'
import { readXml } from './xml.ts'

/** A sheet of a workbook. */
export interface Sheet {
  name: string
  /** The file of the archive that it is in. */
  part: string
  /** How many bytes it unfolds to. */
  size: number
}

/** A workbook, unfolded piece by piece. */
export interface Workbook {
  sheets: Sheet[]
  context: CellContext
  rows(sheet: Sheet): AsyncIterable<Uint8Array>
}

// Days from the first day of the calendar of 1900 to that of 1904.
const daysTo1904 = 1462

/**
 * Opens a workbook that unfolds to at most `most` bytes, its words to a tenth of them, for they are all kept. Throws a
 * ZipFault.
 */
export async function openWorkbook(archive: Buffer, most: number): Promise<Workbook> {
  const sizes = zipSizes(archive)
  const part = (name: string) => zipPart(archive, name, most)
  const main = await mainPart(part)
  const related = await relations(part, main)
  const ofType = (type: string) => related.find((one) => one.type === type)?.part
  const sheets: Sheet[] = []
  let daysBefore = 0
  await readXml(part(main), {
    open(name, attributes, decode) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes()['date1904'] ?? '')) {
        daysBefore = daysTo1904
      }
      if (name !== 'sheet') return
      const all = attributes()
      const id = all['r:id'] ?? Object.entries(all).find(([key]) => key.endsWith(':id'))?.[1]
      const found = related.find((one) => one.id === id && one.type === 'worksheet')
      // What is a chart has no rows.
      if (found) {
        const [called, size] = [decode(all['name'] ?? ''), sizes.get(found.part) ?? 0]
        sheets.push({ name: called, part: found.part, size })
      }
    }
  })
  const [strings, styles] = [ofType('sharedStrings'), ofType('styles')]
  return {
    sheets,
    context: {
      sharedStrings: strings ? await sharedStrings(zipPart(archive, strings, most / 10)) : [],
      styles: styles ? await readStyles(part(styles)) : [],
      daysBefore
    },
    rows: (sheet) => part(sheet.part)
  }
}

interface Relation {
  id: string
  /** The last word of what it is called: worksheet, sharedStrings, styles. */
  type: string
  part: string
}

type Part = (name: string) => AsyncIterable<Uint8Array>

async function mainPart(part: Part): Promise<string> {
  const found = (await relations(part, '')).find(({ type }) => type === 'officeDocument')
  if (!found?.part.endsWith('.xml')) throw new ZipFault('broken')
  return found.part
}

/** What a part refers to, by names of files in the archive. */
async function relations(part: Part, of: string): Promise<Relation[]> {
  const folder = posix.dirname(of)
  const found: Relation[] = []
  await readXml(part(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open(name, attributes, decode) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
      const type = Type.slice(Type.lastIndexOf('/') + 1)
      const target = decode(Target)
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      found.push({ id: Id, type, part: path })
    }
  })
  return found
}

/** The texts that cells refer to by their place; those of East Asian reading aids are no part of them. */
async function sharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let isAid = false
  await readXml(pieces, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isAid = true
    },
    close(name, own) {
      if (name === 't' && !isAid) text += own
      if (name === 'rPh') isAid = false
      if (name === 'si') texts.push(plainText(text))
    }
  })
  return texts
}
