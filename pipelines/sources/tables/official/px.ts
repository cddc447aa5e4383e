import { readText } from '../../../read/file-text.ts'
import type { Problems } from '../../../read/problems.ts'
import type { Mark } from '../marks.ts'
import { pxStatements, type PxFile, type Statement } from './px-statements.ts'
import { combinations, sizeOf, type Variable, type WrittenTable } from './written-table.ts'

// What PxWeb lets anybody download has some hundred thousand cells, of less than ten characters each.
const largestPx = 20e6

/** Reads a PX file; null, and a problem, when it is not a whole one. */
export async function readPx(path: string, problems: Problems): Promise<WrittenTable | null> {
  const text = await readText(path, largestPx, problems, pxEncoding)
  const file = text === null ? null : pxStatements(path, text, problems)
  if (!file) return null
  const refuse = (line: number, column: string, expected: string, got: string) => {
    problems.add({ file: path, line, column, expected, got })
    return null
  }
  const { statements, data } = file
  const sparse = statements.find(({ key }) => key === 'KEYS')
  if (sparse)
    return refuse(
      sparse.line,
      'KEYS',
      'en PX-fil där varje cell står i DATA: spara den utan KEYS',
      'KEYS'
    )
  const names = [...valuesOf(statements, 'STUB'), ...valuesOf(statements, 'HEADING')]
  if (names.length === 0) return refuse(1, 'STUB', 'variablernas namn i STUB och HEADING', 'inga')
  const variables = names.map((name) => variableOf(statements, name))
  const empty = variables.find(({ values }) => values.length === 0)
  if (empty) return refuse(1, 'VALUES', `värdena i ${empty.names[0]}`, 'inga')
  const size = sizeOf(variables)
  if (data.length !== size) {
    const expected = `${size} tal, som ${variables.map(({ values }) => values.length).join(' × ')} värden ger`
    return refuse(data[0]?.line ?? 1, 'DATA', expected, String(data.length))
  }
  const symbols = symbolsOf(statements)
  function* cells() {
    let i = 0
    for (const at of combinations(variables)) {
      const { text: own, line } = data[i] as PxFile['data'][number]
      yield { line, column: null, text: symbols.get(own) ?? own, at }
      i += 1
    }
  }
  // A dash is how the format itself writes that there is none.
  const none: [string, Mark] = [symbols.get('-') ?? '-', 'zero']
  return { variables, cells: { [Symbol.iterator]: cells }, marks: [none], unread: [] }
}

/** The encoding that a PX file says itself, or undefined. */
function pxEncoding(start: string): string | undefined {
  const page = /^CODEPAGE="([^"]+)"/m.exec(start)?.[1]
  return page ?? (/^CHARSET="ANSI"/m.test(start) ? 'windows-1252' : undefined)
}

function valuesOf(statements: Statement[], key: string): string[] {
  return statements.find((one) => one.key === key && one.language === null)?.values ?? []
}

/** A variable in the file's own language, with its names in other languages and its codes. */
function variableOf(statements: Statement[], name: string): Variable {
  const own = (key: string) =>
    statements.find((one) => one.key === key && one.language === null && one.about[0] === name)
      ?.values ?? []
  const labels = own('VALUES')
  const codes = own('CODES')
  const others = translated(statements, name)
  return {
    names: [name, ...own('VARIABLECODE'), ...others.map((one) => one.name)],
    values: (labels.length > 0 ? labels : codes).map((label, i) => ({
      names: [label, codes[i] ?? label, ...others.map(({ values }) => values[i] ?? label)]
    }))
  }
}

/** The same variable in the file's other languages: the one that stands where it does in STUB or HEADING. */
function translated(statements: Statement[], name: string): { name: string; values: string[] }[] {
  return ['STUB', 'HEADING'].flatMap((key) => {
    const place = valuesOf(statements, key).indexOf(name)
    const lists = statements.filter((one) => one.key === key && one.language !== null)
    return lists.flatMap(({ language, values }) => {
      const other = values[place]
      if (other === undefined) return []
      const own = statements.find(
        (one) => one.key === 'VALUES' && one.language === language && one.about[0] === other
      )
      return [{ name: other, values: own?.values ?? [] }]
    })
  })
}

/** How the file shows its marks: in the data they are one to six points, a dash, or seven points for a sum of several. */
function symbolsOf(statements: Statement[]): Map<string, string> {
  const shown = new Map<string, string>()
  for (const [mark, key] of [
    ...[1, 2, 3, 4, 5, 6].map((n) => ['.'.repeat(n), `DATASYMBOL${n}`] as const),
    ['.......', 'DATASYMBOLSUM'] as const,
    ['-', 'DATASYMBOLNIL'] as const
  ]) {
    const [symbol] = valuesOf(statements, key)
    if (symbol) shown.set(mark, symbol)
  }
  return shown
}
