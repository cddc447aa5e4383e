import { expect, test } from 'vitest'
import { numberWord } from '../../src/lib/format/number-word.ts'

test('numbers up to twelve are words, and those above are figures', () => {
  expect([0, 1, 4, 12, 13, 49].map(numberWord)).toEqual(['noll', 'en', 'fyra', 'tolv', '13', '49'])
})
