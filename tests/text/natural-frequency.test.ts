import { describe, expect, test } from 'vitest'
import {
  naturalFrequency,
  naturalFrequencyPair
} from '../../src/lib/text/place/natural-frequency.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const pair = (a: number, b: number, differ: boolean) =>
  naturalFrequencyPair(a, b, differ).map(plain)

describe('a share as people count it', () => {
  test.each([
    [68, '7 av 10'],
    [10, '1 av 10'],
    [90, '9 av 10'],
    [14.9, '1 av 10'],
    [9.9, '10 av 100'],
    [90.1, '90 av 100'],
    [4.4, '4 av 100'],
    [96, '96 av 100'],
    [0.4, 'färre än 1 av 100'],
    [99.7, 'fler än 99 av 100'],
    [0, '0 av 100'],
    [100, '100 av 100']
  ])('%d %% is %s', (percent, words) => {
    expect(plain(naturalFrequency(percent))).toBe(words)
  })
})

describe('two shares are counted alike', () => {
  test('in tenths where those will do', () => {
    expect(pair(68, 78, true)).toEqual(['7 av 10', '8 av 10'])
  })

  test('in hundredths where one of them needs it', () => {
    expect(pair(12, 7, false)).toEqual(['12 av 100', '7 av 100'])
  })

  test('in hundredths where tenths would hide a sure difference, or make more of it', () => {
    expect(pair(66, 74, true)).toEqual(['66 av 100', '74 av 100'])
    expect(pair(84, 86, true)).toEqual(['84 av 100', '86 av 100'])
  })

  test('in tenths where the difference is not sure and they show none', () => {
    expect(pair(66, 74, false)).toEqual(['7 av 10', '7 av 10'])
  })

  test('in hundredths where tenths would make much of a difference that is not sure', () => {
    expect(pair(64, 66, false)).toEqual(['64 av 100', '66 av 100'])
    expect(pair(68, 78, false)).toEqual(['7 av 10', '8 av 10'])
  })

  test('never shows a sure difference more than four hundredths off', () => {
    for (let a = 0; a <= 100; a += 1) {
      for (let b = 0; b <= 100; b += 1) {
        const shown = pair(a, b, true).map((text) => {
          const [, count, of] = /(\d+) av (\d+)/.exec(text) ?? []
          return (Number(count) / Number(of)) * 100
        }) as [number, number]
        expect(Math.abs(shown[0] - shown[1] - (a - b))).toBeLessThan(4)
      }
    }
  })
})
