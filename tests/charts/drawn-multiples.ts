import { multiples, type MultiplesOptions } from '../../src/lib/charts/multiples/chart.ts'
import type { TrendPoint } from '../../src/lib/charts/parts/series.ts'
import { multiplesOptions } from './fixtures/multiples.ts'

export const draw = (rows: TrendPoint[], changed: Partial<MultiplesOptions> = {}) =>
  multiples(rows, { ...multiplesOptions, ...changed })
