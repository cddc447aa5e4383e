import type { DuckDBConnection } from '@duckdb/node-api'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, ManifestSource, ProtectedTable } from '../../src/lib/schema/manifest.ts'
import type { DesignEffect } from '../../src/lib/schema/design-effect.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import type { RegisteredSource } from '../registers/sources.ts'
import { connected } from '../system/engine.ts'
import type { LastRelease } from './last-release.ts'
import type { Opened } from './opened-period.ts'

/** The figures of one source from rows about persons, as they stand published. */
export interface Standing {
  /** Periods whose figures stand as they are. */
  closed: ReadonlySet<string>
  /** Periods that stood so and are opened again for this run. */
  opened: Opened[]
  /** The last day of a period that was not over; null when every period was. */
  through: string | null
  observations: Observation[]
  /** The survey where pupils go to school. */
  schools: Observation[]
  responses: Response[]
  effects: DesignEffect[]
  protected: ProtectedTable[]
  /** The figures of the releases that are kept, where a period is opened: it is compared with each. */
  earlier: Pick<Standing, 'observations' | 'schools'>[]
}

/**
 * What the last release tells about persons, by source. Whoever has kept it lays it beside the new one, so what it says
 * must go on standing. Nothing of generated examples: they are about nobody. Throws when the release is damaged.
 */
export async function readStanding(
  { folder, manifest }: LastRelease,
  { sources, opened }: { sources: RegisteredSource[]; opened: Opened[] }
): Promise<Map<string, Standing>> {
  const own = sources.flatMap((source) => {
    const earlier = manifest.sources.find(({ id }) => id === source.id)
    return earlier && isSameDelivery(earlier, source) ? [earlier] : []
  })
  if (own.length === 0) return new Map()
  const tables = await protectedTables(folder)
  const published = await PublishedRows.open(folder, manifest)
  try {
    const standing = new Map<string, Standing>()
    for (const { id, closed } of own) {
      const again = opened.filter(({ source }) => source === id)
      const isOpened = (closedPeriod: string) =>
        again.some(({ period }) => closedPeriod.startsWith(period))
      standing.set(id, {
        closed: new Set(closed.filter((period) => !isOpened(period))),
        opened: again,
        through: await published.through(id),
        observations: await published.rows<Observation>('observations', id),
        schools: await published.rows<Observation>('school_observations', id),
        responses: await published.rows<Response>('responses', id),
        effects: await published.rows<DesignEffect>('design_effects', id),
        protected: tables.filter(({ source }) => source === id),
        earlier: []
      })
    }
    return standing
  } finally {
    published.close()
  }
}

/** Beside the manifest: what protecting each table came to, which closed periods keep. */
export const protectionFile = 'protection.json'

/** What is told of the protection is no more than a report: without it the figures stand all the same. */
async function protectedTables(folder: string): Promise<ProtectedTable[]> {
  try {
    return JSON.parse(await readFile(join(folder, protectionFile), 'utf8')) as ProtectedTable[]
  } catch {
    return []
  }
}

/** Examples that the region's own files have taken the place of were about nobody. */
function isSameDelivery(earlier: ManifestSource, { kind }: RegisteredSource): boolean {
  // A release from before periods were closed has none.
  return (earlier.closed ?? []).length > 0 && earlier.kind === kind
}

class PublishedRows {
  private constructor(
    private readonly folder: string,
    private readonly manifest: Manifest,
    private readonly connection: DuckDBConnection
  ) {}

  static async open(folder: string, manifest: Manifest): Promise<PublishedRows> {
    return new PublishedRows(folder, manifest, await connected())
  }

  /** The rows of a source in all files of a table. */
  async rows<Row>(table: string, source: string): Promise<Row[]> {
    const files = this.files(table)
    if (files === null) return []
    const result = await this.connection.runAndReadAll(
      `SELECT * FROM read_parquet(${files}, hive_partitioning = false) WHERE source = $source`,
      { source }
    )
    return result.getRowObjectsJS() as Row[]
  }

  async through(source: string): Promise<string | null> {
    const result = await this.connection.runAndReadAll(
      `SELECT max(through) AS through FROM read_parquet(${this.files('indicators')})
       WHERE source = $source`,
      { source }
    )
    return result.getRowObjectsJS()[0]?.through as string | null
  }

  close(): void {
    this.connection.closeSync()
  }

  private files(table: string): string | null {
    const own = this.manifest.tables.filter((file) => file.table === table)
    if (own.length === 0) return null
    return `[${own.map(({ file }) => `'${join(this.folder, file).replaceAll("'", "''")}'`)}]`
  }
}
