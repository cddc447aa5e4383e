import { describe, expect, test } from 'vitest'
import {
  requireFinite,
  requireNonNegative,
  requirePositive,
  requireProbability,
  requireProportion
} from '../../src/lib/stats/domain.ts'

describe('domain', () => {
  test.each([
    [
      () => requireNonNegative('events', -0.5),
      'events must be a finite number that is 0 or more, got -0.5'
    ],
    [() => requireNonNegative('events', NaN), 'got NaN'],
    [() => requireNonNegative('events', Infinity), 'got Infinity'],
    [() => requirePositive('population', 0), 'population must be a finite number above 0, got 0'],
    [() => requirePositive('population', NaN), 'got NaN'],
    [() => requirePositive('population', Infinity), 'got Infinity'],
    [() => requireFinite('x', -Infinity), 'x must be a finite number, got -Infinity'],
    [() => requireProbability('p', 1.01), 'p must be between 0 and 1, got 1.01'],
    [() => requireProbability('p', -0.01), 'got -0.01'],
    [() => requireProbability('p', NaN), 'got NaN'],
    [() => requireProportion(5, 4), 'events must not exceed n, got 5 of 4'],
    [() => requireProportion(0, 0), 'n must be a finite number above 0, got 0'],
    [() => requireProportion(-1, 4), 'got -1']
  ])('refuses %#', (check, message) => {
    expect(check).toThrow(RangeError)
    expect(check).toThrow(message)
  })

  test('lets the edges through', () => {
    requireNonNegative('events', 0)
    requirePositive('n', Number.MIN_VALUE)
    requireFinite('x', -3)
    requireProbability('p', 0)
    requireProbability('p', 1)
    requireProportion(0, 1)
    requireProportion(1, 1)
  })
})
