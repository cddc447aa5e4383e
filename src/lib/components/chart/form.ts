import type { Figure } from '../../export/figure.ts'

/** The forms that the rows of a chart come in, as the reader calls them. */
export const formLabel = {
  diagram: 'Diagram',
  karta: 'Karta',
  tratt: 'Trattdiagram',
  tabell: 'Tabell'
} as const

/** What stands in a chart is told by this context. */
export const inChart = Symbol('chart')

export type ChartForm = keyof typeof formLabel

export type ChartState = 'loading' | 'ready' | 'empty' | 'error'

/** A chart as it is drawn in one of its forms. */
export interface DrawnForm {
  form: Exclude<ChartForm, 'tabell'>
  state: ChartState
  /** The drawing's finding, for the outline of the page; the drawing carries it for the eye. */
  title: string
  figure: Figure
}
