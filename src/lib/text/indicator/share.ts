import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { isPublished } from '../../schema/registers/indicator.ts'
import type { IndicatorView } from '../../url/indicator-view.ts'
import { pupilsPhrase } from '../comparison/group.ts'

/**
 * A survey's value as something that pupils do: "I norra länsdelen mår 64 % av flickorna i åk 9 oftast bra enligt
 * undersökningen 2023", "I Laxå skolkar under 25 % av pojkarna …", without a full stop. Null for what no survey of ours
 * asked, or where the register has no words.
 */
export function shareSentence(
  indicator: IndicatorRow,
  view: IndicatorView,
  { sentence_name }: { sentence_name: string },
  value: string
): string | null {
  // Published answers may be of a register, such as a school's marks.
  if (indicator.weight !== 'answers' || isPublished(indicator)) return null
  const words = /^Fler \{.*?\} (\S+) (.+)$/.exec(indicator.higher_phrase ?? '')
  const [, verb, rest] = words ?? []
  if (!verb || !rest) return null
  const share = `${value} av ${pupilsPhrase(view)}`
  return `I ${sentence_name} ${verb} ${share} ${rest} enligt undersökningen ${view.year}`
}
