/**
 * `wide` for a column on a screen, `narrow` for a phone, `slide` for a chart alone on a slide, `half` for one of two
 * beside each other there.
 */
export type ChartSize = 'wide' | 'narrow' | 'slide' | 'half'

export type SlideSize = Extract<ChartSize, 'slide' | 'half'>

/** Width in px of everything that a chart draws; its height follows from its content. */
export const chartWidth: Record<ChartSize, number> = {
  wide: 720,
  narrow: 358,
  slide: 400,
  half: 300
}

/** Nothing in a chart is set smaller than this. */
export const smallText = 13

/**
 * How high a chart on a slide may be. Width and height are those of its place on a slide of 13,333 × 7,5 inches, 7,75 × 4,3
 * alone and 5,85 × 3,5 as one of two, where the smallest text stands at 18 points: wider or higher, it would be smaller.
 */
export const slideHeight: Record<SlideSize, number> = { slide: 222, half: 180 }

/** A chart on a slide leaves out what the slide says itself, and has no more height than the slide gives. */
export function onSlide(size: ChartSize): size is SlideSize {
  return size === 'slide' || size === 'half'
}
