/** A seeded source of numbers in [0, 1), mulberry32, so that a failing simulation can be rerun. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The number of successes in `n` trials. */
export function drawBinomial(random: () => number, n: number, share: number): number {
  let events = 0
  for (let i = 0; i < n; i++) if (random() < share) events++
  return events
}

/** A Poisson count by Knuth's product of uniforms; for means up to a few hundred. */
export function drawPoisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}
