import { describe, expect, test } from 'vitest'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import { followUpOn, followUpSentence, followUps } from '../../src/lib/text/decision/follow-up.ts'

/** A decision to be followed up at a date, or when null at none; `followed` is the date of what took it further. */
function decision(follow_up: string | null, followed: string | null = null) {
  return { follow_up, follow_up_end: dateSpan(follow_up ?? '')?.lastDay ?? null, followed }
}

describe('how it stands with a follow-up', () => {
  test.each([
    ['2025-08-20', '2025-08-20', '2025-08-21'],
    ['2025-08', '2025-08-31', '2025-09-01'],
    ['2025-H1', '2025-06-30', '2025-07-01'],
    ['2024-H2', '2024-12-31', '2025-01-01'],
    ['2028', '2028-12-31', '2029-01-01']
  ])('of %s is overdue the day after %s and not before', (date, lastDay, dayAfter) => {
    const one = decision(date)
    expect(followUpOn(one, '2024-06-14')).toBe('due')
    expect(followUpOn(one, lastDay)).toBe('due')
    expect(followUpOn(one, dayAfter)).toBe('overdue')
    expect(followUpOn(one, '2031-01-01')).toBe('overdue')
  })

  test('is unset where no day was set and nothing came', () => {
    expect(followUpOn(decision(null), '2031-01-01')).toBe('unset')
  })

  test('is followed once something took it further, before its day or long after, with or without one', () => {
    for (const day of ['2025-01-01', '2025-06-30', '2025-07-01', '2031-01-01']) {
      expect(followUpOn(decision('2025-H1', '2024-H2'), day)).toBe('followed')
      expect(followUpOn(decision('2025-H1', '2026-05-12'), day)).toBe('followed')
      expect(followUpOn(decision(null, '2026-05-12'), day)).toBe('followed')
    }
  })
})

describe('the sentence', () => {
  test.each([
    ['2025-11-07', '2025-11-07', 'Uppföljning: 7 november 2025.'],
    ['2025-11-07', '2025-11-08', 'Uppföljning: 7 november 2025, passerad.'],
    ['2026-09', '2026-09-30', 'Uppföljning: september 2026.'],
    ['2026-09', '2026-10-01', 'Uppföljning: september 2026, passerad.'],
    ['2025-H2', '2025-12-31', 'Uppföljning: hösten 2025.'],
    ['2025-H2', '2026-01-01', 'Uppföljning: hösten 2025, passerad.'],
    ['2026-H1', '2026-06-30', 'Uppföljning: våren 2026.'],
    ['2026-H1', '2026-07-01', 'Uppföljning: våren 2026, passerad.'],
    ['2028', '2028-12-31', 'Uppföljning: 2028.'],
    ['2028', '2029-01-01', 'Uppföljning: 2028, passerad.']
  ])('of %s on %s', (date, day, text) => {
    expect(followUpSentence(decision(date), day)).toBe(text)
  })

  test('never calls passed what has been followed up', () => {
    const sentence = followUpSentence(decision('2025-H2', '2026-05-12'), '2031-01-01')
    expect(sentence).toBe('Uppföljning: hösten 2025.')
  })

  test('is empty where no day was set', () => {
    expect(followUpSentence(decision(null), '2031-01-01')).toBe('')
    expect(followUpSentence(decision(null, '2026-05-12'), '2031-01-01')).toBe('')
  })
})

describe('the list of what is to be followed up', () => {
  const named = (id: string, follow_up: string | null, followed: string | null = null) => {
    return { id, ...decision(follow_up, followed) }
  }
  const all = [
    named('år', '2027'),
    named('vår', '2026-H1'),
    named('utan', null),
    named('höst', '2025-H2'),
    named('uppföljd', '2025-H1', '2026-05-12'),
    named('dag', '2026-06-15'),
    named('månad', '2026-09'),
    named('vidare', null, '2026-05-12')
  ]
  const ids = (day: string) => {
    const { overdue, due } = followUps(all, day)
    return [overdue.map(({ id }) => id), due.map(({ id }) => id)]
  }

  test('parts what has passed from what is to come, the earliest last day first', () => {
    expect(ids('2026-06-30')).toEqual([
      ['höst', 'dag'],
      ['vår', 'månad', 'år']
    ])
    expect(ids('2026-07-01')).toEqual([
      ['höst', 'dag', 'vår'],
      ['månad', 'år']
    ])
  })

  test('may be of one kind only, or of none', () => {
    expect(ids('2024-01-01')).toEqual([[], ['höst', 'dag', 'vår', 'månad', 'år']])
    expect(ids('2028-01-01')).toEqual([['höst', 'dag', 'vår', 'månad', 'år'], []])
    expect(followUps([named('utan', null)], '2026-07-01')).toEqual({ overdue: [], due: [] })
  })

  test('keeps the order given among those of the same day, and leaves the rows as they are', () => {
    const same = ['c', 'a', 'd', 'b'].map((id) => named(id, '2025-H2'))
    const order = same.map(({ id }) => id)
    expect(followUps(same, '2026-07-01').overdue).toEqual(same)
    expect(followUps(same, '2025-07-01').due).toEqual(same)
    expect(same.map(({ id }) => id)).toEqual(order)
  })
})
