import type { Direction } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'
import type { TrendJudgement } from '../../stats/trend-judgement.ts'

/** A change in words: "ökat, bättre" where the register says which way is better, otherwise "ökat". */
export function changeWords(verdict: Verdict, direction: Direction): string {
  if (verdict === 'untested') return 'kan inte prövas'
  if (verdict === 'none') return 'ingen säkerställd förändring'
  const word = verdict === 'higher' ? 'ökat' : 'minskat'
  if (direction === 'neutral') return word
  return `${word}, ${verdict === direction ? 'bättre' : 'sämre'}`
}

/** A trend since its first year in words: "minskat sedan 2014, sämre"; empty where none can be tested. */
export function trendWords(
  { verdict, turns }: Pick<TrendJudgement, 'verdict' | 'turns'>,
  since: string,
  direction: Direction
): string {
  if (verdict === 'untested') return ''
  if (turns) return `upp och ner sedan ${since}`
  if (verdict === 'none') return `ingen säkerställd sedan ${since}`
  const [word, ...tone] = changeWords(verdict, direction).split(', ')
  return [`${word} sedan ${since}`, ...tone].join(', ')
}
