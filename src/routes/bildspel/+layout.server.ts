import { siteBoundaries, siteDatabase } from '$lib/db/site.server.ts'
import { slideSite } from '$lib/figures/sources/slide-site.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async () =>
  slideSite(await siteDatabase(), await siteBoundaries(), import.meta.env.VITE_BUILD_DATE)
