import { expect, test } from 'vitest'
import { distinctColors } from '../../../../pipelines/publish/colours/distinct.ts'
import { hueOf } from '../../../../pipelines/publish/colours/oklch.ts'
import { placeColours } from '../../../../pipelines/publish/colours/place-colours.ts'
import { apart, seen } from '../../../../pipelines/publish/colours/sight.ts'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readAreas, type RegisteredArea } from '../../../../pipelines/registers/areas.ts'
import { better, county, worse } from '../../../../src/lib/charts/parts/palette.ts'
import { contrastOnWhite } from '../../../../src/lib/format/legibility.ts'
import { projectData } from '../../data-folder.ts'

const areas = await readAreas(`${projectData}/areas.csv`, new Problems())

function nearest(colors: string[]): number {
  const looks = colors.map(seen)
  return Math.min(
    ...looks.flatMap((look, i) => looks.slice(0, i).map((other) => apart(look, other)))
  )
}

test('the colours of the register stand', () => {
  expect(placeColours(areas)).toEqual(areas)
})

test('five, and twenty-five, are legible, no verdict’s, and told apart', () => {
  const colors = distinctColors(25, [])
  expect(new Set(colors).size).toBe(25)
  for (const color of colors) {
    expect(contrastOnWhite(color), color).toBeGreaterThanOrEqual(4.5)
    for (const verdict of [better, worse]) {
      expect(Math.abs(hueOf(color) - hueOf(verdict)), color).toBeGreaterThan(15)
    }
  }
  // A just noticeable difference is about 0.02.
  expect(nearest([...colors, better, worse, county])).toBeGreaterThan(0.045)
  expect(nearest(colors.slice(0, 5))).toBeGreaterThan(0.09)
  // One more changes none of the others.
  expect(distinctColors(5, [])).toEqual(colors.slice(0, 5))
})

test('parts that nobody has given colours get them, with a shade for each of their kommuner', () => {
  const colours = placeColours(areas.map((area) => ({ ...area, colours: null })))
  const of = (code: string) => colours.find((area) => area.code === code)?.colours
  expect(['18N', '18V', '18S', '18O'].map((code) => of(code)?.length)).toEqual([4, 2, 5, 1])
  expect([of('18'), of('1880')]).toEqual([null, null])
  const all = colours.flatMap((area) => area.colours ?? [])
  expect(Math.min(...all.map(contrastOnWhite))).toBeGreaterThanOrEqual(4.5)
  for (const own of colours.map((area) => area.colours ?? [])) {
    if (own.length > 1) expect(nearest(own)).toBeGreaterThan(0.03)
  }
})

test('one given colour is kept clear of, and gets shades', () => {
  const given = areas.map((area) => ({
    ...area,
    colours: area.code === '18N' ? ['#00796b'] : null
  }))
  const [north, ...others] = placeColours(given).flatMap(({ colours }) =>
    colours ? [colours] : []
  )
  expect([north?.[0], north?.length]).toEqual(['#00796b', 4])
  expect(nearest(['#00796b', ...others.map(([hue = '']) => hue)])).toBeGreaterThan(0.09)
})

test('kommuner that lie in the county itself have hues of their own', () => {
  const without: RegisteredArea[] = areas
    .filter(({ type }) => type !== 'lansdel')
    .map((area) => ({ ...area, lansdel: null, colours: null }))
  const kommuner = placeColours(without).filter(({ type }) => type === 'kommun')
  const hues = kommuner.map(({ colours }) => colours?.join(' ') ?? '')
  expect(new Set(hues).size).toBe(12)
  expect(nearest(hues)).toBeGreaterThan(0.06)
})
