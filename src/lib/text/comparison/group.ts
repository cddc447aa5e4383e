import { isPublished, type Indicator } from '../../schema/registers/indicator.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'
import { gradePhrase, sexPhrase } from '../parts/labels.ts'

type Group = Pick<IndicatorView, 'sex' | 'grade'>

/** Whether the answers are pupils': those of this project's survey are, and others where their unit says so. */
export function isOfPupils(indicator: Pick<Indicator, 'weight' | 'rounding' | 'unit'>): boolean {
  return indicator.weight === 'answers' && (!isPublished(indicator) || /elev/.test(indicator.unit))
}

/** Whom a view is about: "flickor och pojkar", "flickor i åk 9"; pupils, where a survey asked them. */
export function groupPhrase(
  { sex, grade }: Group,
  indicator: Parameters<typeof isOfPupils>[0] | null
): string {
  const everyone = indicator && isOfPupils(indicator) ? 'elever' : sexPhrase.alla
  return `${sex === 'alla' ? everyone : sexPhrase[sex]}${gradePhrase[grade]}`
}

const definite = { alla: 'eleverna', flickor: 'flickorna', pojkar: 'pojkarna' } as const

/** The pupils that a share is of: "flickorna i åk 9". */
export function pupilsPhrase({ sex, grade }: Group): string {
  return `${definite[sex]}${gradePhrase[grade]}`
}
