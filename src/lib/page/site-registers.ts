import { createContext } from 'svelte'
import type { Register } from '../queries/registers/empty-registers.ts'

/** The registers that the site has nothing of, for every component: what leads to them is left out. */
export const [siteWithout, setSiteWithout] = createContext<Register[]>()
