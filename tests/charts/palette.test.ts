import { expect, test } from 'vitest'
import {
  areaColor,
  better,
  boys,
  decisionFill,
  girls,
  inkSoft,
  tint,
  worse
} from '../../src/lib/charts/parts/palette.ts'
import { contrast, linear } from './contrast.ts'

/** CIE 1976 L*a*b* of linear light, for distances as the eye sees them. */
function lab([r, g, b]: number[]): [number, number, number] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047)
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!)
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Sight without one of the three kinds of cones (Machado, Oliveira & Fernandes 2009, severity 1). */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

function seen(color: string, matrix: number[][]): [number, number, number] {
  const light = linear(color)
  return lab(
    matrix.map((weights) => {
      const sum = weights.reduce((total, weight, i) => total + weight * light[i]!, 0)
      return Math.min(1, Math.max(0, sum))
    })
  )
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
    girls,
    boys,
    inkSoft
  ]
  for (const color of [...shades, ...others]) {
    expect(contrast(color, '#ffffff'), color).toBeGreaterThanOrEqual(4.5)
  }
  expect(new Set(shades).size).toBe(20)
})

test.each(Object.entries(deficiencies))('girls and boys are told apart with %s', (_, matrix) => {
  const [one, other] = [seen(girls, matrix), seen(boys, matrix)]
  expect(Math.hypot(...one.map((value, i) => value - other[i]!))).toBeGreaterThan(30)
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
