// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { officialProfile, type Profile } from '../../src/lib/text/place/profile.ts'
import { placeSummary } from '../../src/lib/text/place/profile-summary.ts'
import { starOf } from '../../src/lib/text/place/star.ts'
import { all as site } from './site-profiles.ts'

const searches = ['', '?kon=flickor&arskurs=9', '?mot=riket']
const all: Profile[] = []
for (const { code } of site.places) {
  for (const search of searches) all.push(await site.of(code, search))
}

describe('a place in official figures alone', () => {
  it('has the official rows with the verdicts that they have among all', () => {
    for (const profile of all) {
      const official = officialProfile(profile)
      const kept = profile.rows.filter(({ indicator }) => indicator.source_kind === 'official')
      // The very same rows: nothing is judged once more.
      expect(official.rows.every((row, i) => row === kept[i])).toBe(true)
      expect(official.themes.flatMap(({ rows }) => rows)).toHaveLength(kept.length)
      expect(official.themes.every(({ rows }) => rows.length > 0)).toBe(true)
    }
    const [first] = all
    expect(officialProfile(first!).rows.length).toBeGreaterThan(0)
    expect(officialProfile(first!).rows.length).toBeLessThan(first!.rows.length)
  })

  it('names nothing that is made up', () => {
    const sources = (profile: Profile) =>
      [...profile.rows, ...profile.absent.map((indicator) => ({ indicator }))].map(
        ({ indicator }) => indicator.source_kind
      )
    for (const profile of all.map(officialProfile)) {
      expect(sources(profile)).not.toContain('example')
      expect(placeSummary(profile).join(' ')).not.toMatch(/exempeldata/i)
      const shown = starOf(profile, null).flatMap(({ rows }) => rows)
      expect(shown.map(({ exact }) => exact).join()).not.toMatch(/exempeldata/i)
    }
  })
})
