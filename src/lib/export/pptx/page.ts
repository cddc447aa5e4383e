/** A place on a slide, in inches. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Every computer that shows a presentation has it, so that what fits here fits there. */
export const font = 'Arial'

/** Text sizes in points. Read from the back of a room; only the foot is for the one who holds the paper. */
export const size = { title: 32, titleLeast: 24, body: 24, least: 18, chartLeast: 14, foot: 12 }

export const page = { w: 13.333, h: 7.5 }
const side = 0.6
const width = page.w - 2 * side

export const places = {
  title: { x: side, y: 0.25, w: width, h: 1.22 },
  /** Below the title: what is shown, and at the right that it is made up. */
  subtitle: { x: side, y: 1.58, w: width, h: 0.62 },
  badge: { x: side + width - 1.8, y: 1.62, w: 1.8, h: 0.4 },
  body: { x: side, y: 1.75, w: width, h: 4.8 },
  bodyBelowBadge: { x: side, y: 2.2, w: width, h: 4.35 },
  chart: { x: side, y: 2.3, w: 7.75, h: 4.3 },
  beside: { x: 8.75, y: 2.3, w: side + width - 8.75, h: 4.3 },
  halves: [
    { x: side, y: 1.65, w: 5.85, h: 4.95 },
    { x: side + width - 5.85, y: 1.65, w: 5.85, h: 4.95 }
  ],
  foot: { x: side, y: 6.8, w: 7.75, h: 0.45 },
  link: { x: 8.75, y: 6.8, w: 1.95, h: 0.24 },
  logo: { x: 10.8, y: 6.78, w: 1.3, h: 0.45 },
  number: { x: 12.25, y: 6.8, w: side + width - 12.25, h: 0.24 }
} satisfies Record<string, Box | [Box, Box]>

export const points = (inches: number) => inches * 72
export const inches = (points: number) => points / 72
