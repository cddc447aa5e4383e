import { focusSearch } from '../../url/indicator-focus.ts'
import type { Profile, ProfileRow } from './profile.ts'

/** The search part of an indicator's address that shows what the profile tells of it. */
export function rowSearch({ indicator, figure }: ProfileRow, { subject, view }: Profile): string {
  const { own, county, riket, kommuner } = figure
  const known = own.value !== null || county !== null || kommuner.length > 0
  const told = { period: own.period, known, hasRiket: riket !== null }
  return focusSearch(indicator, [subject.place], subject.areas, view, told)
}
