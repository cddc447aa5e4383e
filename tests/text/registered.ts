import type { DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import type { Source } from '../../src/lib/schema/registers/source.ts'

/** Rows of the registers, with what a test cares about. */
export const decision = (id: string, changes: Partial<DecisionRow>): DecisionRow => ({
  id,
  date: '2026-03-06',
  date_precision: 'day',
  first_day: '2026-03-06',
  last_day: '2026-03-06',
  forum: 'Kraftsamling',
  agenda_item: 'Tidiga & samordnade insatser',
  kind: 'beslut',
  summary: 'Arbetet fortsätter.',
  mandate_holder: null,
  follow_up: null,
  follow_up_end: null,
  areas: '18',
  themes: 'tsi',
  source: 'Minnesanteckningar',
  follows: '',
  followed: null,
  withdrawn: null,
  ...changes
})

export const source = (id: string, changes: Partial<Source>): Source => ({
  id,
  title: id,
  citation: `Källa: ${id}`,
  publisher: id,
  licence: 'Fri',
  retrieved: '2026-08-30',
  kind: 'official',
  description: 'Nyckeltal.',
  key_name: null,
  counted: null,
  counts_inhabitants: false,
  ...changes
})
