import { describe, expect, it } from 'vitest'
import { formatDate, formatDateAlone } from '../../src/lib/format/date.ts'

describe('formatDate', () => {
  it.each([
    ['2026-03-06', '6 mars 2026'],
    ['2024-12-31', '31 december 2024'],
    ['2026-01-01', '1 januari 2026'],
    ['2025-08', 'augusti 2025'],
    ['2026-09', 'september 2026'],
    ['2024-H2', 'hösten 2024'],
    ['2025-H1', 'våren 2025'],
    ['2028', '2028']
  ])('writes %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text)
  })

  it('names all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      return formatDate(`2026-${String(index + 1).padStart(2, '0')}`).split(' ')[0]
    })
    const swedish = new Intl.DateTimeFormat('sv-SE', { month: 'long', timeZone: 'UTC' })
    expect(months).toEqual(months.map((_, month) => swedish.format(Date.UTC(2026, month, 15))))
  })

  it.each(['', '2026-13', '2026-00-01', '2026-H3', '2026-Q1', 'snart'])(
    'leaves "%s" as it stands',
    (date) => {
      expect(formatDate(date)).toBe(date)
    }
  )
})

it('opens with a capital where the date stands alone', () => {
  expect(formatDateAlone('2024-H2')).toBe('Hösten 2024')
  expect(formatDateAlone('2025-08')).toBe('Augusti 2025')
  expect(formatDateAlone('2026-03-06')).toBe('6 mars 2026')
})
