export type Parameter = string | number | null

/**
 * A database that holds the site's tables under the same names everywhere: native DuckDB while building and testing,
 * DuckDB-WASM in the browser. Parameters are bound to `?` in order; rows are plain objects.
 * Throws QueryError, which keeps its SQL.
 */
export interface Database {
  query<Row>(sql: string, parameters?: Parameter[]): Promise<Row[]>
}

/** A query that the engine refused. */
export class QueryError extends Error {
  constructor(
    readonly sql: string,
    cause: unknown
  ) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\n${sql}`, { cause })
    this.name = 'QueryError'
  }
}
