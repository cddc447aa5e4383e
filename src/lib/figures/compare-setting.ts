import type { RelatedDecision } from '../queries/decision/decisions.ts'
import type { Area } from '../schema/registers/area.ts'
import type { CompareView } from '../url/compare-view.ts'

/** Everything that a drawing of the page needs to know beside its own rows. */
export interface Setting {
  areas: Area[]
  view: CompareView
  /** The county's decisions on each theme of indicators, the most relevant first. */
  decisions: Record<string, RelatedDecision[]>
}
