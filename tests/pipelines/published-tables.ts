import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type { Observation } from '../../src/lib/schema/observation.ts'

/** Reads what the ETL wrote, with DuckDB and nothing of the project's own. */
export class PublishedTables {
  private constructor(
    private readonly out: string,
    private readonly connection: DuckDBConnection
  ) {}

  static async open(out: string): Promise<PublishedTables> {
    const instance = await DuckDBInstance.create(':memory:')
    return new PublishedTables(out, await instance.connect())
  }

  /** `FILE(name)` in the SQL becomes the quoted path of that file below the out folder. */
  async query<Row>(sql: string): Promise<Row[]> {
    const withPaths = sql.replace(/FILE\(([^)]+)\)/g, (_, file: string) => {
      return `'${join(this.out, file).replaceAll("'", "''")}'`
    })
    return (await this.connection.runAndReadAll(withPaths)).getRowObjectsJS() as Row[]
  }

  observations(where = 'true', folder = 'observations'): Promise<Observation[]> {
    return this.query<Observation>(
      `SELECT * FROM read_parquet(FILE(${folder}/*/*.parquet), hive_partitioning = false)
       WHERE ${where} ORDER BY indicator, area, period, sex, grade`
    )
  }

  close(): void {
    this.connection.closeSync()
  }
}
