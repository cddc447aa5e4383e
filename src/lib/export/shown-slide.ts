import type { DecisionRow } from '../queries/decision/decisions.ts'
import type { Figure } from './figure.ts'

/** A chart of a slide with all that is told around it. */
export interface ShownChart {
  figure: Figure
  /** Its page, as a whole address. */
  href: string
  /** Those beside it, the most relevant first. */
  decisions: DecisionRow[]
  /** They are marked by number on the drawing's axis of time. */
  numbered: boolean
  /** The day that its figures were frozen, YYYY-MM-DD; null when it follows the data. */
  frozen: string | null
  /** What of its address was unknown and replaced; null when nothing was. */
  notice: string | null
}

/** What a chart shows in a sentence or two. */
export interface SummaryPoint {
  /** What the chart is of. */
  topic: string
  text: string
  /** The figures are made up. */
  example: boolean
}

/** What every slide has. */
interface SlideBase {
  title: string
  note: string
}

/** A slide with everything on it, as it is presented and exported. */
export type ShownSlide = SlideBase &
  (
    | { kind: 'title'; subtitle: string }
    | { kind: 'section' }
    | { kind: 'text'; text: string }
    | { kind: 'chart'; chart: ShownChart }
    | { kind: 'comparison'; charts: [ShownChart, ShownChart] }
    /** What the deck's charts show, one point each. */
    | { kind: 'summary'; points: SummaryPoint[] }
    | { kind: 'decision'; decision: DecisionRow; href: string }
    /** A slide that cannot be shown, and why. */
    | { kind: 'lost'; reason: string }
  )

/** The charts of a slide, in their order. */
export function chartsOn(slide: ShownSlide): ShownChart[] {
  if (slide.kind === 'chart') return [slide.chart]
  return slide.kind === 'comparison' ? slide.charts : []
}

/** The slide holds made-up figures. */
export function isExample(slide: ShownSlide): boolean {
  if (slide.kind === 'summary') return slide.points.some(({ example }) => example)
  return chartsOn(slide).some(({ figure }) => figure.file.example)
}
