import type { Direction } from '../../schema/registers/indicator.ts'
import { element } from './document/element.ts'
import { halo } from './halo.ts'
import { better, neutral, worse } from './palette.ts'

/** Whether a value differs from what it is compared with, beyond chance. */
export type Verdict = 'higher' | 'lower' | 'none' | 'untested'

export const verdictWidth = 16

/** Blue for better, orange for worse, grey where neither is: never red and green. */
export function verdictColor(verdict: 'higher' | 'lower', direction: Direction): string {
  if (direction === 'neutral') return neutral
  return verdict === direction ? better : worse
}

/** A triangle up or down; drawn, since the font has none. */
export function drawVerdict(verdict: Verdict, direction: Direction, x: number, y: number) {
  if (verdict !== 'higher' && verdict !== 'lower') return null
  const up = verdict === 'higher' ? -1 : 1
  return element('path', {
    class: 'verdict',
    'data-verdict': verdict,
    d: `M${x},${y - up * 4.5}h10l-5,${up * 9}z`,
    fill: verdictColor(verdict, direction),
    ...halo
  })
}
