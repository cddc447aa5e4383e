import { isPublished, type Indicator } from '../../schema/registers/indicator.ts'
import { grades } from '../../schema/observation.ts'
import type { IndicatorChoices } from '../../url/indicator-view.ts'
import { list } from '../parts/sentence.ts'

const gradeWords: Record<string, string> = {
  '7': 'årskurs 7',
  '9': 'årskurs 9',
  gy2: 'gymnasiets årskurs 2'
}

/** Which school years a survey's question leaves out, so that "alla" is not taken for all; null when none. */
export function unaskedGradesSentence(
  indicator: Pick<Indicator, 'weight' | 'rounding'>,
  choices: Pick<IndicatorChoices, 'grades'>
): string | null {
  // Whom others have asked, and whom their "alla" holds, their tables do not say.
  if (indicator.weight !== 'answers' || isPublished(indicator)) return null
  const left = grades.filter((grade) => grade !== 'alla' && !choices.grades.includes(grade))
  if (left.length === 0) return null
  return `Indikatorn finns inte för ${list(left.map((grade) => gradeWords[grade] ?? grade))}, som alltså inte ingår i ”alla”.`
}
