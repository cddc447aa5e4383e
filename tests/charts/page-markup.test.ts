import { expect, test } from 'vitest'
import { document } from '../../src/lib/charts/parts/document/node.ts'
import { element } from '../../src/lib/charts/parts/document/element.ts'
import { pageMarkup } from '../../src/lib/charts/parts/document/page-markup.ts'

const svg = (...parts: SVGElement[]) => element('svg', { fill: '#222222' }, parts) as SVGSVGElement

/** The value of an attribute that holds for a part, its own or one from around it. */
function holds(part: Element, name: string): string | null {
  for (let node: Element | null = part; node; node = node.parentElement) {
    const own = node.getAttribute(name)
    if (own !== null) return own
  }
  return null
}

function parsed(markup: string): Element {
  const host = document.createElement('div')
  host.innerHTML = markup
  return host
}

test('what a script tells of the data is left out, and all else is kept', () => {
  const link = element(
    'a',
    { href: '../x/', 'aria-label': 'X', class: 'datum', 'data-area': '18N', 'data-tip': 'Tips' },
    [element('g', { 'data-decision-mark': 'sams' }, [])]
  )
  expect(pageMarkup(svg(link))).toBe(
    '<svg fill="#222222"><a data-area="18N" class="datum" aria-label="X" href="../x/"><g data-decision-mark="sams"/></a></svg>'
  )
})

test('a tenth of a pixel is exact enough', () => {
  const path = element('path', { d: 'M1.26,-2.449L10,3.999', transform: 'translate(0.04,5)' })
  const markup = pageMarkup(svg(path))
  expect(markup).toContain('M1.3,-2.4L10,4')
  expect(markup).toContain('translate(0,5)')
})

test('every part has the attributes that it had, its own or those of the parts around it', () => {
  const text = (size: number, anchor: string | null, fill: string) =>
    element('text', { 'font-size': size, 'text-anchor': anchor, fill }, ['x'])
  const drawing = () =>
    svg(
      element('g', { stroke: '#e6e3dc' }, [element('line', { stroke: '#8a867c' })]),
      element('g', { 'text-anchor': 'middle' }, [
        text(13, null, '#222222'),
        text(13, 'end', '#595959'),
        element('a', {}, [text(14, 'start', '#595959'), element('rect', { fill: '#ffffff' })])
      ]),
      element('g', {}, [
        element('line', { stroke: '#e6e3dc' }),
        element('line', { stroke: '#e6e3dc' }),
        element('line', { stroke: '#8a867c' })
      ])
    )
  const before = drawing()
  const after = parsed(pageMarkup(drawing()))
  const shapes = 'text, rect, line'
  const [own, lighter] = [before, after].map((root) => [...root.querySelectorAll(shapes)])
  expect(lighter).toHaveLength(own?.length ?? 0)
  for (const [at, part] of own?.entries() ?? []) {
    for (const name of part.localName === 'text' ? ['font-size', 'fill'] : ['fill', 'stroke'])
      expect([at, name, holds(lighter![at]!, name)]).toEqual([at, name, holds(part, name)])
    if (part.localName === 'text')
      expect(holds(lighter![at]!, 'text-anchor') ?? 'start').toBe(
        holds(part, 'text-anchor') ?? 'start'
      )
  }
  expect(after.innerHTML.match(/#e6e3dc/g)).toHaveLength(2)
})

test('what a map is scaled by is kept, as its dots stand where the outlines are', () => {
  const group = element('g', { transform: 'translate(98.44,1) scale(0.2658)' })
  expect(pageMarkup(svg(group))).toContain('translate(98.4,1) scale(0.2658)')
})
