import { expect, test } from 'vitest'
import { columnsOf, rowsOf } from '../../src/lib/db/columns.ts'

const rows = [
  { area: '18N', value: 14.1, status: 'ok', hidden: false, note: null },
  { area: '18V', value: null, status: 'missing', hidden: false, note: 'saknas' }
]

test('rows come out as they went in', () => {
  const columns = columnsOf(rows)
  expect(columns).toEqual({
    names: ['area', 'value', 'status', 'hidden', 'note'],
    columns: [
      ['18N', '18V'],
      [14.1, null],
      ['ok', 'missing'],
      [false, false],
      [null, 'saknas']
    ]
  })
  expect(columns && rowsOf(columns)).toEqual(rows)
})

test.each([
  ['no list', { area: '18N' }],
  ['a single row', rows.slice(0, 1)],
  ['values without names', ['18N', '18V']],
  ['rows of other columns', [{ area: '18N' }, { value: 1 }]],
  [
    'the same columns in another order',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 }
    ]
  ],
  ['a column that is undefined in places', [{ a: 1 }, { a: undefined }]],
  ['rows that hold more than values', [{ a: [1] }, { a: [2] }]],
  ['rows of no column', [{}, {}]],
  ['days', [new Date(0), new Date(1)]]
])('%s is left as it is', (_, value) => {
  expect(columnsOf(value)).toBe(false)
})
