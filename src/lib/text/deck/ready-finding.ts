import { isWorse, type Finding } from '../finding/finding.ts'
import { isMadeUp } from '../parts/example.ts'
import type { Message } from './ready-deck.ts'

/** A finding as a message, shown over time on its indicator's page. */
export function findingMessage(finding: Finding, place: string): Message {
  const { indicator, theme, sentences, claim, search, p } = finding
  return {
    subject: indicator,
    theme,
    tone: isWorse(finding) ? 'worse' : 'better',
    claim,
    note: `${place}. ${sentences.map(({ text }) => text).join(' ')}`,
    example: isMadeUp(finding),
    order: p,
    chart: { kind: 'trend', address: `/indikator/${indicator}/${search}`, part: null }
  }
}
