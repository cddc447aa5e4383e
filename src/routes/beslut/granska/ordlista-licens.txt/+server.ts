import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { RequestHandler } from './$types'

export const prerender = true

/** Who has made the dictionary beside it, and on what terms. */
export const GET: RequestHandler = async () => {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'))
  const licence = await readFile(join(packageFolder, 'license'), 'utf8')
  return new Response(licence, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
