import { beforeAll, describe, expect, test } from 'vitest'
import { boundOf } from '../../src/lib/schema/bound.ts'
import { placeTip } from '../../src/lib/text/comparison/compared.ts'
import { pairValues } from '../../src/lib/text/comparison/pair.ts'
import { plainRow } from '../../src/lib/text/place/plain-row.ts'
import { themeHeadline } from '../../src/lib/text/place/profile-headline.ts'
import {
  boundedNote,
  fewHiddenNote,
  manyHiddenNote
} from '../../src/lib/text/place/profile-notes.ts'
import { rowMeta, rowTip } from '../../src/lib/text/place/profile-row.ts'
import type { Profile, ProfileRow } from '../../src/lib/text/place/profile.ts'
import { starOf } from '../../src/lib/text/place/star.ts'
import { boundedSite } from '../queries/bounded-site.ts'
import { profiles } from './profiles.ts'

let profile: Profile
let skolk: ProfileRow
let well: ProfileRow
beforeAll(async () => {
  const db = await boundedSite()
  profile = await (await profiles(db)).of('1860', '?kon=pojkar&arskurs=9')
  const row = (id: string) => profile.rows.find(({ indicator }) => indicator.id === id)!
  skolk = row('skolk')
  well = row('mar-bra')
})

const only = (...rows: ProfileRow[]): Profile => ({ ...profile, rows })

describe('a place', () => {
  test('is told by the bound, with its answers, and tested by nothing', () => {
    expect(skolk.judgement.verdict).toBe('untested')
    expect(skolk.change.verdict).toBe('untested')
    expect(rowMeta(skolk, false)).toBe('2026 · 20 svar')
    expect(rowTip(skolk, profile).slice(0, 3)).toEqual([
      skolk.indicator.title,
      'Laxå 2026',
      'Under 25\u00a0% av svarande'
    ])
  })

  test('a theme of bounds alone has values to show, none of them tested', () => {
    const theme = profile.themes.find(({ theme }) => theme.id === 'skola')!
    expect(themeHeadline({ ...theme, rows: [skolk] }, profile)).toBe(
      `${theme.theme.title}: inget kan prövas mot övriga länet`
    )
  })

  test('bounds are counted for themselves, and never among what is hidden', () => {
    expect(boundedNote(only(skolk, well))).toMatch(
      /^2 indikatorer visas som under eller över en gräns för Laxå: det exakta värdet visas inte/
    )
    expect(boundedNote(only(skolk))).toMatch(/^1 indikator visas som /)
    expect(manyHiddenNote(only(skolk, well))).toBeNull()
    expect(fewHiddenNote(only(skolk, well))).toBeNull()
    const valued = {
      ...skolk,
      figure: { ...skolk.figure, own: { ...skolk.figure.own, status: 'missing' as const } }
    }
    expect(boundedNote(only(valued))).toBeNull()
  })
})

describe('in plain words', () => {
  test('the bound has its own words, the county beside it and no verdict', () => {
    const plain = plainRow(skolk, null)
    expect(plain).toMatchObject({ value: 'Under 25\u00a0%', around: false, verdicts: [] })
    expect(plain.beside?.words).toMatch(/^hela länet \d+\u00a0%$/)
    expect(plain.exact).toMatch(/^2026/)
  })

  test("a place's own bound is told before the value of the länsdel around it", () => {
    const own = { ...skolk.figure.own, value: 12, status: 'ok' as const, upper: null }
    const around = only({ ...skolk, figure: { ...skolk.figure, own } })
    expect(plainRow(skolk, around)).toMatchObject({ value: 'Under 25\u00a0%', around: false })
  })

  test('values come before bounds in the star, and bounds before what is not told', () => {
    const order = starOf(profile, null).flatMap(({ rows }) =>
      rows.map(({ row }) => ({ theme: row.indicator.theme, id: row.indicator.id, row }))
    )
    const school = order.filter(({ theme }) => theme === skolk.indicator.theme)
    const at = school.findIndex(({ id }) => id === 'skolk')
    const kind = ({ row }: (typeof school)[number]) => {
      if (boundOf(row.figure.own)) return 'bound'
      return row.figure.own.value === null || row.tone === 'untested' ? 'after' : 'before'
    }
    expect(school.slice(0, at).map(kind)).not.toContain('after')
    expect(school.slice(at + 1).map(kind)).not.toContain('before')
  })
})

describe('two places', () => {
  test('a bound stands beside a value in words', () => {
    const other = { ...skolk.figure.own, value: 9, upper: null, status: 'ok' as const }
    const pair = { indicator: skolk.indicator, place: skolk.figure.own, reference: other }
    expect(pairValues(pair)).toBe('under 25\u00a0% mot 9\u00a0%')
  })

  test('a cell that is pointed at tells the bound and why', () => {
    const told = placeTip(well.indicator, well.figure.own, well.judgement, 'övriga länet')
    expect(told.slice(1, 3)).toEqual(['Över 80\u00a0% av svarande', '20 svar'])
    expect(told.at(-1)).toContain('vad en enskild elev har svarat')
  })
})
