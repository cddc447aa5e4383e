import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { Area } from '../../schema/registers/area.ts'
import { allFindings, findingsSearch } from '../../url/findings-view.ts'
import { placeName, type AnsweredFinding } from '../finding/list.ts'
import { isMadeUp } from '../parts/example.ts'

/** A decision or an answer to a finding, as something to follow up. */
export interface FollowedItem {
  /** Stays, and is the only one: "beslut-2026-05-12-bht". */
  key: string
  title: string
  /** From the site's root. */
  path: string
  holder: string | null
  follow_up: string | null
  follow_up_end: string | null
  followed: string | null
  /** The answer is made up, or the figures that it answers. */
  example: boolean
}

export function followedDecision(decision: DecisionRow): FollowedItem {
  const { id, agenda_item, mandate_holder, follow_up, follow_up_end, followed } = decision
  return {
    key: `beslut-${id}`,
    title: agenda_item,
    path: `beslut/${id}/`,
    holder: mandate_holder,
    ...{ follow_up, follow_up_end, followed },
    example: false
  }
}

export function isAnswer({ key }: FollowedItem): boolean {
  return key.startsWith('svar-')
}

/** The answers to findings of the places. Nothing in the registers says that an answer has been followed up. */
export function followedAnswers(findings: AnsweredFinding[], places: Area[]): FollowedItem[] {
  return findings.flatMap((finding) => {
    const { indicator, title, area, responses } = finding
    const place = places.find(({ code }) => code === area)
    return responses.map(({ id, organisation, follow_up, follow_up_end, example }) => ({
      key: `svar-${id}`,
      title: `Svar på fynd: ${title}, ${place ? placeName(place) : area}`,
      path: `fynd/${findingsSearch({ ...allFindings, indicator, area })}`,
      holder: organisation,
      ...{ follow_up, follow_up_end, followed: null },
      example: example || isMadeUp(finding)
    }))
  })
}
