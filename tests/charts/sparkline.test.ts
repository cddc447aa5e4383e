// @vitest-environment node
import { expect, test } from 'vitest'
import { sparkline } from '../../src/lib/charts/parts/sparkline.ts'
import { familjehem } from './fixtures/familjehem.ts'
import { sipQuarters, sipYears } from './fixtures/sip.ts'
import { feelingWell } from './fixtures/survey.ts'

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

test('a hidden value breaks the line with a cross', () => {
  const rows = feelingWell.filter((row) => row.label === 'Hällefors')
  const paths = [...sparkline(rows, { id: 's', alt: '' }).querySelectorAll('path')]
  const drawn = paths.map((path) =>
    path
      .getAttribute('d')
      ?.match(/[MLml]/g)
      ?.join('')
  )
  expect(drawn).toEqual(['ML', 'Mlml'])
  const hidden = feelingWell.filter((row) => row.label === 'Ljusnarsberg')
  const crosses = sparkline(hidden, { id: 's', alt: '' })
  expect(crosses.querySelectorAll('path')).toHaveLength(4)
  expect(crosses.querySelectorAll('circle')).toHaveLength(0)
  expect(crosses.outerHTML).not.toMatch(/NaN|Infinity/)
})

test('leaves out a period in progress', () => {
  const norra = sipYears.filter((row) => row.area === '18N')
  const whole = norra.filter((row) => row.period !== '2026')
  const options = { id: 's', alt: '' }
  expect(sparkline(norra, options).outerHTML).toBe(sparkline(whole, options).outerHTML)
})

test('quarters share years with years', () => {
  const quarters = sipQuarters.filter((row) => row.area === '18O' && row.period < '2026')
  const svg = sparkline(quarters, { id: 's', alt: '', years: [2022, 2025] })
  const last = svg.querySelector('circle:last-of-type')
  expect(Number(last?.getAttribute('cx'))).toBe(116)
  const start = /M([\d.]+)/.exec(svg.querySelector('path')?.getAttribute('d') ?? '')
  // Q4 2022 is the fourth of sixteen quarters.
  expect(Number(start?.[1])).toBeCloseTo(4 + (3 / 15) * 112, 0)
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
