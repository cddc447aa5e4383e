import { openNative } from '../../src/lib/db/native.server.ts'
import type { Database, Parameter } from '../../src/lib/db/database.ts'

/** What the ETL wrote last, in native DuckDB. */
export const openSite = (): Promise<Database> => openNative('static/data')

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
