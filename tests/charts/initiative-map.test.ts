// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { initiativeMap } from '../../src/lib/charts/map/initiatives.ts'
import { ink, inkSoft } from '../../src/lib/charts/parts/palette.ts'
import { statusMark } from '../../src/lib/charts/parts/status-mark.ts'
import { hatchedGround } from '../../src/lib/charts/parts/hatching.ts'
import { initiativeStatuses } from '../../src/lib/schema/initiative.ts'
import { contrast } from './contrast.ts'
import { drawnTexts, overlaps } from './drawn-text.ts'
import { initiativeOptions, initiativeTiles } from './fixtures/initiatives.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const sizes = ['wide', 'narrow', 'slide', 'half'] as const

describe.each(sizes)('the map of an initiative (%s)', (size) => {
  const svg = initiativeMap(initiativeTiles, { ...initiativeOptions, size })

  test('says of every kommun what is known, and of the others that it is not', () => {
    expect(tips(svg)).toHaveLength(12)
    const unknown = initiativeTiles.filter(({ kind }) => kind === 'unknown')
    expect(texts(svg).filter((text) => text === 'okänt')).toHaveLength(unknown.length)
    expect(svg.querySelectorAll('[fill="url(#insatser-unknown)"]')).toHaveLength(unknown.length)
    expect(svg.querySelectorAll('path.status')).toHaveLength(12 - unknown.length)
    expect(texts(svg).join(' ')).not.toMatch(/\bnej$|: nej/)
  })

  test('has no text that runs into another or out of the drawing', () => {
    expect(overlaps(drawnTexts(svg))).toEqual([])
    const width = Number(svg.getAttribute('width'))
    expect(drawnTexts(svg).filter(({ start, end }) => start < 0 || end > width)).toEqual([])
  })

  test('snapshot', async () => {
    expectPlainSvg(svg, initiativeOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/initiatives-${size}.svg`)
  })
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
