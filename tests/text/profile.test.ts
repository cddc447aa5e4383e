import { beforeAll, describe, expect, test } from 'vitest'
import { hasCounts } from '../../src/lib/schema/indicator.ts'
import { themeHeadline } from '../../src/lib/text/profile-headline.ts'
import {
  absentNote,
  fewHiddenNote,
  manyHiddenNote,
  shownAround,
  testingNote
} from '../../src/lib/text/profile-notes.ts'
import { isUncertain, rowMeta, rowTip } from '../../src/lib/text/profile-row.ts'
import { placeSummary } from '../../src/lib/text/profile-summary.ts'
import type { Profile } from '../../src/lib/text/profile.ts'
import { placeSearch } from '../../src/lib/url/place-view.ts'
import { openSite } from '../queries/site.ts'
import { everyView, profiles } from './profiles.ts'

let all: Awaited<ReturnType<typeof profiles>>
beforeAll(async () => {
  all = await profiles(await openSite())
})

const summaryOf = (profile: Profile) => placeSummary(profile).map(({ text }) => text)
const row = (profile: Profile, id: string) => {
  const found = profile.rows.find(({ indicator }) => indicator.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

const count = (profile: Profile, fits: (row: Profile['rows'][number]) => boolean) =>
  profile.rows.filter(fits).length
const testedOf = (profile: Profile) => count(profile, ({ tone }) => tone !== 'untested')
const changesOf = (profile: Profile) => count(profile, (one) => one.changeTone !== 'untested')

describe('what stands out', () => {
  test('norra länsdelen: foster homes first, with both figures, and example data marked', async () => {
    const profile = await all.of('18N')
    const [worse = '', , changed = ''] = summaryOf(profile)
    const found = count(profile, ({ tone }) => tone === 'worse')
    expect(found).toBeGreaterThan(3)
    expect(worse.replace(/\s/g, ' ')).toContain(
      `I norra länsdelen är ${found} av ${testedOf(profile)} prövade uppgifter säkerställt sämre än i övriga länet, säkrast att fler barn är placerade i familjehem (14,1 mot 6,8 per 1 000 invånare 0–20 år), `
    )
    expect(worse).toMatch(/färre elever [^(]*\(\d+\s% mot \d+\s%, exempeldata\)/)
    const changes = count(profile, ({ changeTone }) => changeTone === 'worse')
    expect(changed).toContain(
      `Sedan förra mätningen har ${changes} av ${changesOf(profile)} prövade uppgifter blivit`
    )
  })

  test('figures that are all made up are marked once', async () => {
    const [, better] = placeSummary(await all.of('1880'))
    expect(better?.example).toBe(true)
    expect(better?.text).not.toContain('exempeldata')
    expect(better?.text).toMatch(/^Säkerställt bättre är \d+, säkrast att /)
  })

  test('what differs without being better or worse is counted apart', async () => {
    const norra = await all.of('18N')
    const differs = count(norra, ({ tone }) => tone === 'differs')
    expect(differs).toBe(1)
    expect(summaryOf(norra).join(' ')).toContain(
      'Därtill skiljer sig en utan att vara bättre eller sämre.'
    )
    const others = norra.rows.map((one) => {
      return one.tone === 'differs' ? one : { ...one, tone: 'none' as const }
    })
    const [worse, better] = summaryOf({ ...norra, rows: others })
    expect(worse).toMatch(
      /^I norra länsdelen är ingen av \d+ prövade uppgifter säkerställt sämre än/
    )
    expect(better).toBe(
      'Ingen är säkerställt bättre. Däremot skiljer sig en utan att vara bättre eller sämre.'
    )
  })

  test('girls and school years are named as they are filtered', async () => {
    const texts = await Promise.all(
      all.places.map(async ({ code }) => summaryOf(await all.of(code, '?kon=flickor')).join(' '))
    )
    expect(texts.join(' ')).toContain('färre flickor ')
    expect(texts.join(' ')).not.toMatch(/(fler|färre) elever/)
  })

  test('nothing that stands out is said to be nothing', async () => {
    const norra = await all.of('18N')
    const rows = norra.rows.map((one) => ({
      ...one,
      tone: one.tone === 'untested' ? one.tone : ('none' as const),
      changeTone: one.changeTone === 'untested' ? one.changeTone : ('none' as const)
    }))
    expect(summaryOf({ ...norra, rows })).toEqual([
      `Ingen av de ${testedOf(norra)} uppgifter som kan prövas visar någon statistiskt säkerställd skillnad mellan norra länsdelen och övriga länet.`,
      `Ingen av de ${changesOf(norra)} förändringar sedan förra mätningen som kan prövas är säkerställd.`
    ])
  })

  test('nothing that can be tested is said to be untested, and why', async () => {
    const [only] = summaryOf(await all.of('1864', '?arskurs=9&mot=riket'))
    expect(only).toBe(
      'Inget här kan prövas mot riket: uppgifterna finns inte för riket, visas inte eller ges utan antal.'
    )
  })
})

test('no sentence and no headline says more than the verdicts, in any view of any place', async () => {
  let single = 0
  for (const { code } of all.places) {
    for (const view of everyView) {
      const profile = await all.of(code, placeSearch(view))
      const [first = ''] = summaryOf(profile)
      const name = `${code}${placeSearch(view)}: `
      const worse = profile.rows.some(({ tone }) => tone === 'worse')
      const said = / (är|är (en|\d+) av \d+ prövade uppgifter) säkerställt sämre /.test(first)
      expect(said, name + first).toBe(worse)
      const only = profile.rows.filter(({ tone }) => tone !== 'untested').length === 1
      expect(first.startsWith('Den enda uppgift som kan prövas'), name + first).toBe(only)
      single += Number(only)

      const headlines = profile.themes.map((theme) => themeHeadline(theme, profile))
      for (const [i, { rows }] of profile.themes.entries()) {
        const found = rows.some(({ tone }) => ['worse', 'better', 'differs'].includes(tone))
        const headline = headlines[i] ?? ''
        expect(/ än i (övriga länet|riket)/.test(headline), name + headline).toBe(found)
      }
      for (const text of [...summaryOf(profile), ...headlines]) {
        expect(text).not.toMatch(/undefined|null|NaN|[{}]|\.\.|\s[,.:;]| {2}|: :/)
        expect(text).not.toMatch(/\b1 (uppgifter|förändringar|skillnader|prövade)/)
      }
    }
  }
  expect(single).toBeGreaterThan(0)
})

describe('a row', () => {
  test('says its year, its answers and what it lacks', async () => {
    const profile = await all.of('18N')
    expect(rowMeta(row(profile, 'mar-bra'), true)).toMatch(/^2023 · 1\s000 svar · exempeldata$/)
    expect(rowMeta(row(profile, 'mar-bra'), false)).toMatch(/^2023 · 1\s000 svar$/)
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
      '95 % intervall 11,9–16,7',
      'Cirka 137 barn och unga',
      'Högre än övriga länet, sämre',
      'Länet 7,9, övriga länet 6,8, riket 7,3',
      'Sedan 2021 (13,5): ingen säkerställd förändring'
    ])
    const ljusnarsberg = await all.of('1864')
    expect(rowTip(row(ljusnarsberg, 'narkotika'), ljusnarsberg)[2]).toMatch(/^Visas inte/)
    expect(rowMeta(row(ljusnarsberg, 'narkotika'), false)).toBe('2023')
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

describe('what is not shown', () => {
  const why =
    'för att inget barn ska kunna pekas ut: svaren eller kallelserna är för få, eller så skulle en annan dold uppgift gå att räkna ut.'
  /** The place with so many of its values hidden. */
  async function hiding(code: string, hidden: number): Promise<Profile> {
    const profile = await all.of(code)
    const rows = profile.rows.map((one, i) => {
      const own = { ...one.figure.own, status: i < hidden ? 'suppressed' : 'ok' } as const
      return { ...one, figure: { ...one.figure, own, inLansdel: i > 1 } }
    })
    return { ...profile, rows }
  }

  test('many hidden values are counted and explained, with what the länsdel shows', async () => {
    const profile = await hiding('1864', 8)
    const rows = profile.rows.length
    expect(manyHiddenNote(profile)).toBe(
      `8 av ${rows} uppgifter visas inte för Ljusnarsberg, ${why}`
    )
    expect(fewHiddenNote(profile)).toBeNull()
    expect(shownAround(profile)).toBe(6)
    const all = await hiding('1864', rows)
    expect(manyHiddenNote(all)).toBe(
      `Ingen av de ${rows} uppgifterna visas för Ljusnarsberg, ${why}`
    )
  })

  test('few are told elsewhere, and none not at all', async () => {
    const some = await hiding('18N', 3)
    expect(manyHiddenNote(some)).toBeNull()
    expect(fewHiddenNote(some)).toBe(
      `3 av ${some.rows.length} uppgifter visas inte för norra länsdelen, ${why}`
    )
    const none = await hiding('1880', 0)
    expect([manyHiddenNote(none), fewHiddenNote(none)]).toEqual([null, null])
  })

  test('what does not exist for the choice is counted, or named where it never does', async () => {
    expect(absentNote(await all.of('18N'))).toBe(
      '”Utredningstid, barn och unga” kan inte vägas samman och visas bara per kommun.'
    )
    expect(absentNote(await all.of('1864'))).toBeNull()
    expect(absentNote(await all.of('1864', '?kon=flickor&arskurs=9'))).toMatch(
      /^\d+ uppgifter finns inte uppdelade på kön och årskurs/
    )
  })
})

test('the number of tests and of false alarms avoided is told', async () => {
  const profile = await all.of('18N')
  const [tested, changed] = [testedOf(profile), changesOf(profile)]
  expect(tested).toBe(count(profile, ({ judgement }) => judgement.comparison !== null))
  expect(changed).toBe(count(profile, ({ change }) => change.comparison !== null))
  const alarms = (tests: number) => (tests * 0.05).toFixed(1).replace('.', ',')
  expect(testingNote(profile)).toBe(
    `Sidan prövar ${tested} skillnader mot övriga länet och ${changed} förändringar. Var för sig skulle ungefär ${alarms(tested)} respektive ${alarms(changed)} av dem se säkra ut av en slump. Därför hålls andelen falska fynd under 5\u00a0% i vardera gruppen.`
  )
})
