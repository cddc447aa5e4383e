import { describe, expect, it } from 'vitest'
import { lostValues } from '../../../pipelines/warnings/lost-values.ts'
import { publishedOf, rowsOf, share, wordsOf } from './published-figures.ts'

const wordsFor = (byYear: Record<string, (number | null)[]>, through: string | null = null) =>
  wordsOf(lostValues(publishedOf(rowsOf(byYear), { ...share, through })))

describe('a kommun without a value', () => {
  it('in the last year, though it has had one in all earlier ones, is told', () => {
    expect(
      wordsFor({
        '2017': [7, 7, 7, 7, null],
        '2020': [7, 7, 7, 7, 7],
        '2023': [7, 7, 7, null, null]
      })
    ).toEqual(['Laxå saknar värde 2023 men har haft ett alla tidigare år: Trivs'])
  })

  it('is not told where nobody has one, where the year goes on, or where there is one year before', () => {
    const [all, none] = [[7, 7, 7, 7, 7], Array<null>(5).fill(null)]
    expect(wordsFor({ '2017': all, '2020': all, '2023': none })).toEqual([])
    expect(wordsFor({ '2017': all, '2020': all, '2023': [7, null] }, '2023-03-01')).toEqual([])
    expect(wordsFor({ '2020': all, '2023': [null, 7, 7, 7, 7] })).toEqual([])
  })

  it('that is hidden has one', () => {
    const rows = rowsOf({ '2017': [7, 7], '2020': [7, 7], '2023': [7, null] })
    const hidden = rows.map((row) => {
      return row.value === null ? { ...row, status: 'suppressed' as const } : row
    })
    const published = publishedOf(hidden)
    const areas = published.areas.filter(({ code }) => ['Askersund', 'Hallsberg'].includes(code))
    expect(lostValues({ ...published, areas })).toEqual([])
    expect(lostValues({ ...publishedOf(rows), areas })).toHaveLength(1)
  })

  it('of several indicators is told in one line', () => {
    const rows = rowsOf({ '2017': [7, 7], '2020': [7, 7], '2023': [null, 7] })
    const ids = ['a', 'b', 'c', 'd', 'e']
    const published = {
      ...publishedOf([]),
      indicators: ids.map((id) => ({ ...share, id, title: id.toUpperCase() })),
      observations: new Map(ids.map((id) => [id, rows]))
    }
    const areas = published.areas.filter(({ code }) => code === 'Askersund')
    expect(wordsOf(lostValues({ ...published, areas }))).toEqual([
      'Askersund saknar värde 2023 men har haft ett alla tidigare år: A; B; C och 2 till'
    ])
  })
})
