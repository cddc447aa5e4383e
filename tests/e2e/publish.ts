import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readManifest } from '../../src/lib/db/native.server.ts'
import { native } from './expected.ts'
import { withoutPrepared } from './watch.ts'

/**
 * Lets this page see a site where `file` holds the rows of a query, in a Parquet file and manifest of their own. What was
 * prepared is of the site as it was built, and is not there.
 */
export async function publish(page: Page, file: string, sql: string): Promise<void> {
  await withoutPrepared(page)
  const folder = await mkdtemp(join(tmpdir(), 'lansdelsbilden-'))
  const path = join(folder, 'data.parquet')
  await (await native()).query(`COPY (${sql}) TO '${path}' (FORMAT parquet)`)
  const body = await readFile(path)
  await rm(folder, { recursive: true })
  const manifest = await readManifest('static/data')
  const entry = manifest.tables.find((table) => table.file === file)
  if (!entry) throw new Error(`the manifest has no ${file}`)
  entry.bytes = body.length
  entry.sha256 = createHash('sha256').update(body).digest('hex')
  await page.route(`**/data/${file}?*`, (route) => route.fulfill({ body }))
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: manifest }))
}
