import { describe, expect, test } from 'vitest'
import { formatValue } from '../../src/lib/format/number.ts'
import { findingsOf } from '../../src/lib/text/place/findings.ts'
import { themeHeadline, themeWords } from '../../src/lib/text/place/profile-headline.ts'
import { placeSummary } from '../../src/lib/text/place/profile-summary.ts'
import type { Profile } from '../../src/lib/text/place/profile.ts'
import { placeSearch } from '../../src/lib/url/place-view.ts'
import { everyView } from './profiles.ts'
import { all, changesOf, count, testedOf } from './site-profiles.ts'

/** The row of an indicator, as if it were found better or worse. */
const toned = (id: string, tone: 'worse') => (row: Profile['rows'][number]) =>
  row.indicator.id === id ? { ...row, tone } : row

describe('what stands out', () => {
  test('norra länsdelen: foster homes first, with both figures, and example data marked', async () => {
    const norra = await all.of('18N')
    expect(count(norra, ({ tone }) => tone === 'worse')).toBe(1)
    const profile = { ...norra, rows: norra.rows.map(toned('fritid-meningsfull', 'worse')) }
    const [worse = ''] = placeSummary(profile)
    expect(worse).toBe(
      `Norra länsdelen ligger säkerställt sämre till än övriga länet i 2 av ${testedOf(profile)} jämförelser och bättre i ingen.`
    )
    const told = findingsOf(profile).concerns.map(({ text, exact, example }) => [
      text,
      exact.replace(/\s/g, ' '),
      example
    ])
    expect(told).toEqual([
      [
        'Fler barn är placerade i familjehem än i övriga länet',
        '14,1 mot 6,8 per 1 000 invånare 0–20 år, Degerfors saknas',
        false
      ],
      [expect.stringContaining('än i övriga länet'), '67 % mot 73 %', true]
    ])
  })

  test('a change is told with both years, and how many there are of each kind', async () => {
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
    expect(placeSummary({ ...profile, rows }).at(-1)).toBe(
      `Sedan förra mätningen har en av ${changesOf(profile)} prövade indikatorer blivit säkerställt sämre; en har blivit säkerställt bättre.`
    )
    const { concerns, strengths } = findingsOf({ ...profile, rows })
    const changed = [concerns.at(-1), strengths.at(-1)].map((one) => [
      one?.exact.replace(/\s/g, ' '),
      one?.example
    ])
    expect(changed[0]).toEqual([expect.stringMatching(/^\d+ % \(2026\), \d+ % \(2023\)$/), true])
    expect(changed[1]).toEqual(['14,1 (2022), 13,5 (2021)', false])
  })

  test('compared with Sweden it is told with the value of Sweden', async () => {
    const profile = await all.of('18N', '?mot=riket')
    const row = profile.rows.find(({ indicator }) => indicator.id === 'familjehem')
    const riket = row?.figure.riket
    const { strengths, concerns, neither } = findingsOf(profile)
    const told = [...strengths, ...concerns, ...neither].filter(({ text }) =>
      text.endsWith(' än i riket')
    )
    expect(riket).not.toBeNull()
    for (const { row, exact } of told) {
      const value = formatValue(row.figure.riket ?? 0, row.indicator)
      expect(exact).toContain(` mot ${value}`)
      expect(exact).not.toContain('saknas')
    }
    expect(told.length).toBeGreaterThan(0)
  })

  test('only better is said to be worse in none, and many are counted', async () => {
    const orebro = await all.of('1880')
    const rows = orebro.rows.map((one) =>
      one.tone === 'worse' ? { ...one, tone: 'none' as const } : one
    )
    const better = count(orebro, ({ tone }) => tone === 'better')
    expect(better).toBeGreaterThan(1)
    expect(placeSummary({ ...orebro, rows })[0]).toBe(
      `Örebro ligger säkerställt bättre till än övriga länet i ${better} av ${testedOf(orebro)} jämförelser och sämre i ingen.`
    )
  })

  test('what differs without being better or worse is counted apart', async () => {
    const norra = await all.of('18N')
    // The register says of the number of measures in the open neither that more nor that fewer is better.
    const differing = norra.rows.map((one) => {
      if (one.indicator.id !== 'oppna-insatser') return one
      const judgement = { ...one.judgement, verdict: 'higher' as const }
      return { ...one, judgement, tone: 'differs' as const }
    })
    expect(placeSummary({ ...norra, rows: differing }).join(' ')).toContain(
      'En indikator skiljer sig, men är varken bättre eller sämre.'
    )
    const others = differing.map((one) => {
      return one.tone === 'differs' ? one : { ...one, tone: 'none' as const }
    })
    const [neither, differs] = placeSummary({ ...norra, rows: others })
    expect(neither).toMatch(
      /^Norra länsdelen ligger varken säkerställt sämre eller bättre till än övriga länet i någon av \d+ jämförelser\.$/
    )
    expect(differs).toBe('En indikator skiljer sig, men är varken bättre eller sämre.')
  })

  test('girls and school years are named as they are filtered', async () => {
    const texts = await Promise.all(
      all.places.map(async ({ code }) => {
        const { strengths, concerns, neither } = findingsOf(await all.of(code, '?kon=flickor'))
        return [...strengths, ...concerns, ...neither].map(({ text }) => text)
      })
    )
    expect(texts.flat().join(' ')).toMatch(/ flickor /)
    expect(texts.flat().join(' ')).not.toMatch(/(Fler|Färre) elever/)
  })

  test('nothing that stands out is said to be nothing', async () => {
    const norra = await all.of('18N')
    const rows = norra.rows.map((one) => ({
      ...one,
      tone: one.tone === 'untested' ? one.tone : ('none' as const),
      changeTone: one.changeTone === 'untested' ? one.changeTone : ('none' as const)
    }))
    expect(placeSummary({ ...norra, rows })).toEqual([
      `Ingen av de ${testedOf(norra)} indikatorer som kan prövas visar någon statistiskt säkerställd skillnad mellan norra länsdelen och övriga länet.`,
      `Ingen av de ${changesOf(norra)} förändringar sedan förra mätningen som kan prövas är säkerställd.`
    ])
  })

  test('nothing that can be tested is said to be untested, and why', async () => {
    const [only] = placeSummary(await all.of('1864', '?arskurs=9&mot=riket'))
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
      const [first = ''] = placeSummary(profile)
      const name = `${code}${placeSearch(view)}: `
      const worse = profile.rows.some(({ tone }) => tone === 'worse')
      const said = / (är|ligger) säkerställt sämre /.test(first)
      const better = profile.rows.some(({ tone }) => tone === 'better')
      expect(/ säkerställt bättre |och bättre i \d/.test(first), name + first).toBe(better)
      expect(said, name + first).toBe(worse)
      const only = profile.rows.filter(({ tone }) => tone !== 'untested').length === 1
      expect(first.startsWith('Den enda indikator som kan prövas'), name + first).toBe(only)
      single += Number(only)

      const headlines = profile.themes.map((theme) => themeHeadline(theme, profile))
      for (const [i, { rows }] of profile.themes.entries()) {
        const found = rows.some(({ tone }) => ['worse', 'better', 'differs'].includes(tone))
        const headline = headlines[i] ?? ''
        expect(/ än i (övriga länet|riket)/.test(headline), name + headline).toBe(found)
        const words = themeWords(rows).map(({ text }) => text)
        expect(/\d (sämre|bättre|skiljer sig)/.test(words.join()), name + words.join()).toBe(found)
      }
      for (const text of [...placeSummary(profile), ...headlines]) {
        expect(text).not.toMatch(/undefined|null|NaN|[{}]|\.\.|\s[,.:;]| {2}|: :/)
        expect(text).not.toMatch(/\b1 (uppgifter|förändringar|skillnader|prövade)/)
      }
    }
  }
  expect(single).toBeGreaterThan(0)
})
