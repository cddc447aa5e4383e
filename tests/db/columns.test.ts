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

test('what returns in a column is told once', () => {
  const places = ['norra länsdelen', 'södra länsdelen', 'norra länsdelen', 'norra länsdelen', null]
  const rows = places.map((name, year) => ({ name, year }))
  const columns = columnsOf(rows)
  expect(columns).toEqual({
    names: ['name', 'year'],
    columns: [
      { values: ['norra länsdelen', 'södra länsdelen', null], at: '01002' },
      [0, 1, 2, 3, 4]
    ]
  })
  expect(columns && rowsOf(columns)).toEqual(rows)
})

test('what does not return often enough, or is of more values than there are digits, is told as it is', () => {
  const years = Array.from({ length: 80 }, (_, i) => ({ year: `år ${Math.floor(i / 2)}` }))
  expect(columnsOf(years)).toEqual({ names: ['year'], columns: [years.map(({ year }) => year)] })
  const few = [{ sex: 'alla' }, { sex: 'pojkar' }]
  expect(columnsOf(few)).toEqual({ names: ['sex'], columns: [['alla', 'pojkar']] })
})

test('rows that hold rows of their own come out as they went in', () => {
  const nested = [
    { id: 'a', moves: [{ area: '18N' }], of: { sum: 1 } },
    { id: 'b', moves: [], of: null }
  ]
  const columns = columnsOf(nested)
  expect(columns && rowsOf(columns)).toEqual(nested)
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
  ['rows of no column', [{}, {}]],
  ['days', [new Date(0), new Date(1)]]
])('%s is left as it is', (_, value) => {
  expect(columnsOf(value)).toBe(false)
})
