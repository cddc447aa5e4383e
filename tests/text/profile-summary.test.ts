import { describe, expect, test } from 'vitest'
import { themeHeadline } from '../../src/lib/text/place/profile-headline.ts'
import { placeSummary } from '../../src/lib/text/place/profile-summary.ts'
import type { Profile } from '../../src/lib/text/place/profile.ts'
import { placeSearch } from '../../src/lib/url/place-view.ts'
import { everyView } from './profiles.ts'
import { all, changesOf, count, testedOf } from './site-profiles.ts'

/** The row of an indicator, as if it were found better or worse. */
const toned = (id: string, tone: 'worse' | 'none') => (row: Profile['rows'][number]) =>
  row.indicator.id === id ? { ...row, tone } : row

const summaryOf = (profile: Profile) => placeSummary(profile).map(({ text }) => text)

describe('what stands out', () => {
  test('norra länsdelen: foster homes first, with both figures, and example data marked', async () => {
    const norra = await all.of('18N')
    expect(count(norra, ({ tone }) => tone === 'worse')).toBe(1)
    const found = 2
    const profile = { ...norra, rows: norra.rows.map(toned('fritid-meningsfull', 'worse')) }
    const [worse = ''] = summaryOf(profile)
    expect(worse.replace(/\s/g, ' ')).toBe(
      `Norra länsdelen ligger säkerställt sämre till än övriga länet i ${found} av ${testedOf(profile)} jämförelser: fler barn är placerade i familjehem (14,1 mot 6,8 per 1 000 invånare 0–20 år, Degerfors saknas) och färre elever har en meningsfull fritid (67 % mot 73 %, exempeldata).`
    )
  })

  test('each made-up change says so where an official one is named in the same sentence', async () => {
    const profile = await all.of('18N')
    const change =
      (id: string, tone: 'worse' | 'better') => (one: (typeof profile.rows)[number]) =>
        one.indicator.id === id ? { ...one, changeTone: tone } : one
    const unchanged = profile.rows.map((one) => {
      return {
        ...one,
        changeTone: one.change.verdict === 'untested' ? one.changeTone : ('none' as const)
      }
    })
    const rows = unchanged.map(change('mar-bra', 'worse')).map(change('familjehem', 'better'))
    const [, , mixed] = placeSummary({ ...profile, rows })
    expect(mixed?.example).toBe(false)
    expect(mixed?.text).toContain(
      `Sedan förra mätningen har en av ${changesOf(profile)} prövade indikatorer blivit säkerställt sämre: `
    )
    expect(mixed?.text).toMatch(
      /säkerställt sämre: [^;]*\(\d+\s% 2026, \d+\s% 2023, exempeldata\); /
    )
    expect(mixed?.text).toMatch(/säkerställt bättre: [^;]*\(14,1 2022, 13,5 2021\)\.$/)
    const made = unchanged.map(change('mar-bra', 'worse')).map(change('skolk', 'better'))
    const [, , alike] = placeSummary({ ...profile, rows: made })
    expect(alike?.example).toBe(true)
    expect(alike?.text).not.toContain('exempeldata')
  })

  test('figures that are all made up are marked once', async () => {
    const orebro = await all.of('1880')
    // Official figures are better there too: without them.
    const rows = orebro.rows.map(toned('familjehem', 'none'))
    const [, better] = placeSummary({ ...orebro, rows })
    expect(better?.example).toBe(true)
    expect(better?.text).not.toContain('exempeldata')
    expect(better?.text).toMatch(/^I 3 ligger Örebro säkerställt bättre till: fler elever /)
  })

  test('what differs without being better or worse is counted apart', async () => {
    const norra = await all.of('18N')
    // The register says of the number of measures in the open neither that more nor that fewer is better.
    const differing = norra.rows.map((one) => {
      if (one.indicator.id !== 'oppna-insatser') return one
      const judgement = { ...one.judgement, verdict: 'higher' as const }
      return { ...one, judgement, tone: 'differs' as const }
    })
    expect(summaryOf({ ...norra, rows: differing }).join(' ')).toContain(
      'En indikator skiljer sig, men är varken bättre eller sämre.'
    )
    const others = differing.map((one) => {
      return one.tone === 'differs' ? one : { ...one, tone: 'none' as const }
    })
    const [worse, better] = summaryOf({ ...norra, rows: others })
    expect(worse).toMatch(
      /^Norra länsdelen ligger inte säkerställt sämre till än övriga länet i någon av \d+ jämförelser\./
    )
    expect(better).toBe(
      'Ingen jämförelse visar att norra länsdelen ligger säkerställt bättre till. En indikator skiljer sig, men är varken bättre eller sämre.'
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
      `Ingen av de ${testedOf(norra)} indikatorer som kan prövas visar någon statistiskt säkerställd skillnad mellan norra länsdelen och övriga länet.`,
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
      const said = / (är|ligger) säkerställt sämre /.test(first)
      expect(said, name + first).toBe(worse)
      const only = profile.rows.filter(({ tone }) => tone !== 'untested').length === 1
      expect(first.startsWith('Den enda indikator som kan prövas'), name + first).toBe(only)
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
