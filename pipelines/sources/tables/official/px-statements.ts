import type { Problems } from '../../../read/problems.ts'

/** `KEY[language]("about")="…","…";` of a PX file, as in Statistics Sweden's description of the format (PX-file format 2013). */
export interface Statement {
  key: string
  /** Null in the file's own language. */
  language: string | null
  about: string[]
  values: string[]
  line: number
}

/** A number of the data, or the mark in its place, as it is written. */
export interface DataToken {
  text: string
  line: number
}

export interface PxFile {
  statements: Statement[]
  data: DataToken[]
}

const opening = /([A-Z][A-Z0-9-]*)(?:\[(\w[\w-]*)\])?(?:\(([^)"]*(?:"[^"]*"[^)"]*)*)\))?\s*=\s*/y
const quoted = /"([^"]*)"/g
const token = /"([^"]*)"|([^\s,;"]+)/g

/** Takes a PX file apart; null, and a problem, where it is not whole. */
export function pxStatements(file: string, text: string, problems: Problems): PxFile | null {
  const lineAt = lineCounter(text)
  const refuse = (at: number, expected: string, got: string) => {
    problems.add({ file, line: lineAt(at), column: '', expected, got })
    return null
  }
  const statements: Statement[] = []
  let at = 0
  while (true) {
    at += /^[\s\ufeff]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0
    opening.lastIndex = at
    const found = opening.exec(text)
    if (!found) {
      return refuse(at, 'ett nyckelord som STUB= eller DATA=', text.slice(at, at + 40))
    }
    const [, key = '', language = null, about = ''] = found
    const start = at + found[0].length
    const end = endOf(text, start)
    if (end === -1) return refuse(at, `semikolon efter ${key}: filen kan vara avklippt`, 'inget')
    const body = text.slice(start, end)
    if (key === 'DATA') {
      const data = Array.from(body.matchAll(token), ({ 1: mark, 2: number, index }) => ({
        text: mark ?? number ?? '',
        line: lineAt(start + index)
      }))
      return { statements, data }
    }
    statements.push({
      key,
      language,
      about: texts(about),
      values: valuesOf(body),
      line: lineAt(at)
    })
    at = end + 1
  }
}

/** The semicolon that ends a statement: one that stands in no quotation. */
function endOf(text: string, from: number): number {
  let isQuoted = false
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '"') isQuoted = !isQuoted
    else if (text[i] === ';' && !isQuoted) return i
  }
  return -1
}

function texts(list: string): string[] {
  return Array.from(list.matchAll(quoted), ([, own = '']) => own)
}

/** Texts with commas between them; a long one goes on in new quotation marks on the next line. */
function valuesOf(body: string): string[] {
  if (!body.includes('"')) return [body.trim()]
  return texts(body.replace(/"\s*\n\s*"/g, ''))
}

/** Lines by offset, for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0]
  return (offset) => {
    for (
      let next = text.indexOf('\n', at);
      next !== -1 && next < offset;
      next = text.indexOf('\n', at)
    ) {
      line += 1
      at = next + 1
    }
    return line
  }
}
