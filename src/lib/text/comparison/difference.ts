import type { Indicator } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'
import { groupPhrase } from './group.ts'
import { gradePhrase, sexPhrase } from '../parts/labels.ts'

/**
 * What is more or less somewhere, as a headline opens: "Färre flickor i åk 9 mår oftast bra". Where the register has
 * no words, the title: "Meritvärde åk 9: lägre".
 */
export function differencePhrase(
  indicator: Pick<
    Indicator,
    'title' | 'weight' | 'rounding' | 'unit' | 'higher_phrase' | 'lower_phrase'
  >,
  view: Pick<IndicatorView, 'sex' | 'grade'>,
  verdict: Verdict
): string {
  const higher = verdict === 'higher'
  const written = higher ? indicator.higher_phrase : indicator.lower_phrase
  const sex = view.sex === 'alla' ? null : sexPhrase[view.sex]
  const grade = gradePhrase[view.grade]
  if (written) return written.replace(/\{(.*?)\}/, (_, word: string) => `${sex ?? word}${grade}`)
  const who = sex || grade ? `, ${groupPhrase(view, indicator)}` : ''
  return `${indicator.title}${who}: ${higher ? 'högre' : 'lägre'}`
}
