import { expect, test } from 'vitest'
import {
  areaColor,
  better,
  decisionFill,
  inkSoft,
  tint,
  worse
} from '../../src/lib/charts/palette.ts'

function contrastOnWhite(color: string): number {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05)
}

const lansdelar = ['18N', '18V', '18S', '18O']

test('every colour that text is set in is legible on white', () => {
  const shades = lansdelar.flatMap((lansdel) =>
    [0, 1, 2, 3, 4].map((shade) => areaColor({ code: '', type: 'kommun', lansdel, shade }))
  )
  const others = [
    areaColor({ code: '18', type: 'lan', lansdel: null }),
    areaColor({ code: '0000', type: 'riket', lansdel: null }),
    better,
    worse,
    decisionFill,
    inkSoft
  ]
  for (const color of [...shades, ...others]) {
    expect(contrastOnWhite(color), color).toBeGreaterThanOrEqual(4.5)
  }
  expect(new Set(shades).size).toBe(20)
})

test('a kommun has the hue of its länsdel', () => {
  for (const code of lansdelar) {
    const own = areaColor({ code, type: 'lansdel', lansdel: null })
    expect(areaColor({ code: '1880', type: 'kommun', lansdel: code })).toBe(own)
  }
})

test('a tint is opaque', () => {
  expect(tint('#000000', 0.5)).toBe('#808080')
  expect(tint('#00796b', 1)).toBe('#00796b')
  expect(tint('#00796b', 0)).toBe('#ffffff')
})
