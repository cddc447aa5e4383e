import type { Direction } from '../../schema/registers/indicator.ts'
import type { Verdict } from '../../schema/verdict.ts'

/** A verdict as good or bad news; `differs` where the register says of neither way that it is better. */
export type Tone = 'better' | 'worse' | 'differs' | 'none' | 'untested'

export function toneOf(verdict: Verdict, direction: Direction): Tone {
  if (verdict === 'none' || verdict === 'untested') return verdict
  if (direction === 'neutral') return 'differs'
  return verdict === direction ? 'better' : 'worse'
}

/** The tests support that there is a difference: "säkerställd". */
export function isSignificant(tone: Tone): boolean {
  return tone !== 'none' && tone !== 'untested'
}
