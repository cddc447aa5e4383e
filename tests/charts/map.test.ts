// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { map, type MapOptions } from '../../src/lib/charts/map/chart.ts'
import { ink } from '../../src/lib/charts/parts/palette.ts'
import type { RankingRow } from '../../src/lib/charts/ranking/chart.ts'
import { textWidth } from '../../src/lib/charts/parts/text-wrap.ts'
import { contrast } from './contrast.ts'
import { boundaries } from './fixtures/boundaries.ts'
import { kommunRanking, withoutIntervals } from './fixtures/kommuner.ts'
import { mapOptions } from './fixtures/options.ts'
import { expectPlainSvg, texts, tips } from './plain-svg.ts'

const draw = (rows: RankingRow[] = kommunRanking, options: Partial<MapOptions> = {}) =>
  map(rows, { ...mapOptions, ...options })

const grounds = (svg: Element) => [...svg.querySelectorAll('.place')]
const ground = (svg: Element, area: string) =>
  grounds(svg).find((place) => place.getAttribute('data-area') === area)!

interface Tile {
  area: string
  x: number
  y: number
  width: number
  height: number
}

function tiles(svg: Element): Tile[] {
  return grounds(svg).map((place) => {
    const path = place.getAttribute('d') ?? place.querySelector('path')?.getAttribute('d') ?? ''
    const [x = 0, y = 0, width = 0, height = 0] = (path.match(/[\d.]+/g) ?? []).map(Number)
    return { area: place.getAttribute('data-area') ?? '', x, y, width, height }
  })
}

/** The kommuner's common borders, as they are on the ground. */
const borders = [
  ['1863', '1864 1883 1884 1885'],
  ['1864', '1885'],
  ['1885', '1884 1880'],
  ['1884', '1883 1880'],
  ['1883', '1862 1814 1880'],
  ['1862', '1814 1860'],
  ['1814', '1860 1861 1880 1881'],
  ['1880', '1861 1881'],
  ['1881', '1861'],
  ['1861', '1860 1882'],
  ['1860', '1882']
].flatMap(([from = '', to = '']) => to.split(' ').map((other) => [from, other].sort().join(' ')))

describe('tiles', () => {
  test('lie beside their true neighbours', () => {
    const all = tiles(draw())
    const touching = all.flatMap((a) =>
      all
        .filter((b) => {
          const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
          const [width, height] = [a.width + 9, a.height + 9]
          return (
            a.area < b.area && ((dy === 0 && dx === width) || (dy === height && dx === width / 2))
          )
        })
        .map((b) => `${a.area} ${b.area}`)
    )
    expect(borders).toHaveLength(24)
    expect(touching.filter((pair) => borders.includes(pair))).toHaveLength(21)
    expect(touching.filter((pair) => !borders.includes(pair))).toEqual(['1864 1884', '1814 1884'])
  })

  test.each(['wide', 'narrow'] as const)('hold their names and keep inside (%s)', (size) => {
    const svg = draw(kommunRanking, { size })
    const width = Number(svg.getAttribute('width'))
    for (const tile of tiles(svg)) {
      const { label } = kommunRanking.find(({ area }) => area === tile.area)!
      expect(textWidth(label, 14), label).toBeLessThan(tile.width)
    }
    for (const text of svg.querySelectorAll('text[font-weight="700"][font-size="13"]')) {
      const room = textWidth(text.textContent ?? '', 13, 'bold')
      const x = Number(text.getAttribute('x'))
      const [start, end] =
        text.getAttribute('text-anchor') === 'end' ? [x - room, x] : [x, x + room]
      expect(start, text.textContent ?? '').toBeGreaterThanOrEqual(0)
      expect(end, text.textContent ?? '').toBeLessThanOrEqual(width)
    }
  })

  test('are no place for a kommun of another county', () => {
    const row = { ...kommunRanking[0]!, area: '1980' }
    expect(() => draw([row])).toThrow('No tile for 1980')
  })
})

