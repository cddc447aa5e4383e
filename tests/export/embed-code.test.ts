import { expect, test } from 'vitest'
import { embedCode } from '../../src/lib/export/embed-code.ts'
import { figure, type ChartFile } from '../../src/lib/export/figure.ts'
import { parseHTML } from 'linkedom'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

function frameOf(file: Partial<ChartFile>, href: string): Element {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement
  drawn.setAttribute('height', '400.4')
  const chart = figure('trend', { example: false, ...file } as ChartFile, () => drawn)
  const { document: page } = parseHTML(
    `<!doctype html><html><body>${embedCode(href, chart)}</body></html>`
  )
  expect(page.body.children).toHaveLength(1)
  return page.querySelector('iframe')!
}

test('the code is one frame with the address, the finding as its name, and room for the drawing', () => {
  const href = 'https://exempel.se/inbaddat/jamfor/?diagram=rug&omraden=18N,18V'
  const frame = frameOf({ headline: 'Fler mår ”bra” < än förr & "nu"' }, href)
  expect(frame.getAttribute('src')).toBe(href)
  expect(frame.getAttribute('title')).toBe('Fler mår ”bra” < än förr & "nu"')
  expect(Number(frame.getAttribute('height'))).toBeGreaterThan(401)
  expect(frame.getAttribute('loading')).toBe('lazy')
})

test('what is made up says so to who hears it too', () => {
  const frame = frameOf({ headline: 'Fler', example: true }, 'https://exempel.se/')
  expect(frame.getAttribute('title')).toBe('Fler (exempeldata)')
})
