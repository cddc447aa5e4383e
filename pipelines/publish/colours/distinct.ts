import { contrastOnWhite, leastContrast } from '../../../src/lib/format/legibility.ts'
import { colorOf, hueOf } from './oklch.ts'
import { apart, seen, type Seen } from './sight.ts'

// The charts' colours of better and worse, and so near to their hues that a place would be taken for a verdict, in degrees.
const verdicts = ['#1f5fa8', '#b8500c']
const nearVerdict = 18
// The county's and the country's own grey.
const greys = ['#333333', '#767676']
const lightnesses = [0.36, 0.43, 0.5, 0.57]
const chromas = [0.07, 0.11, 0.15, 0.19]
/** A kommun's hue is within so many degrees of that of the part that it lies in. */
const shadeReach = 12

const turned = (from: number, to: number) => Math.abs(((to - from + 540) % 360) - 180)

const candidates = Array.from({ length: 45 }, (_, i) => i * 8)
  .filter((hue) => verdicts.every((verdict) => turned(hue, hueOf(verdict)) > nearVerdict))
  .flatMap((hue) => legible(hue, lightnesses, chromas))

/** So many colours, each as far as can be from those before it and from those that are taken; all may be text on white. */
export function distinctColors(count: number, taken: readonly string[]): string[] {
  return farthest(candidates, count, [...greys, ...verdicts, ...taken])
}

/** So many shades of a colour, told apart as well as can be. */
export function shadesOf(color: string, count: number): string[] {
  const own = hueOf(color)
  const hues = [-shadeReach, -shadeReach / 2, 0, shadeReach / 2, shadeReach].map(
    (turn) => own + turn
  )
  return farthest(
    hues.flatMap((hue) => legible(hue, lightnesses, chromas)),
    count,
    [color]
  )
}

/** Those of a hue that may be text on white. */
function legible(hue: number, light: readonly number[], strong: readonly number[]): string[] {
  return light
    .flatMap((lightness) => strong.map((chroma) => colorOf(lightness, chroma, hue)))
    .filter((color) => color !== null)
    .filter((color) => contrastOnWhite(color) >= leastContrast)
}

/** Chosen one at a time: that whose nearest neighbour among the chosen is the farthest away. */
function farthest(all: readonly string[], count: number, taken: readonly string[]): string[] {
  const around = all.map((color) => ({ color, look: seen(color), nearest: Infinity }))
  const settle = (look: Seen) => {
    for (const one of around) one.nearest = Math.min(one.nearest, apart(one.look, look))
  }
  for (const color of taken) settle(seen(color))
  return Array.from({ length: Math.min(count, all.length) }, () => {
    const next = around.reduce((best, one) => (one.nearest > best.nearest ? one : best))
    settle(next.look)
    return next.color
  })
}