describe.each([
  ['tiles', null],
  ['shapes', boundaries]
])('%s', (kind, outlines) => {
  const drawn = (rows: RankingRow[] = kommunRanking, options: Partial<MapOptions> = {}) =>
    draw(rows, { boundaries: outlines, ...options })

  test('every kommun is a datum that tells of itself, from north to south', () => {
    const svg = drawn()
    expect(tips(svg)).toHaveLength(12)
    expect(tips(svg)[0]).toBe('Hällefors 2022 | 11.2')
    expect(tips(svg)).toContain('Laxå 2022 | Visas inte')
    const lansdelar = [...svg.querySelectorAll('g[data-area="18N"]')]
    expect(lansdelar.map((group) => group.querySelectorAll('[data-area]').length)).toEqual([4, 4])
  })

  test('the higher the value, the darker, and all are dark enough to be told and pale enough for text', () => {
    const svg = drawn()
    const shown = kommunRanking
      .filter((row) => row.value !== null)
      .toSorted((a, b) => a.value! - b.value!)
    const fills = shown.map((row) => ground(svg, row.area).getAttribute('fill') ?? '')
    const shades = fills.map((fill) => contrast(fill, '#ffffff'))
    expect(shades).toEqual(shades.toSorted((a, b) => a - b))
    expect(shades.at(-1)! / shades[0]!).toBeGreaterThan(2.5)
    for (const fill of fills) expect(contrast(ink, fill), fill).toBeGreaterThanOrEqual(4.5)
  })

  test('values that are all alike have one shade', () => {
    const alike = kommunRanking.map((row) => (row.value === null ? row : { ...row, value: 7 }))
    const fills = grounds(drawn(alike)).flatMap((place) => place.getAttribute('fill') ?? [])
    expect(new Set(fills.filter((fill) => fill !== '#ffffff')).size).toBe(1)
  })

  test('a verdict has its shape where there is one, and is explained only then', () => {
    const svg = drawn()
    expect(svg.querySelectorAll('[data-verdict=higher]')).toHaveLength(3)
    expect(svg.querySelectorAll('[data-verdict=lower]')).toHaveLength(1)
    expect(texts(svg).join(' ')).toContain('▲ säkert högre än övriga länet, ▼ säkert lägre.')
    expect(drawn(withoutIntervals).querySelectorAll('[data-verdict]')).toHaveLength(0)
    expect(texts(drawn(withoutIntervals)).join(' ')).not.toContain('▲')
  })

  test('what has no value says why: hatched where it is missing, a cross where it is hidden', () => {
    const svg = drawn()
    const pattern = `url(#${mapOptions.id}-missing)`
    expect(ground(svg, '1862').querySelector(`[fill="${pattern}"]`)).not.toBeNull()
    expect(ground(svg, '1860').getAttribute('fill')).toBe('#ffffff')
    const hidden = [...svg.querySelectorAll('text.hidden')].map((text) =>
      [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ')
    )
    expect(hidden.sort()).toEqual(['uppgift saknas', 'visas inte'])
    expect(texts(svg).join(' ')).toContain('Streckat: uppgift saknas. × visas inte')
    const asked = kommunRanking.map((row): RankingRow => {
      return row.value === null ? { ...row, status: 'not_asked' } : row
    })
    expect(drawn(asked).querySelector('pattern')).toBeNull()
    expect(texts(drawn(asked)).join(' ')).toMatch(/frågan ?ställdes ?inte/)
  })

  test.each(['wide', 'narrow'] as const)('snapshot (%s)', async (size) => {
    const svg = drawn(kommunRanking, { size })
    expectPlainSvg(svg, mapOptions.alt)
    await expect(svg.outerHTML).toMatchFileSnapshot(`./snapshots/map-${kind}-${size}.svg`)
  })
})

test('a kommun without an outline is no place on the map', () => {
  const fewer = { ...boundaries, kommuner: boundaries.kommuner.slice(1) }
  expect(() => draw(kommunRanking, { boundaries: fewer })).toThrow('No place on the map for 1863')
})
