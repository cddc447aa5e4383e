import type { Profile } from '../../src/lib/text/place/profile.ts'
import { openSite } from '../queries/site.ts'
import { profiles } from './profiles.ts'

/** The profile of every place, of what the ETL wrote last. */
export const all = await profiles(await openSite())

export const count = (profile: Profile, fits: (row: Profile['rows'][number]) => boolean) =>
  profile.rows.filter(fits).length
export const testedOf = (profile: Profile) => count(profile, ({ tone }) => tone !== 'untested')
export const changesOf = (profile: Profile) =>
  count(profile, (one) => one.changeTone !== 'untested')
