const TINY = 1e-300
const STEPS = 100_000

const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x)

/**
 * The continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the modified Lentz method (Press et al.,
 * Numerical Recipes, 3rd ed. 2007, §5.2), to full double precision. `term(i)` gives [a_i, b_i] for
 * i = 1, 2, … Throws an Error if the fraction has not converged after 100 000 terms.
 */
export function continuedFraction(b0: number, term: (i: number) => [a: number, b: number]): number {
  let value = awayFromZero(b0)
  let c = value
  let d = 0
  for (let i = 1; i <= STEPS; i++) {
    const [a, b] = term(i)
    d = 1 / awayFromZero(b + a * d)
    c = awayFromZero(b + a / c)
    value *= c * d
    if (Math.abs(c * d - 1) <= Number.EPSILON) return value
  }
  throw new Error(`Continued fraction did not converge in ${STEPS} terms`)
}
