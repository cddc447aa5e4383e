import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Boundaries } from '../schema/boundary.ts'
import type { Manifest } from '../schema/manifest.ts'
import type { Database, Parameter } from './database.ts'
import { openNative, readManifest } from './native.server.ts'

const dataDir = 'static/data'
let database: Promise<Database> | undefined

/** The one database that every page of the build is drawn from. */
export function siteDatabase(): Promise<Database> {
  database ??= openNative(dataDir).then(keeping)
  return database
}

/** Most pages ask many questions that others have asked: each is answered once. */
function keeping(native: Database): Database {
  const answers = new Map<string, Promise<unknown[]>>()
  return {
    query<Row>(sql: string, parameters: Parameter[] = []) {
      const key = JSON.stringify([sql, parameters])
      let answer = answers.get(key) as Promise<Row[]> | undefined
      if (!answer) {
        answer = native.query<Row>(sql, parameters)
        answers.set(key, answer)
      }
      return answer
    }
  }
}

export function siteManifest(): Promise<Manifest> {
  return readManifest(dataDir)
}

/** The outlines that maps are drawn from; null where the ETL was given none, and maps are of tiles. */
export async function siteBoundaries(): Promise<Boundaries | null> {
  const { boundaries } = await siteManifest()
  if (!boundaries) return null
  return JSON.parse(await readFile(join(dataDir, boundaries.file), 'utf8')) as Boundaries
}
