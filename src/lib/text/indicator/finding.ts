import type { ComparisonRow } from '../../queries/comparison.ts'
import type { Standard } from '../../queries/indicator/standardised.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Judgement } from '../../stats/judgement.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'

/** What a view of an indicator shows: its places with the verdicts on them, beside county and riket. */
export interface Finding {
  indicator: IndicatorRow
  view: IndicatorView
  places: { row: ComparisonRow & Standard; judgement: Judgement }[]
  county: ComparisonRow | null
  riket: ComparisonRow | null
}
