import { describe, expect, it } from 'vitest'
import type { ReviewRow } from '../../src/lib/minutes/review-rows.ts'
import { rowFaults } from '../../src/lib/minutes/row-faults.ts'

const row: ReviewRow = {
  id: '2026-05-12-oppettider',
  date: '2026-05-12',
  date_precision: 'day',
  forum: 'Styrgruppen',
  agenda_item: 'Öppettider',
  kind: 'beslut',
  summary: 'Mottagningen öppnar på lördagar.',
  mandate_holder: '',
  follow_up: '',
  areas: 'Örebro län',
  themes: 'nära vård',
  source: 'Minnesanteckningar 2026-05-12',
  follows: '',
  file: 'mote.txt',
  line: '6'
}

const against = {
  areas: [{ name: 'Örebro län' }, { name: 'Södra länsdelen (Sydnärke)' }],
  themes: [{ id: 'nära vård' }, { id: 'skola' }],
  decisions: [
    { id: '2024-tidigare', date: '2024-H2' },
    { id: '2027-senare', date: '2027-01' }
  ],
  others: ['2026-05-12-annan']
}

const faultsOf = (change: Partial<ReviewRow>) => rowFaults({ ...row, ...change }, against)

describe('a row of the register', () => {
  it('has no fault', () => {
    expect(faultsOf({})).toEqual({})
    const more = {
      areas: 'Örebro län,Södra länsdelen (Sydnärke)',
      themes: 'skola,nära vård',
      follow_up: '2026-H2',
      follows: '2024-tidigare'
    }
    expect(faultsOf(more)).toEqual({})
  })

  it.each(['forum', 'agenda_item', 'summary', 'source'] as const)('has a %s', (column) => {
    expect(faultsOf({ [column]: ' ' })).toEqual({ [column]: 'ett värde' })
  })

  it.each(['', '2026-13', '2026-02-30', 'våren 2026'])('is not of "%s"', (date) => {
    expect(faultsOf({ date }).date).toMatch(/^ett datum/)
    if (date) expect(faultsOf({ follow_up: date })).toHaveProperty('follow_up')
  })

  it.each(['', 'Öppettider', 'två ord', '-a', '12-jan', '1e5'])('has not the key "%s"', (id) => {
    expect(faultsOf({ id })).toEqual({ id: 'en nyckel med a–z, 0–9 och bindestreck' })
  })

  it('has a key of its own', () => {
    expect(faultsOf({ id: 'granska' })).toHaveProperty('id')
    expect(faultsOf({ id: '2024-tidigare' })).toHaveProperty('id')
    expect(faultsOf({ id: '2026-05-12-annan' })).toHaveProperty('id')
  })

  it('names places and themes of the registers', () => {
    for (const areas of ['', 'Örebro län,Norge'])
      expect(faultsOf({ areas })).toHaveProperty('areas')
    for (const themes of ['', 'placeringar']) expect(faultsOf({ themes })).toHaveProperty('themes')
  })

  it('takes nothing further that is later or not there', () => {
    expect(faultsOf({ follows: '2027-senare' })).toHaveProperty('follows')
    expect(faultsOf({ follows: 'finns-inte' })).toHaveProperty('follows')
    expect(faultsOf({ follows: '2027-senare', date: '2027' })).toEqual({})
  })
})
