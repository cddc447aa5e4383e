import { lightOf } from '../../../src/lib/format/legibility.ts'
import { labOf, type Lab, type Light } from './oklch.ts'

/** Sight without one of the three kinds of cones: Machado, Oliveira & Fernandes 2009, severity 1. */
const deficiencies: Light[][] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
]

// A place has its name beside its colour: what few see alike counts less than what all do.
const fewWeight = 2.5
// Light and dark of one hue are taken for one colour sooner than two hues are, by those who see hues.
const lightWeight = 0.5

/** A colour as all see it, and as it is seen without each kind of cones. */
export type Seen = readonly Lab[]

export function seen(color: string): Seen {
  const light = lightOf(color)
  const without = deficiencies.map((matrix) =>
    labOf(
      matrix.map((row) => {
        const sum = row.reduce((total, share, i) => total + share * light[i]!, 0)
        return Math.min(1, Math.max(0, sum))
      }) as Light
    )
  )
  return [labOf(light), ...without]
}

/** How far apart two colours are to whoever tells them apart worst. */
export function apart(one: Seen, other: Seen): number {
  const [all = 0, ...few] = one.map(([light, a, b], i) => {
    const [otherLight, otherA, otherB] = other[i]!
    return Math.hypot((light - otherLight) * (i === 0 ? lightWeight : 1), a - otherA, b - otherB)
  })
  return Math.min(all, ...few.map((distance) => distance * fewWeight))
}
