/**
 * `wide` for a column on a screen, `narrow` for a phone, `slide` for a chart alone on a slide, `half` for one of two
 * beside each other there.
 */
export type ChartSize = 'wide' | 'narrow' | 'slide' | 'half'

/** Width in px of everything that a chart draws; its height follows from its content. */
export const chartWidth: Record<ChartSize, number> = {
  wide: 720,
  narrow: 358,
  slide: 440,
  half: 320
}

/** Nothing in a chart is set smaller than this. */
export const smallText = 13

/** How high a chart on a slide may be: higher, it is shown so small that its text can no longer be read from afar. */
export const slideHeight = 258

/** A chart on a slide leaves out what the slide says itself, and has no more height than the slide gives. */
export function onSlide(size: ChartSize): size is 'slide' | 'half' {
  return size === 'slide' || size === 'half'
}
