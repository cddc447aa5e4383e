import { readXml } from './xml.ts'

/** What a cell's number stands for, by how it is shown. */
export type NumberKind = 'number' | 'date' | 'percent'

// Formats that every workbook knows without naming them: ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are dates in Asian
// languages, of which a workbook of another country has none.
const dates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const percents = new Set([9, 10])

/** The kinds of a workbook's numbers, by the style of a cell. */
export async function readStyles(pieces: AsyncIterable<Uint8Array>): Promise<NumberKind[]> {
  const own = new Map<number, NumberKind>()
  const styles: NumberKind[] = []
  let isOfCells = false
  await readXml(pieces, {
    open(name, attributes, decode) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes()
        own.set(Number(numFmtId), kindOfFormat(decode(formatCode)))
      }
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) {
        const id = Number(attributes()['numFmtId'] ?? 0)
        styles.push(own.get(id) ?? usual(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    }
  })
  return styles
}

function usual(id: number): NumberKind {
  if (dates.has(id)) return 'date'
  return percents.has(id) ? 'percent' : 'number'
}

/** What a format's code shows: years, months, days, hours or a percent sign beside what is there as text. */
function kindOfFormat(code: string): NumberKind {
  const bare = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    // [Red], [$-41D] and [>100], but not [h]:mm, which are hours.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/General/gi, '')
  if (/[dmyhs]/i.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}
