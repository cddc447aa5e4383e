import { error } from '@sveltejs/kit'
import { siteDatabase } from '$lib/db/site.server.ts'
import { openCsv, openJson } from '$lib/export/open-data.ts'
import { allIndicators, shownIndicators } from '$lib/queries/registers/indicators.ts'
import { openRows } from '$lib/queries/open-data.ts'
import { allSources } from '$lib/queries/registers/sources.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true
export const trailingSlash = 'never'

export const entries: EntryGenerator = async () => {
  const indicators = await shownIndicators(await siteDatabase())
  return indicators.flatMap(({ id }) => [{ file: `${id}.csv` }, { file: `${id}.json` }])
}

/** All that is published of an indicator, at an address that stays. */
export const GET: RequestHandler = async ({ params }) => {
  const db = await siteDatabase()
  const [id, kind] = params.file.split('.')
  const indicator = (await allIndicators(db)).find((one) => one.id === id)
  const source = (await allSources(db)).find((one) => one.id === indicator?.source)
  if (!indicator || !source) error(404, 'Det finns ingen sådan indikator.')
  const rows = await openRows(db, indicator.id)
  return kind === 'json'
    ? new Response(openJson(indicator, source, rows), {
        headers: { 'content-type': 'application/json' }
      })
    : new Response(openCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
