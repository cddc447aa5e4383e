import {
  beforeAfterChart,
  type BeforeAfterOptions
} from '../../src/lib/charts/before-after/chart.ts'
import { decisionFill } from '../../src/lib/charts/parts/palette.ts'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { numberOf } from './drawn-panel.ts'
import { norra, options } from './fixtures/before-after.ts'

export const draw = (rows: TrendPoint[] = norra, changed: Partial<BeforeAfterOptions> = {}) =>
  beforeAfterChart(rows, { ...options, ...changed })

export const circles = (svg: Element) => [...svg.querySelectorAll('circle')]
export const width = (svg: Element) => numberOf(svg, 'width')
/** Where the decision's own line stands. */
export const decisionAt = (svg: Element) =>
  numberOf(svg.querySelector(`line[stroke="${decisionFill}"]`)!, 'x1')
