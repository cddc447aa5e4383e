import { siteBoundaries } from '$lib/db/site.server.ts'
import { initiativeSite } from './initiative-site.server.ts'
import type { PageServerLoad } from './$types'

/** Every initiative, and what they can be filtered by. */
export const load: PageServerLoad = async () => {
  const { figures, areas, themes, choices } = await initiativeSite()
  return { figures, areas, themes, choices, boundaries: await siteBoundaries() }
}
