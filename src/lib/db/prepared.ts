import { columnsOf, rowsOf, type Columns } from './columns.ts'
import type { Database, Parameter } from './database.ts'

/** The answers to all questions about one view, in a file beside its page. */
export interface PreparedAnswers {
  /** Of the build: another one may be of other figures. */
  version: string
  /** Rows, by column where they have the same ones, by question. */
  answers: Record<string, Columns | unknown[]>
}

const infinite = '∞'

// Disks take 255 characters; some hosts add to a name.
const longestName = 200

/** What the file for a search part is called, without its ending: what every host and disk takes, and no two the same. */
export function answersName(search: string): string {
  const name = search.slice(1).replaceAll('+', '~20').replaceAll('*', '~2A').replaceAll('%', '~')
  return name.length > longestName ? keyOf(search, []) : name
}

/** Puts all questions about a view to the database, and gives the text of the file with the answers. */
export async function prepareAnswers(
  database: Database,
  version: string,
  ask: (database: Database) => Promise<unknown>
): Promise<string> {
  const found: [string, Columns | unknown[]][] = []
  await ask({
    async query<Row>(sql: string, parameters: Parameter[] = []) {
      const rows = await database.query<Row>(sql, parameters)
      found.push([keyOf(sql, parameters), columnsOf(rows) || rows])
      return rows
    }
  })
  // Questions are answered in any order; the file is the same.
  const answers = Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
  // JSON has no infinity, but every reader takes what is too large for a number for it.
  const marked = JSON.stringify(
    { version, answers } satisfies PreparedAnswers,
    (_, value: unknown) =>
      value === Infinity ? infinite : value === -Infinity ? `-${infinite}` : value
  )
  return marked.replaceAll(new RegExp(`"(-?)${infinite}"`, 'g'), '$11e999')
}

/** The answers in a file; null where there are none of this build. */
export async function fetchAnswers(
  address: string,
  version: string
): Promise<PreparedAnswers | null> {
  try {
    const response = await fetch(address)
    const found = (await response.json()) as PreparedAnswers
    return response.ok && found.version === version ? found : null
  } catch {
    // Whatever is wrong with the file, the engine answers too, or tells what is the matter.
    return null
  }
}

/** Answers what has been prepared; anything else is asked of the engine. */
export function preparedDatabase(
  { answers }: PreparedAnswers,
  engine: () => Promise<Database>
): Database {
  return {
    async query<Row>(sql: string, parameters: Parameter[] = []) {
      const found = answers[keyOf(sql, parameters)]
      if (!found) return (await engine()).query<Row>(sql, parameters)
      return (Array.isArray(found) ? found : rowsOf(found)) as Row[]
    }
  }
}

/** Tells the few questions of a file apart: 64 bits of a question. */
function keyOf(sql: string, parameters: Parameter[]): string {
  const halves = new Uint32Array([0xdeadbeef, 0x41c6ce57])
  const text = JSON.stringify([sql, parameters])
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    halves[0] = Math.imul((halves[0] ?? 0) ^ code, 2654435761)
    halves[1] = Math.imul((halves[1] ?? 0) ^ code, 1597334677)
  }
  return [...halves].map((half) => half.toString(36)).join('-')
}
