/**
 * The places that have colours of their own, each with its shades, in the order of the register. None but where Vite reads
 * this: `area-hues.ts` in the project's root puts those of the figures here, and into the style sheet beside.
 */
export const areaHues: readonly [code: string, colours: readonly [string, ...string[]]][] = []
