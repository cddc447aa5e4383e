import { formatNumber, roundedTo } from '../../format/number.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import type { Comparison } from '../../stats/comparison.ts'

type Unit = Pick<Indicator, 'decimals'>

/** A difference as it stands beside its mark: "−7" percentage points, or "1,4" times. */
export function estimateText(comparison: Comparison, unit: Unit): string {
  const { kind, estimate } = comparison
  if (kind === 'ratio') return formatNumber(estimate, 1)
  const points = formatNumber(estimate * 100, decimalsOf(comparison, unit))
  return estimate > 0 && !isZero(points) ? `+${points}` : points
}

/**
 * A difference in words with its interval: "7 procentenheter lägre än övriga länet (95 % intervall 3–11)",
 * "1,4 gånger så högt som riket (95 % intervall 1,1–1,8)".
 */
export function estimatePhrase(comparison: Comparison, unit: Unit, than: string): string {
  const { kind, estimate, lower, upper } = comparison
  if (kind === 'ratio') {
    // Where the other side has no event at all the ratio has no upper end.
    if (!Number.isFinite(estimate)) {
      return `minst ${ratio(lower)} gånger så högt som ${than}, där inget fall finns (95\u00a0% intervall)`
    }
    const limits = `${ratio(lower)}–${ratio(upper)}`
    return `${ratio(estimate)} gånger så högt som ${than} (95\u00a0% intervall ${limits})`
  }
  const decimals = decimalsOf(comparison, unit)
  const points = (share: number) => formatNumber(Math.abs(share) * 100, decimals)
  const size = points(estimate)
  const noun = size === '1' ? 'procentenhet' : 'procentenheter'
  const way = estimate < 0 ? 'lägre' : 'högre'
  if (lower < 0 && upper > 0) {
    const found = isZero(size) ? `lika högt som ${than}` : `${size} ${noun} ${way} än ${than}`
    return `${found} (95\u00a0% intervall från ${points(lower)} lägre till ${points(upper)} högre)`
  }
  const [near, far] = estimate < 0 ? [upper, lower] : [lower, upper]
  return `${size} ${noun} ${way} än ${than} (95\u00a0% intervall ${points(near)}–${points(far)})`
}

/**
 * The decimals of a difference: one more than the values have, where theirs as they are written give another. 70.55 and
 * 67.45 are written 71 and 67, and what lies between them is 3.1.
 */
function decimalsOf({ estimate, terms }: Comparison, { decimals }: Unit): number {
  if (!terms) return decimals
  const written = (share: number) => roundedTo(100 * share, decimals)
  const found = terms.reduce((sum, term) => sum + written(term), 0)
  return roundedTo(found - written(estimate), decimals) === 0 ? decimals : decimals + 1
}

const isZero = (written: string) => /^0(,0+)?$/.test(written)

const ratio = (value: number) => formatNumber(value, 1)
