import { expect, test } from 'vitest'
import { genitive } from '../../src/lib/format/genitive.ts'

test('a name gets an s, but for one that ends in a sound of it', () => {
  expect(['Länsdelsbilden', 'Barnens', 'Linux', 'Schulz', 'Kumla'].map(genitive)).toEqual([
    'Länsdelsbildens',
    'Barnens',
    'Linux',
    'Schulz',
    'Kumlas'
  ])
})
