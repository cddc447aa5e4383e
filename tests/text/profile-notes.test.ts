import { describe, expect, test } from 'vitest'
import {
  absentNote,
  fewHiddenNote,
  manyHiddenNote,
  shownAround,
  testingNotes
} from '../../src/lib/text/place/profile-notes.ts'
import type { Profile } from '../../src/lib/text/place/profile.ts'
import { all, changesOf, count, testedOf } from './site-profiles.ts'

describe('what is not shown', () => {
  const why =
    'för att inget barn ska kunna pekas ut: svaren eller kallelserna är för få, eller så skulle en annan dold uppgift gå att räkna ut.'
  /** The place with so many of its values hidden, the first of them here and the others by their sources. */
  async function hiding(code: string, hidden: number, here = hidden): Promise<Profile> {
    const profile = await all.of(code)
    const rows = profile.rows.map((one, i) => {
      const own = { ...one.figure.own, status: i < hidden ? 'suppressed' : 'ok' } as const
      const protection = { least_answers: i < here ? 20 : null, least_count: null }
      const indicator = { ...one.indicator, ...protection }
      return { ...one, indicator, figure: { ...one.figure, own, inLansdel: i > 1 } }
    })
    return { ...profile, rows }
  }

  test('many hidden values are counted and explained, with what the länsdel shows', async () => {
    const profile = await hiding('1864', 8)
    const rows = profile.rows.length
    expect(manyHiddenNote(profile)).toBe(
      `8 av ${rows} indikatorer visas inte för Ljusnarsberg, ${why}`
    )
    expect(fewHiddenNote(profile)).toBeNull()
    expect(shownAround(profile)).toBe(6)
    const all = await hiding('1864', rows)
    expect(manyHiddenNote(all)).toBe(
      `Ingen av de ${rows} indikatorerna visas för Ljusnarsberg, ${why}`
    )
  })

  test('few are told elsewhere, and none not at all', async () => {
    const some = await hiding('18N', 3)
    expect(manyHiddenNote(some)).toBeNull()
    expect(fewHiddenNote(some)).toBe(
      `3 av ${some.rows.length} indikatorer visas inte för norra länsdelen, ${why}`
    )
    const none = await hiding('1880', 0)
    expect([manyHiddenNote(none), fewHiddenNote(none)]).toEqual([null, null])
  })

  test('those that sources have hidden are said to be hidden by them', async () => {
    const none = await hiding('18N', 2, 0)
    const rows = none.rows.length
    const what = (count: number) => `${count} av ${rows} indikatorer visas inte för norra länsdelen`
    expect(fewHiddenNote(none)).toBe(`${what(2)}: källan har dolt dem.`)
    expect(fewHiddenNote(await hiding('18N', 1, 0))).toBe(`${what(1)}: källan har dolt den.`)
    expect(fewHiddenNote(await hiding('18N', 3, 1))).toBe(
      `${what(3)}. Källan har dolt 2 av dem. De andra visas inte, ${why}`
    )
  })

  test('what does not exist for the choice is counted, or named where it never does', async () => {
    expect(absentNote(await all.of('18N'))).toBe(
      '”Utredningstid, barn och unga” kan inte vägas samman och visas bara per kommun.'
    )
    expect(absentNote(await all.of('1864'))).toBeNull()
    expect(absentNote(await all.of('1864', '?kon=flickor&arskurs=9'))).toMatch(
      /^\d+ indikatorer finns inte uppdelade på kön och årskurs/
    )
  })
})

test('the number of tests and of false alarms avoided is told', async () => {
  const profile = await all.of('18N')
  const [tested, changed] = [testedOf(profile), changesOf(profile)]
  expect(tested).toBe(count(profile, ({ judgement }) => judgement.comparison !== null))
  expect(changed).toBe(count(profile, ({ change }) => change.comparison !== null))
  const [differences, detectable, changes] = testingNotes(profile)
  const found = count(profile, ({ judgement }) => ['higher', 'lower'].includes(judgement.verdict))
  const alone = count(profile, ({ judgement }) => (judgement.comparison?.p ?? 1) < 0.05)
  expect(differences).toContain(`Här prövas ${tested} skillnader mot övriga länet, tillsammans med`)
  expect(differences).toContain(`falska. ${found} markeras. Ytterligare ${alone - found} hade`)
  expect(detectable?.replace(/\s/g, ' ')).toMatch(
    /^För att synas i norra länsdelen behöver en andel skilja sig ungefär \d+ procentenheter från övriga länet\. Mindre skillnader kan finnas utan att märkas\.$/
  )
  expect(changes).toContain(`Här prövas ${changed} förändringar, tillsammans med`)
})
