import type { Slide } from '../deck/slide.ts'
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

/** The words of a slide, or of a part of them that has room on one, and how they are set: points. */
export interface WordPage {
  said: { text: string; bullet: boolean }[]
  size: number
  after: number
}

/** What every slide has. */
interface SlideBase {
  title: string
  note: string
  /** The slide of the deck that it shows; not there where it is shown of nothing that is kept. */
  slide?: Slide
}

/** A slide with everything on it, as it is presented and exported. */
export type ShownSlide = SlideBase &
  (
    | { kind: 'title'; subtitle: string }
    | { kind: 'section' }
    | { kind: 'text'; text: string; page?: WordPage }
    | { kind: 'chart'; chart: ShownChart }
    | { kind: 'comparison'; charts: [ShownChart, ShownChart] }
    /** What the deck's charts show, one point each. */
    | { kind: 'summary'; points: SummaryPoint[]; page?: WordPage }
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
