/** A linear scale, for what is drawn beside Plot's marks and for placing text before Plot is called. */
export interface Linear {
  domain: [number, number]
  range: [number, number]
  apply: (value: number) => number
}

export function linear(domain: [number, number], range: [number, number]): Linear {
  const perUnit = (range[1] - range[0]) / (domain[1] - domain[0] || 1)
  return { domain, range, apply: (value) => range[0] + (value - domain[0]) * perUnit }
}
