import { error } from '@sveltejs/kit'
import { reportData, reportPlaces } from '$lib/page/report.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = async () => {
  return (await reportPlaces()).map(({ code }) => ({ code }))
}

/** The report on a place, made when the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const place = (await reportPlaces()).find(({ code }) => code === params.code)
  if (!place) error(404, 'Det finns ingen sådan plats.')
  return { place, ...(await reportData(place)) }
}
