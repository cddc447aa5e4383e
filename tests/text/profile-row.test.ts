import { describe, expect, test } from 'vitest'
import { hasCounts } from '../../src/lib/schema/registers/indicator.ts'
import { isUncertain, rowMeta, rowTip } from '../../src/lib/text/place/profile-row.ts'
import type { Profile } from '../../src/lib/text/place/profile.ts'
import { all } from './site-profiles.ts'

const row = (profile: Profile, id: string) => {
  const found = profile.rows.find(({ indicator }) => indicator.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

describe('a row', () => {
  test('says its year, its answers and what it lacks', async () => {
    const profile = await all.of('18N')
    expect(rowMeta(row(profile, 'mar-bra'), true)).toMatch(/^2026 · 920 svar · exempeldata$/)
    expect(rowMeta(row(profile, 'mar-bra'), false)).toMatch(/^2026 · 920 svar$/)
    expect(rowMeta(row(profile, 'hvb'), true)).toBe('2021 · utan Ljusnarsberg')
    expect(rowMeta(row(profile, 'sip-bup-deltog'), false)).toMatch(/^2025 · \d+ kallelser$/)
  })

  test('is told line by line to whoever points at it', async () => {
    const profile = await all.of('18N')
    const lines = rowTip(row(profile, 'familjehem'), profile)
    expect(lines.map((line) => line.replace(/\s/g, ' '))).toEqual([
      'Placerade i familjehem någon gång under året',
      'Norra länsdelen 2022',
      '14,1 per 1 000 invånare 0–20 år',
      '95 % intervall 11,8–16,8',
      'Cirka 137 barn och unga',
      'Högre än övriga länet, sämre',
      'Länet 7,9, övriga länet 6,8 (Degerfors saknas), riket 7,3',
      'Här hade ett värde omkring 35 % högre kunnat säkerställas',
      'Sedan 2021 (13,5): ingen säkerställd förändring',
      'Trend: ingen säkerställd sedan 2014'
    ])
    const ljusnarsberg = await all.of('1864')
    expect(rowTip(row(ljusnarsberg, 'snus'), ljusnarsberg)[2]).toMatch(/^Visas inte/)
    expect(rowMeta(row(ljusnarsberg, 'snus'), false)).toBe('2026')
  })

  test('of few answers or a low response asks for caution, and no register does', async () => {
    const girls = await all.of('1864', '?kon=flickor&arskurs=7')
    const few = girls.rows.filter(isUncertain)
    expect(few.length).toBeGreaterThan(0)
    for (const { figure, response } of few) {
      const { denominator } = figure.own
      expect((denominator ?? 0) < 30 || (response?.rate ?? 100) < 60).toBe(true)
    }
    const norra = await all.of('18N')
    expect(norra.rows.filter(isUncertain)).toEqual([])
    expect(norra.rows.some(({ indicator }) => !hasCounts(indicator))).toBe(true)
  })
})
