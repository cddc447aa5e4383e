import type { Handle } from '@sveltejs/kit'

/** The page comes first: its scripts are asked for by each other, once it is on screen. */
export const handle: Handle = ({ event, resolve }) => resolve(event, { preload: () => false })
