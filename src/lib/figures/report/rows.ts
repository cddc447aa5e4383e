import type { PlaceDecision } from '../../queries/decision/decisions.ts'
import type { InitiativeRow } from '../../queries/registers/initiatives.ts'
import type { BeforeAfterRow } from '../../text/decision/before-after.ts'
import type { AnsweredFinding } from '../../text/finding/list.ts'
import type { Profile } from '../../text/place/profile.ts'

/** All that a report is made of. */
export interface ReportRows {
  profile: Profile
  decisions: PlaceDecision[]
  initiatives: InitiativeRow[]
  /** What the measurements say of each decision that concerns indicators, by its id. */
  outcomes: Record<string, BeforeAfterRow[]>
  /** What is worse in the place: what nobody has answered first. */
  findings: AnsweredFinding[]
  /** What the site is called. */
  site: string
  /** The day that the site was built. */
  day: string
  /** The charts that have been drawn: trends by indicator, and one ranking. */
  drawn: { trends: string[]; ranking: string | null }
}
