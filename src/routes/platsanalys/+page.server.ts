import { siteDatabase } from '$lib/db/site.server.ts'
import { allAreas } from '$lib/queries/registers/areas.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => ({ areas: await allAreas(await siteDatabase()) })
