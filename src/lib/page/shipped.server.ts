import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedFile, type ShippedPackage } from '../../../shipped-licences.ts'

/** The packages that readers are sent something of, by name; null while the site is developed, when nothing is built. */
export function shippedPackages(): ShippedPackage[] | null {
  const list = join('.svelte-kit/output/client', shippedFile)
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as ShippedPackage[]) : null
}
