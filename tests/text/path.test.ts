// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { boundOf } from '../../src/lib/schema/bound.ts'
import { findingsOf } from '../../src/lib/text/place/findings.ts'
import { plainRow } from '../../src/lib/text/place/plain-row.ts'
import { tallyOf } from '../../src/lib/text/place/profile-headline.ts'
import type { Profile } from '../../src/lib/text/place/profile.ts'
import { starGoal, starOf } from '../../src/lib/text/place/star.ts'
import { openSite } from '../queries/site.ts'
import { profiles } from './profiles.ts'

let all: Awaited<ReturnType<typeof profiles>>
beforeAll(async () => {
  all = await profiles(await openSite())
})

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function rowOf(profile: Profile, id: string) {
  const row = profile.rows.find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(`no ${id}`)
  return row
}

describe('what stands out', () => {
  test('is what the tests found, everywhere: no more and no less', async () => {
    for (const { code } of all.places) {
      const profile = await all.of(code)
      const { strengths, concerns, neither, tested } = findingsOf(profile)
      const difference = tallyOf(profile.rows)
      const change = tallyOf(profile.rows.map(({ changeTone: tone }) => ({ tone })))
      expect([code, strengths.length, concerns.length, neither.length, tested]).toEqual([
        code,
        difference.better + change.better,
        difference.worse + change.worse,
        difference.differs + change.differs,
        difference.tested + change.tested
      ])
    }
  })

  test('is told with both values counted alike, and once each', async () => {
    for (const { code } of all.places) {
      const { strengths, concerns, neither } = findingsOf(await all.of(code))
      const told = [...strengths, ...concerns, ...neither]
      expect(new Set(told.map(({ text }) => text)).size).toBe(told.length)
      for (const { text, figures } of told) {
        expect(text).toMatch(/ än (i övriga länet|\d{4})$/)
        const bases = [...plain(figures).matchAll(/ av (\d+)/g)].map(([, base]) => base)
        expect(new Set(bases).size, figures).toBeLessThan(2)
        const [first, second] = figures.split(/ mot (?:då )?/)
        expect(first).not.toBe(second)
      }
    }
  })
})

describe('the star', () => {
  test('has four arms everywhere, with every indicator of their themes', async () => {
    for (const { code } of all.places) {
      const profile = await all.of(code)
      const star = starOf(profile, null)
      expect(star.map(({ theme }) => theme)).toEqual([
        'foraldrar',
        'skola',
        'fritid',
        'narsamhalle'
      ])
      const shown = star.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id))
      const own = profile.rows.filter(({ indicator }) =>
        star.some(({ theme }) => theme === indicator.theme)
      )
      expect(shown.toSorted()).toEqual(own.map(({ indicator }) => indicator.id).toSorted())
    }
  })

  test('begins with what is sure, and ends with what has no value', async () => {
    let sure = 0
    for (const { code } of all.places) {
      for (const { rows } of starOf(await all.of(code), null)) {
        const found = rows.map(({ row }) => /worse|better|differs/.test(row.tone + row.changeTone))
        expect(found).toEqual(found.toSorted((a, b) => Number(b) - Number(a)))
        const valued = rows.map(
          ({ row }) => row.figure.own.value !== null || boundOf(row.figure.own) !== null
        )
        expect(valued).toEqual(valued.toSorted((a, b) => Number(b) - Number(a)))
        sure += found.filter(Boolean).length
      }
    }
    expect(sure).toBeGreaterThan(3)
  })
})

describe('a row in plain words', () => {
  test('of a share says how many of ten, what it is seen against, and that nothing is sure', async () => {
    const row = plainRow(rowOf(await all.of('1860'), 'skoltrivsel'), null)
    expect(plain(row.value)).toBe('8 av 10')
    expect(plain(row.beside?.words ?? '')).toBe('övriga länet 7 av 10')
    expect(row.verdicts.map(({ words }) => words)).toEqual(['Ingen säker skillnad eller ändring'])
    expect(plain(row.exact)).toBe('84 %, 2026, exempeldata')
  })

  test('without counts says nothing of differences, and is seen against the county', async () => {
    const row = plainRow(rowOf(await all.of('1860'), 'meritvarde'), null)
    expect(plain(row.value)).toBe('225,0 poäng (17 ämnen)')
    expect(row.beside?.words).toMatch(/^hela länet \d/)
    expect(row.verdicts).toEqual([])
    expect(row.exact).toBe('2022')
  })

  test('that may not be shown is told of the länsdel, where that has a value; otherwise why it is empty', async () => {
    const [own, around] = [await all.of('1864'), await all.of('18N')]
    const hidden = own.rows.filter(({ figure }) => figure.own.status === 'suppressed')
    expect(hidden.length).toBeGreaterThan(4)
    let borrowed = 0
    for (const row of hidden) {
      const told = plainRow(row, around)
      const outer = rowOf(around, row.indicator.id)
      if (outer.figure.own.value === null) {
        expect([told.around, told.value]).toEqual([false, 'Visas inte'])
      } else {
        expect([told.around, told.row]).toEqual([true, outer])
        borrowed += 1
      }
      expect(plainRow(row, null)).toMatchObject({
        around: false,
        value: 'Visas inte',
        verdicts: []
      })
    }
    expect(borrowed).toBeGreaterThan(2)
  })

  test('never claims what the tests did not find', async () => {
    const claims = /^(Bättre|Sämre|Högre|Lägre)/
    for (const { code } of all.places) {
      for (const row of (await all.of(code)).rows) {
        const claimed = plainRow(row, null).verdicts.filter(({ words }) => claims.test(words))
        const found = [row.tone, row.changeTone].filter((tone) =>
          ['better', 'worse', 'differs'].includes(tone)
        )
        const shown = row.figure.own.value === null ? [] : found
        expect([code, row.indicator.id, claimed.length]).toEqual([
          code,
          row.indicator.id,
          shown.length
        ])
      }
    }
  })
})

test('the goal of the star is what the register has of it, newest first, and none where it has nothing', () => {
  const rows = ['skola', 'preventionsstjärnan,skola', 'preventionsstjärnan'].map((themes) => ({
    themes
  }))
  expect(starGoal(rows)).toBe(rows[1])
  expect(starGoal([{ themes: 'skola' }])).toBeUndefined()
})
