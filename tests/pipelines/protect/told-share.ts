/**
 * Which share is told of a part of a whole, as a number of its step: the same number is the same share. Written from
 * the method for the tests, shares nothing with the code it checks. Steps of a percent or more: the nearest, halves to
 * the even. Finer: the one it lies in; what is half a percent belongs to the even percent, all to the last.
 */
export function toldShare(part: number, whole: number, step: number): number {
  const tenths = Math.round(10 * step)
  const [below, remainder] = divided(1000 * part, whole * tenths)
  if (tenths >= 10) {
    const doubled = 2 * remainder - whole * tenths
    return below + (doubled > 0 || (doubled === 0 && below % 2 === 1) ? 1 : 0)
  }
  if (part === whole) return 1000 / tenths - 1
  const edge = below * tenths
  const evenHalf = remainder === 0 && edge % 10 === 5 && (edge - 5) % 20 === 0
  return evenHalf ? below - 1 : below
}

function divided(n: number, by: number): [number, number] {
  const remainder = n % by
  return [(n - remainder) / by, remainder]
}

/** The percentage that it is told as. */
export function toldPercent(part: number, whole: number, step: number): number {
  const tenths = Math.round(10 * step)
  const told = toldShare(part, whole, step)
  return tenths >= 10 ? (told * tenths) / 10 : (2 * told + 1) * (tenths / 20)
}
