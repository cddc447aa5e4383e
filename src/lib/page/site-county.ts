import { createContext } from 'svelte'
import type { County } from '../schema/registers/county.ts'

/**
 * The county that the site is of, for every component. It is the same on all pages, and so it is not read of a page's data,
 * which a page that is missing comes without.
 */
export const [siteCounty, setSiteCounty] = createContext<County>()
