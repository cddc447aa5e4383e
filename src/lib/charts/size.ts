/** `wide` for a column on a screen or a slide, `narrow` for a phone. */
export type ChartSize = 'wide' | 'narrow'

/** Width in px of everything that a chart draws; its height follows from its content. */
export const chartWidth: Record<ChartSize, number> = { wide: 720, narrow: 358 }

/** Nothing in a chart is set smaller than this. */
export const smallText = 13
