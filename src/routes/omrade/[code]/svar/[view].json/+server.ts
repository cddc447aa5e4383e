import { version } from '$app/environment'
import { prepareAnswers } from '$lib/db/prepared.ts'
import { siteDatabase } from '$lib/db/site.server.ts'
import { placeEntries, placeSubject } from '$lib/page/place-site.server.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { firstPlaceView, parsePlaceView, placeSearch } from '$lib/url/place-view.ts'
import { viewsToPrefetch } from '$lib/url/prefetch-views.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const searches = viewsToPrefetch(firstPlaceView).map(placeSearch)
  return (await placeEntries()).flatMap(({ code }) =>
    searches.map((search) => ({ code, view: search.slice(1) }))
  )
}

/** The answers to one view that a single change leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const db = await siteDatabase()
  const { place, areas } = await placeSubject(params.code)
  const { view } = parsePlaceView(params.view)
  const answers = await prepareAnswers(db, version, (asked) =>
    placeFigures(asked, place, areas, view)
  )
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
