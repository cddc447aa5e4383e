import { formatDate } from '../../format/date.ts'
import type { AreaType } from '../../schema/registers/area.ts'
import type { Comparator } from '../../schema/comparator.ts'
import type { DecisionKind } from '../../schema/registers/decision.ts'
import type { Grade, Sex } from '../../schema/observation.ts'
import type { Level } from '../../url/indicator-view.ts'
import { capitalise } from './sentence.ts'
import { division, whole, wholeFirst } from '../county/county.ts'

export const sexLabel: Record<Sex, string> = {
  alla: 'Alla',
  flickor: 'Flickor',
  pojkar: 'Pojkar'
}

export const sexPhrase: Record<Sex, string> = {
  alla: 'flickor och pojkar',
  flickor: 'flickor',
  pojkar: 'pojkar'
}

export const gradeLabel: Record<Grade, string> = {
  alla: 'Alla',
  '7': 'Årskurs 7',
  '9': 'Årskurs 9',
  gy2: 'Gymnasiets årskurs 2'
}

/** School years in a list: "åk 7 och åk 9". */
export const gradeName: Record<Grade, string> = {
  alla: 'alla',
  '7': 'åk 7',
  '9': 'åk 9',
  gy2: 'gymnasiets åk 2'
}

/** Behind whom it is about: "flickor i åk 9". */
export const gradePhrase: Record<Grade, string> = {
  alla: '',
  '7': ' i åk 7',
  '9': ' i åk 9',
  gy2: ' i gymnasiets åk 2'
}

export const levelLabel: Record<Level, string> = {
  lansdel: capitalise(division.many),
  kommun: 'Kommuner'
}

export const comparatorLabel: Record<Comparator, string> = {
  ovriga: `Övriga ${whole}`,
  riket: 'Riket'
}

export const comparatorPhrase: Record<Comparator, string> = {
  ovriga: `övriga ${whole}`,
  riket: 'riket'
}

export const kindLabel: Record<DecisionKind, string> = {
  beslut: 'Beslut',
  uppdrag: 'Uppdrag',
  beredning: 'Beredning',
  hänskjutet: 'Hänskjutet',
  information: 'Information',
  bordlagt: 'Bordlagt',
  återtaget: 'Återtaget'
}

/** The same for a decision, of which a later one may have taken it back: "Upphävt beslut". */
export function kindText({ kind, withdrawn }: { kind: DecisionKind; withdrawn: string | null }) {
  if (withdrawn === null) return kindLabel[kind]
  if (kind === 'beslut') return 'Upphävt beslut'
  return kind === 'uppdrag' ? 'Återtaget uppdrag' : `${kindLabel[kind]}, sedan återtaget`
}

/**
 * The kind and the day after it, which is the decision's own and not the one when it was taken back: "Beslut 14 juni 2024",
 * "Upphävt beslut från 14 juni 2024".
 */
export function datedKind(
  decision: Parameters<typeof kindText>[0],
  day: string,
  joint = ' '
): string {
  const { kind, withdrawn } = decision
  if (withdrawn === null) return `${kindLabel[kind]}${joint}${day}`
  return kind === 'beslut' || kind === 'uppdrag'
    ? `${kindText(decision)} från ${day}`
    : `${kindLabel[kind]}${joint}${day}, sedan återtaget`
}

/** When it was taken back, as a sentence; empty while it is in force. */
export function withdrawnSentence({ kind, withdrawn }: Parameters<typeof kindText>[0]): string {
  if (withdrawn === null) return ''
  return `${kind === 'beslut' ? 'Upphävdes' : 'Återtogs'} ${formatDate(withdrawn)}.`
}

export const areaTypeLabel: Record<AreaType, string> = {
  riket: 'Riket',
  lan: wholeFirst,
  lansdel: capitalise(division.one),
  kommun: 'Kommun'
}

/** The filters as the reader knows them, for sentences about the address. */
export const keyLabel: Record<string, string> = {
  omraden: 'plats',
  niva: 'nivå',
  ar: 'år',
  period: 'år tillsammans',
  kon: 'kön',
  arskurs: 'årskurs',
  standard: `${whole}s fördelning`,
  mot: 'jämför med',
  tema: 'tema',
  insats: 'insats',
  indikatorer: 'indikator',
  forum: 'forum',
  typ: 'typ',
  uppfoljning: 'uppföljning',
  beslut: 'beslut i diagrammet',
  x: 'indikator',
  y: 'indikator',
  officiellt: 'bara officiella siffror'
}
