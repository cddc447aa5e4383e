/** The kinds of chart that the site draws, as `data-chart` on their figures and as slides keep them. */
export const chartKinds = [
  'trend',
  'ranking',
  'funnel',
  'map',
  'breakdown',
  'multiples',
  'difference',
  'scatter',
  'rug',
  'profile',
  'timeline'
] as const

export type ChartKind = (typeof chartKinds)[number]

export function isChartKind(read: unknown): read is ChartKind {
  return (chartKinds as readonly unknown[]).includes(read)
}
