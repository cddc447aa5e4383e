import type { Manifest } from '../schema/manifest.ts'
import type { Database } from './database.ts'
import { openNative, readManifest } from './native.server.ts'

const dataDir = 'static/data'
let database: Promise<Database> | undefined

/** The one database that every page of the build is drawn from. */
export function siteDatabase(): Promise<Database> {
  database ??= openNative(dataDir)
  return database
}

export function siteManifest(): Promise<Manifest> {
  return readManifest(dataDir)
}
