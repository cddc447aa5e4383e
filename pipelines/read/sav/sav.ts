import { formatNumber } from '../../../src/lib/format/number.ts'
import { FileFault, readBytes } from '../file-bytes.ts'
import { plain } from '../layout.ts'
import type { AskedRows, RowsReader } from '../rows-reader.ts'
import { casesOf } from './cases.ts'
import { readDictionary } from './dictionary.ts'
import { SavFault } from './sav-bytes.ts'
import { VariableText } from './variable-text.ts'

// An answer of one figure is a byte or two of CSV, and eight where nothing is compressed.
const widest = 4

/**
 * Visits the cases of a file of SPSS's (.sav, .zsav), the names of its variables first, as row 0. A case is called what
 * SPSS calls it.
 */
export const eachSavRow: RowsReader = async (path, asked, problems, visit) => {
  const fault = (line: number, column: string, expected: string, got: string) => {
    problems.add({ file: path, line, column, expected, got })
    return false
  }
  let line = 0
  try {
    const most = widest * asked.most
    const bytes = await readBytes(path, most)
    const dictionary = readDictionary(bytes)
    const { variables, cases } = dictionary
    problems.callPlaces(path, (line) => (line === 0 ? 'variabler' : `fall ${line}`))
    if (
      visit(
        variables.map(({ name }) => name),
        0
      ) === false
    )
      return true
    const contradict = (column: string, code: string, label: string) => {
      const expected = `samma ord för ${code} som kodboken har`
      fault(0, column, expected, label)
    }
    const texts = variables.map(
      (own) => new VariableText(own, dictionary, asked.chooses, contradict)
    )
    for (const content of casesOf(bytes, dictionary, most)) {
      line += 1
      if (problems.isFull(path)) return true
      const cells = texts.map((text) => text.of(content))
      if (cells.every((cell) => plain(cell) === '')) continue
      if (visit(cells, line) === false) return true
    }
    if (cases !== null && line < cases) {
      const expected = `${formatNumber(cases, 0)} fall, som filen själv säger att den har`
      fault(line, '', expected, formatNumber(line, 0))
    }
    return true
  } catch (error) {
    if (error instanceof FileFault) return fault(1, '', 'en fil', error.message)
    if (error instanceof SavFault) return fault(Math.max(1, line), '', ...wordsOf(error, asked))
    throw error
  }
}

function wordsOf({ kind }: SavFault, { most }: AskedRows): [expected: string, got: string] {
  const expected = 'en fil från SPSS (.sav): öppna den i SPSS och spara om den'
  if (kind === 'encoding') return [`${expected} i Unicode`, 'en fil med okänd teckenkodning']
  if (kind === 'other') return [expected, 'en fil av ett annat slag']
  if (kind === 'broken') return [expected, 'en skadad eller avklippt fil']
  return [
    `en fil som packas upp till högst ${formatNumber((widest * most) / 1e6, 0)} MB`,
    'en större'
  ]
}
