import type { Direction } from '../schema/indicator.ts'
import type { Verdict } from '../stats/comparison.ts'

/** A verdict in words: "högre, sämre" where the register says which way is better, otherwise "högre". */
export function verdictWords(verdict: Verdict, direction: Direction): string {
  if (verdict === 'untested') return 'kan inte prövas'
  if (verdict === 'none') return 'ingen säkerställd skillnad'
  const word = verdict === 'higher' ? 'högre' : 'lägre'
  if (direction === 'neutral') return word
  return `${word}, ${verdict === direction ? 'bättre' : 'sämre'}`
}
