import { groupsOf } from '$lib/search/entry.ts'
import { offerAll } from '$lib/text/search/offer.ts'
import type { PageServerLoad } from './$types'
import { siteEntries } from './site-entries.server.ts'

/** All there is to find, for those who do not search or cannot. */
export const load: PageServerLoad = async () => ({
  groups: offerAll(groupsOf(await siteEntries()))
})
