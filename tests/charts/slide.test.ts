// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { chartWidth, slideHeight } from '../../src/lib/charts/parts/size.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { common, dense, said } from './fixtures/slides.ts'
import { expectPlainSvg, texts } from './plain-svg.ts'

const sizes = ['slide', 'half'] as const
const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))

describe.each(sizes)('%s', (size) => {
  const shown = { ...said, size }
  const width = chartWidth[size]

  test.each(common)('%s is no higher than the slide has room for', (_, draw) => {
    expect(numberOf(draw(shown), 'height')).toBeLessThanOrEqual(slideHeight[size])
  })

  describe.each([...common, ...dense])('%s', (_, draw) => {
    const svg = draw(shown)

    test('is as wide as it is said to be, and nothing in it wider', () => {
      expect(numberOf(svg, 'width')).toBe(width)
      const outside = drawnTexts(svg).filter(({ start, end }) => start < -1 || end > width + 1)
      expect(outside).toEqual([])
    })

    test('has no text too small for a slide, nor any below its edge', () => {
      const drawn = drawnTexts(svg)
      expect(Math.min(...drawn.map((text) => text.size))).toBeGreaterThanOrEqual(13)
      // Of every text there is something below the line that it stands on.
      const lowest = Math.max(...drawn.map((text) => text.y))
      expect(lowest).toBeLessThanOrEqual(numberOf(svg, 'height') - 3)
      expect(Math.min(...drawn.map(({ y, size }) => y - 0.7 * size))).toBeGreaterThanOrEqual(0)
    })

    test('has no text that runs into another', () => {
      expect(overlaps(drawnTexts(svg))).toEqual([])
    })

    test('leaves what the slide says to the slide', () => {
      const drawn = texts(svg).join(' ')
      for (const words of [said.headline, said.subtitle, ...said.foot, 'Exempeldata']) {
        expect(drawn).not.toContain(words)
      }
    })

    test('is a plain drawing that is told in words', () => {
      const role = svg.querySelector('a') ? 'group' : 'img'
      expectPlainSvg(svg, svg.getAttribute('aria-label') ?? '', role)
      expect(svg.getAttribute('aria-label')).not.toBe('')
    })
  })

  test.each(common.filter(([, , key]) => key))('%s keeps its key', (_, draw, key = '') => {
    expect(texts(draw(shown)).join(' ').replaceAll('\u00a0', ' ')).toContain(key)
  })
})
