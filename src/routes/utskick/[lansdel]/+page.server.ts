import { siteAddress } from '$lib/page/site-address.server.ts'
import { dispatchEntries, dispatchGround } from '../dispatch-site.server.ts'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = dispatchEntries

/** What a place's dispatches are made of: with what is made up, and without. */
export const load: PageServerLoad = async ({ params }) => {
  return { ...(await dispatchGround(params.lansdel)), site: siteAddress }
}
