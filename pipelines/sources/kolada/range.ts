import type { Problems } from '../../read/problems.ts'
import type { Registers } from '../../registers/registers.ts'
import type { KoladaFigures } from './figures.ts'

/** Reports every figure that its measure cannot have: below zero, or a percentage above the whole. */
export function checkRange(
  { cells }: KoladaFigures,
  { indicators, populations }: Pick<Registers, 'indicators' | 'populations'>,
  problems: Problems
): void {
  const greatest = new Map<string, number>()
  for (const { keys } of populations) for (const key of keys) greatest.set(key, Infinity)
  for (const { source_key, measure, per } of indicators) {
    // A mean can be of anything, changes included.
    if (source_key === null || measure === 'mean') continue
    greatest.set(source_key, measure === 'percent' ? per : Infinity)
  }
  for (const { key, value, file, line } of cells.values()) {
    const most = greatest.get(key)
    if (value === null || most === undefined || (value >= 0 && value <= most)) continue
    const expected =
      most === Infinity ? 'ett tal som inte är negativt' : `ett tal från 0 till ${most}`
    problems.add({ file, line, column: 'value', expected, got: String(value) })
  }
}
