// @vitest-environment node
import { expect, test } from 'vitest'
import { sparkline } from '../../src/lib/charts/sparkline.ts'
import { familjehem } from './fixtures/familjehem.ts'

const only = (area: string) => familjehem.filter((row) => row.area === area)

test('keeps its gaps and marks a lone year and the last by dots', () => {
  const svg = sparkline(only('18O'), { id: 's', alt: '' })
  const paths = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
  expect(paths.map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLL', 'MLL'])
  expect(svg.querySelectorAll('circle')).toHaveLength(2)
})

test('is hidden from screen readers without words of its own, otherwise named', () => {
  expect(sparkline(only('18N'), { id: 's', alt: '' }).getAttribute('aria-hidden')).toBe('true')
  const named = sparkline(only('18N'), { id: 's', alt: 'Från 12,6 till 14,1' })
  expect(named.getAttribute('aria-label')).toBe('Från 12,6 till 14,1')
  expect(named.getAttribute('role')).toBe('img')
})

test('shares its years with others when told to', () => {
  const own = sparkline(only('18V'), { id: 's', alt: '' }).querySelector('circle')
  const shared = sparkline(only('18V'), { id: 's', alt: '', years: [2014, 2022] })
  expect(Number(own?.getAttribute('cx'))).toBe(116)
  expect(Number(shared.querySelector('circle')?.getAttribute('cx'))).toBeLessThan(116)
})

test('no values, no line', () => {
  const svg = sparkline([], { id: 's', alt: '' })
  expect(svg.querySelectorAll('path, circle')).toHaveLength(0)
  expect(svg.outerHTML).not.toContain('NaN')
})

test('sparkline-norra', async () => {
  const svg = sparkline(only('18N'), { id: 's', alt: 'Norra 2014–2022' })
  expect(svg.outerHTML).not.toContain('style')
  await expect(svg.outerHTML).toMatchFileSnapshot('./snapshots/sparkline-norra.svg')
})
