import { expect } from 'vitest'

/** All text drawn, line by line; titles are pointed at, not drawn. */
export function texts(svg: Element): string[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    return (spans.length ? spans : [text]).map((part) => part.textContent ?? '')
  })
}

export function titles(svg: Element): string[] {
  return [...svg.querySelectorAll('title')].map((title) => title.textContent ?? '')
}

/** What the policy of the site and the readers of screens ask of every chart. */
export function expectPlainSvg(svg: Element, alt: string): void {
  expect(svg.querySelectorAll('style')).toHaveLength(0)
  expect(svg.querySelectorAll('[style]')).toHaveLength(0)
  expect(svg.hasAttribute('style')).toBe(false)
  expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0)
  expect(svg.getAttribute('role')).toBe('img')
  expect(svg.getAttribute('aria-label')).toBe(alt)
  expect(svg.querySelectorAll('svg')).toHaveLength(0)
  const sizes = [...svg.querySelectorAll('[font-size]')].map((e) => e.getAttribute('font-size'))
  for (const size of sizes) expect(Number(size)).toBeGreaterThanOrEqual(13)
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
}
