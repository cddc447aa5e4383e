import { describe, expect, it } from 'vitest'
import { ColumnWords } from '../../../pipelines/read/words/column-words.ts'
import { Translations } from '../../../pipelines/read/words/translation.ts'

const grades = () => new ColumnWords('arskurs', ['7', '9', ''], new Translations())

describe('the words of a column', () => {
  it.each(['7', ' 7', '7.0', '7,00'])(
    'are understood as a program writes a number: "%s"',
    (cell) => {
      expect(grades().look(cell)).toBe(0)
    }
  )

  it.each(['7.5', '70', '7.0.0', '7.000'])('are not made of another number: %s', (cell) => {
    expect(grades().look(cell)).toBeUndefined()
  })

  it.each(['', ' ', 'NA', '#NULL!', 'NaN', '.'])(
    'are none where a program says so: "%s"',
    (cell) => {
      expect(grades().look(cell)).toBe(2)
    }
  )

  it('must be there where nothing may not stand', () => {
    const words = new ColumnWords('arskurs', ['7', '9'], new Translations())
    expect(words.look('NA')).toBeUndefined()
  })

  it('that look like somebody’s own are never told, however many rows have them', () => {
    const words = grades()
    const own = ['20100101-1234', '1001011234', 'eva@skola.se', '019-123 45 67']
    for (const cell of [...own, '2026-12-06']) for (let i = 0; i < 6; i += 1) words.look(cell)
    expect(words.unknownWords).toEqual({ common: [{ word: '2026-12-06', rows: 6 }], rare: 4 })
  })
})
