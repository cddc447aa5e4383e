import { error } from '@sveltejs/kit'
import { openRegisters } from '../registers.server.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = () =>
  openRegisters.flatMap(({ id, files }) =>
    Object.keys(files).map((ending) => ({ file: `${id}.${ending}` }))
  )

/** A register, or the schema of one, at an address that stays. */
export const GET: RequestHandler = async ({ params }) => {
  for (const { id, files } of openRegisters) {
    for (const [ending, write] of Object.entries(files)) {
      if (params.file !== `${id}.${ending}`) continue
      const type = ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/json'
      return new Response(await write(), { headers: { 'content-type': type } })
    }
  }
  error(404, 'Det finns inget sådant register.')
}
