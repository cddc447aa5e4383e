import { siteDatabase } from '$lib/db/site.server.ts'
import { contacts } from '$lib/queries/contacts.ts'
import type { LayoutServerLoad } from './$types'

/** What stands in the foot of every page. */
export const load: LayoutServerLoad = async () => ({
  contacts: await contacts(await siteDatabase())
})
