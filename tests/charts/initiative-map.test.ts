// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { initiativeMap } from '../../src/lib/charts/map/initiatives.ts'
import { ink, inkSoft } from '../../src/lib/charts/parts/palette.ts'
import { statusMark } from '../../src/lib/charts/parts/status-mark.ts'
import { hatchedGround } from '../../src/lib/charts/parts/hatching.ts'
import { initiativeStatuses } from '../../src/lib/schema/registers/initiative.ts'
import { countyBoundaries } from './county-boundaries.ts'
import { contrast } from './contrast.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { initiativeOptions, initiativeTiles } from './fixtures/initiatives.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const sizes = ['wide', 'narrow', 'slide', 'half'] as const

const grounds = [
  ['tiles', null],
  ['shapes', await countyBoundaries()]
] as const

describe.each(
  grounds.flatMap(([ground, boundaries]) => sizes.map((size) => ({ ground, boundaries, size })))
)('the map of an initiative ($ground, $size)', ({ ground, boundaries, size }) => {
  const svg = initiativeMap(initiativeTiles, { ...initiativeOptions, size, boundaries })

  test('says of every kommun what is known, and of the others that it is not', () => {
    expect(tips(svg)).toHaveLength(12)
    const unknown = initiativeTiles.filter(({ kind }) => kind === 'unknown')
    expect(svg.querySelectorAll('[fill="url(#insatser-unknown)"]')).toHaveLength(unknown.length)
    const marks = svg.querySelectorAll('path.status').length
    const told = texts(svg).filter((text) => text === 'okänt').length
    // Half a slide has no room for all: then what is known has it first, and the key says so.
    const isCramped = ground === 'shapes' && size === 'half'
    expect(texts(svg).some((text) => text.startsWith('Utan namn'))).toBe(isCramped)
    if (isCramped) expect(told).toBeLessThan(unknown.length)
    else expect([marks, told]).toEqual([12 - unknown.length, unknown.length])
    expect(texts(svg).join(' ')).not.toMatch(/\bnej$|: nej/)
  })

  test('has no text that runs into another or out of the drawing', () => {
    expect(overlaps(drawnTexts(svg))).toEqual([])
    const width = Number(svg.getAttribute('width'))
    expect(drawnTexts(svg).filter(({ start, end }) => start < 0 || end > width)).toEqual([])
  })
})

test.each(sizes)('snapshot of tiles (%s)', async (size) => {
  const svg = initiativeMap(initiativeTiles, { ...initiativeOptions, size })
  expectPlainSvg(svg, initiativeOptions.alt)
  await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/initiatives-${size}.svg`)
})

test('text is read on every ground', () => {
  const svg = initiativeMap(initiativeTiles, initiativeOptions)
  for (const place of svg.querySelectorAll('path.place')) {
    expect(contrast(ink, place.getAttribute('fill') ?? '')).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(inkSoft, hatchedGround)).toBeGreaterThanOrEqual(4.5)
})

test('every status has a shape of its own', () => {
  const shapes = initiativeStatuses.map((status) => JSON.stringify(statusMark(status)))
  expect(shapes).not.toContain('null')
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(statusMark('något annat')).toBeNull()
})

test('without anything unknown there is no hatching', () => {
  const known = initiativeTiles.filter(({ kind }) => kind !== 'unknown')
  expect(initiativeMap(known, initiativeOptions).querySelector('pattern')).toBeNull()
})
