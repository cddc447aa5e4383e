import { expect } from 'vitest'

/** All text drawn, line by line. */
export function texts(svg: Element): string[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    return (spans.length ? spans : [text]).map((part) => part.textContent ?? '')
  })
}

/** What each datum tells when it is pointed at, in the order they are drawn, lines joined by " | ". */
export function tips(svg: Element): string[] {
  return [...svg.querySelectorAll('[data-tip]')].map(tipOn)
}

export function tipOn(datum: Element): string {
  return (datum.getAttribute('data-tip') ?? '').replaceAll('\n', ' | ')
}

/** What the policy of the site and the readers of screens ask of every chart; one with links is a group. */
export function expectPlainSvg(svg: Element, alt: string, role: 'img' | 'group' = 'img'): void {
  expect(svg.querySelectorAll('style, title')).toHaveLength(0)
  expect(svg.querySelectorAll('[style]')).toHaveLength(0)
  expect(svg.hasAttribute('style')).toBe(false)
  // Only a link may have a name of its own.
  expect(svg.querySelectorAll('[aria-label]:not(a[href])')).toHaveLength(0)
  expect(svg.getAttribute('role')).toBe(role)
  expect(svg.getAttribute('aria-label')).toBe(alt)
  expect(svg.querySelectorAll('svg')).toHaveLength(0)
  const sizes = [...svg.querySelectorAll('[font-size]')].map((e) => e.getAttribute('font-size'))
  for (const size of sizes) expect(Number(size)).toBeGreaterThanOrEqual(13)
  expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
}
