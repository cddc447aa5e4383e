/** A place on a slide, in inches. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Text sizes in points: nothing on a slide is smaller than the least, so that it is read from the back of a room. */
export const size = { title: 32, titleLeast: 24, body: 24, least: 18 }

/** A page of our own design, 16:9. */
export const page = { w: 13.333, h: 7.5 }

/** Where the parts of a slide stand below its title. */
export interface Places {
  /** What is shown, and at the right that it is made up. */
  subtitle: Box
  badge: Box
  body: Box
  bodyBelowBadge: Box
  /** From the subtitle's top to the foot; a chart begins below what the subtitle takes. */
  chart: Box
  /** Words beside a chart; null where the page is too narrow for both. */
  beside: Box | null
  halves: [Box, Box]
  foot: Box
  link: Box
}

const gap = 0.4
const footHeight = 0.64
const linkWidth = 2.9
/** A page of less width has no room for words beside a chart. */
const leastBeside = 10

/** Divides what a layout leaves below its title. */
export function placesIn(region: Box): Places {
  const { x, y, w, h } = region
  const foot = y + h - footHeight
  const inner = { x, y, w, h: h - footHeight - 0.12 }
  const isWide = w >= leastBeside
  const chart = { ...inner, w: isWide ? w * 0.64 : w }
  const right = chart.x + chart.w + gap
  const half = { ...inner, w: (w - gap) / 2 }
  const badge = { x: x + w - 1.9, y, w: 1.9, h: 0.4 }
  return {
    subtitle: { ...inner, h: 0.64 },
    badge,
    // Words begin some way below the title.
    body: { ...inner, y: y + 0.2, h: inner.h - 0.2 },
    bodyBelowBadge: { ...inner, y: y + 0.55, h: inner.h - 0.55 },
    chart,
    beside: isWide ? { ...inner, x: right, w: x + w - right } : null,
    halves: [half, { ...half, x: x + w - half.w }],
    foot: { x, y: foot, w: w - linkWidth - 0.2, h: footHeight },
    link: { x: x + w - linkWidth, y: foot, w: linkWidth, h: footHeight / 2 }
  }
}

/** What the title of our own design leaves, and what stands there. */
export const ownPlaces = placesIn({ x: 0.6, y: 1.42, w: page.w - 1.2, h: 5.74 })

export const points = (inches: number) => inches * 72
export const inches = (points: number) => points / 72
/** English metric units, in which the format measures. */
export const emu = (inches: number) => Math.round(inches * 914_400)
