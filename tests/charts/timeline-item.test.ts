// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { numberOf } from './drawn-panel.ts'
import { drawnTexts } from './drawn-text.ts'
import { draw, link, linksOf, middleOf, reachOf, symbolOf } from './drawn-timeline.ts'
import { chefsgrupp, items, norr, samverkan, sizes } from './fixtures/timeline.ts'
import { texts, tipOn } from './plain-svg.ts'

describe('every item', () => {
  test('is a link to its page that tells what it is and can be lit', () => {
    const svg = draw()
    expect(linksOf(svg)).toHaveLength(items.length)
    for (const { id, href, tip } of items) {
      const found = link(svg, id)
      expect(found.tagName.toLowerCase()).toBe('a')
      expect(found.getAttribute('href')).toBe(href)
      expect(found.getAttribute('aria-label')).toBe(tip.join('. '))
      expect(tipOn(found)).toBe(tip.join(' | '))
      expect(found.getAttribute('class')?.split(' ')).toEqual(expect.arrayContaining(['mark']))
      // The list below has the same links: Tab need not pass through them twice.
      expect(found.getAttribute('tabindex')).toBe('-1')
    }
  })

  test('can be pointed at along its symbol and its name', () => {
    for (const size of sizes) {
      const svg = draw(items, { size })
      for (const { id } of items) {
        const target = link(svg, id).querySelector('.target')!
        const [start, end] = [
          numberOf(target, 'x'),
          numberOf(target, 'x') + numberOf(target, 'width')
        ]
        const [name] = drawnTexts(link(svg, id))
        const symbol = reachOf(symbolOf(svg, id))
        expect([id, start <= symbol.start, end >= symbol.end]).toEqual([id, true, true])
        expect([id, start <= name!.start + 0.01, end >= name!.end - 0.01]).toEqual([id, true, true])
        expect(target.getAttribute('pointer-events')).toBe('all')
      }
    }
  })

  test('stands in the lane of its forum, the earliest first, the lanes in the order given', () => {
    const svg = draw()
    expect([...svg.querySelectorAll('.lane')].map((lane) => lane.textContent)).toEqual([
      samverkan,
      chefsgrupp,
      norr
    ])
    expect(linksOf(svg).map((one) => one.getAttribute('data-decision-mark'))).toEqual([
      'bht',
      'sams',
      'lang',
      'obruten',
      'if',
      'sip',
      'backa',
      'kort'
    ])
    const rows = drawnTexts(svg).filter(({ text }) =>
      [...items.map(({ title }) => title), samverkan, chefsgrupp, norr].some((title) =>
        title.startsWith(text.replace('…', ''))
      )
    )
    const heights = rows.map(({ y }) => y)
    expect(heights).toHaveLength(items.length + 3)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(new Set(heights).size).toBe(heights.length)
  })

  test('lies on its day: the same day below itself, a later one to the right', () => {
    const svg = draw()
    expect(middleOf(svg, 'sams')).toBeCloseTo(middleOf(svg, 'if') + daysApart(svg, 67), 1)
    const order = ['lang', 'backa', 'kort', 'if', 'sams'].map((id) => middleOf(svg, id))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(middleOf(svg, 'backa')).toBeCloseTo(middleOf(svg, 'obruten'), 1)
  })

  /** So many days along the axis of a drawing, by its years' lines. */
  function daysApart(svg: Element, days: number): number {
    const lines = [...svg.querySelectorAll('line.year')]
    const [first, second] = lines.map((line) => numberOf(line, 'x1'))
    return ((second! - first!) / 365) * days
  }

  test('has its whole name where there is room, and as much as there is room for elsewhere', () => {
    const wide = texts(draw())
    for (const { title, id } of items) {
      if (id !== 'lang') expect(wide).toContain(title)
    }
    for (const size of sizes) {
      const [name] = texts(link(draw(items, { size }), 'lang'))
      expect(name).toMatch(/^Överenskommelse om regional .*[^\s,]…$/)
    }
  })
})
