import type { Direction } from '../../schema/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'

/** A change in words: "ökat, bättre" where the register says which way is better, otherwise "ökat". */
export function changeWords(verdict: Verdict, direction: Direction): string {
  if (verdict === 'untested') return 'kan inte prövas'
  if (verdict === 'none') return 'ingen säkerställd förändring'
  const word = verdict === 'higher' ? 'ökat' : 'minskat'
  if (direction === 'neutral') return word
  return `${word}, ${verdict === direction ? 'bättre' : 'sämre'}`
}
