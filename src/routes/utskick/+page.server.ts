import { dispatchOf } from '$lib/text/dispatch/dispatch.ts'
import { dispatchGround, dispatchPlaces } from './dispatch-site.server.ts'
import type { PageServerLoad } from './$types'

/** The places that have a dispatch, each with the meeting that comes next. */
export const load: PageServerLoad = async () => {
  const places = await dispatchPlaces()
  const found = await Promise.all(places.map(({ code }) => dispatchGround(code)))
  return {
    dispatches: found.map(({ ground, official }) => ({
      all: nextOf(ground),
      official: nextOf({ ...ground, ...official })
    }))
  }
}

function nextOf(ground: Parameters<typeof dispatchOf>[0]) {
  const { place, forum } = dispatchOf(ground, null)
  return { place, next: forum?.next ?? null }
}
