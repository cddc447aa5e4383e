/** ln n! by summing logarithms: the tests add up tails plainly, as a second route. */
function logFactorial(n: number): number {
  let sum = 0
  for (let i = 2; i <= n; i++) sum += Math.log(i)
  return sum
}

/** The probability of at most `k` events when `mean` are expected. */
export function poissonAtMost(k: number, mean: number): number {
  let sum = 0
  for (let i = 0; i <= k; i++) sum += Math.exp(i * Math.log(mean) - mean - logFactorial(i))
  return sum
}

/** The probability of at most `k` successes out of `n`. */
export function binomialAtMost(k: number, n: number, share: number): number {
  let sum = 0
  for (let i = 0; i <= k; i++) {
    const choose = logFactorial(n) - logFactorial(i) - logFactorial(n - i)
    sum += Math.exp(choose + i * Math.log(share) + (n - i) * Math.log1p(-share))
  }
  return sum
}

/** Where `f`, rising or falling, passes 0 in [lower, upper]: a fixed number of halvings by sign. */
export function crossing(f: (x: number) => number, lower: number, upper: number): number {
  const sign = Math.sign(f(upper))
  if (Math.sign(f(lower)) === sign) throw new Error('No crossing in the bracket')
  let [low, high] = [lower, upper]
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    if (Math.sign(f(middle)) === sign) high = middle
    else low = middle
  }
  return (low + high) / 2
}
