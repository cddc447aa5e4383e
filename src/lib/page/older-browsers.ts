/**
 * What of all that the site needs came last to the browsers it is made for (`browserslist` in package.json), by its name in
 * MDN's data: who has these has the rest. A test holds them against that data.
 */
export const lastToCome: Record<string, () => boolean> = {
  'css.types.length.viewport_percentage_units_dynamic': () => CSS.supports('height', '1dvh'),
  'api.CompressionStream': () => typeof CompressionStream === 'function'
}

/** Whether the browser is one that the site is made for. Any other keeps the pages as they were printed. */
export function isSupported(): boolean {
  return Object.values(lastToCome).every((has) => has())
}

/** Fills in what the oldest of them lack. To be awaited, also in a worker, before anything else is done there. */
export async function fillIn(): Promise<void> {
  if (!('toSorted' in Array.prototype)) await import('./array-methods.ts')
}
