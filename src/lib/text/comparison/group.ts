import type { Indicator } from '../../schema/indicator.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'
import { gradePhrase, sexPhrase } from '../parts/labels.ts'

type Group = Pick<IndicatorView, 'sex' | 'grade'>

/** Whom a view is about: "flickor och pojkar", "flickor i åk 9"; pupils, where a survey asked them. */
export function groupPhrase({ sex, grade }: Group, { weight }: Pick<Indicator, 'weight'>): string {
  const everyone = weight === 'answers' ? 'elever' : sexPhrase.alla
  return `${sex === 'alla' ? everyone : sexPhrase[sex]}${gradePhrase[grade]}`
}

const definite = { alla: 'eleverna', flickor: 'flickorna', pojkar: 'pojkarna' } as const

/** The pupils that a share is of: "flickorna i åk 9". */
export function pupilsPhrase({ sex, grade }: Group): string {
  return `${definite[sex]}${gradePhrase[grade]}`
}
