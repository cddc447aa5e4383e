import type { AreaType } from '../../schema/area.ts'
import type { Comparator } from '../../schema/comparator.ts'
import type { DecisionKind } from '../../schema/decision.ts'
import type { Grade, Sex } from '../../schema/observation.ts'
import type { Level } from '../../url/indicator-view.ts'

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

export const levelLabel: Record<Level, string> = { lansdel: 'Länsdelar', kommun: 'Kommuner' }

export const comparatorLabel: Record<Comparator, string> = {
  ovriga: 'Övriga länet',
  riket: 'Riket'
}

export const comparatorPhrase: Record<Comparator, string> = {
  ovriga: 'övriga länet',
  riket: 'riket'
}

export const kindLabel: Record<DecisionKind, string> = {
  beslut: 'Beslut',
  uppdrag: 'Uppdrag',
  beredning: 'Beredning',
  information: 'Information',
  bordlagt: 'Bordlagt'
}

export const areaTypeLabel: Record<AreaType, string> = {
  riket: 'Riket',
  lan: 'Länet',
  lansdel: 'Länsdel',
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
  standard: 'länets fördelning',
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
