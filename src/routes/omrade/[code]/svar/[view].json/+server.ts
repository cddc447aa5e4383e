import { error } from '@sveltejs/kit'
import { version } from '$app/environment'
import { prepareAnswers } from '$lib/db/prepared.ts'
import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas, allPlaces } from '$lib/queries/areas.ts'
import { placeFigures } from '$lib/queries/place/place-figures.ts'
import { firstPlaceView, parsePlaceView, placeSearch } from '$lib/url/place-view.ts'
import { viewsToPrefetch } from '$lib/url/prefetch-views.ts'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const searches = viewsToPrefetch(firstPlaceView).map(placeSearch)
  return (await allPlaces(await siteDatabase())).flatMap(({ code }) =>
    searches.map((search) => ({ code, view: search.slice(1) }))
  )
}

/** The answers to one view that a single change leads to. */
export const GET: RequestHandler = async ({ params }) => {
  const db = await siteDatabase()
  const areas = await allAreas(db)
  const place = (await allPlaces(db)).find(({ code }) => code === params.code)
  if (!place) error(404, 'Det finns ingen sådan plats.')
  const { view } = parsePlaceView(params.view)
  const answers = await prepareAnswers(db, version, (asked) =>
    placeFigures(asked, place, areas, view)
  )
  return new Response(answers, { headers: { 'content-type': 'application/json' } })
}
