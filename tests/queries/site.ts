import { openNative } from '../../src/lib/db/native.server.ts'
import type { Database, Parameter } from '../../src/lib/db/database.ts'

let shared: Promise<Database> | null = null

/**
 * What the ETL wrote last, in native DuckDB: one for all test files, which ask the same questions some three times. Nobody
 * can change it, nor the rows that it gives.
 */
export function openSite(): Promise<Database> {
  shared ??= ownSite().then(remembering)
  return shared
}

function remembering(db: Database): Database {
  const answers = new Map<string, Promise<readonly unknown[]>>()
  return {
    async query<Row>(sql: string, parameters: Parameter[] = []) {
      if (!/^\s*(SELECT|WITH|EXPLAIN)\b/i.test(sql)) throw new Error(`Ask ownSite() for: ${sql}`)
      const question = JSON.stringify([sql, parameters])
      const answer = answers.get(question) ?? db.query<Row>(sql, parameters).then(frozen)
      answers.set(question, answer)
      return [...(await answer)] as Row[]
    }
  }
}

const frozen = <Row>(rows: Row[]) => rows.map((row) => Object.freeze(row))

/** The same, to be changed. */
export const ownSite = (): Promise<Database> => openNative('static/data')

/** The same database, with every question that it was asked. */
export function listening(db: Database) {
  const asked: { sql: string; parameters: Parameter[] }[] = []
  const heard: Database = {
    query<Row>(sql: string, parameters: Parameter[] = []) {
      asked.push({ sql, parameters })
      return db.query<Row>(sql, parameters)
    }
  }
  return { heard, asked }
}
