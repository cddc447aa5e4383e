// @vitest-environment node
import { beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/lib/db/database.ts'
import type { Slide } from '../../../src/lib/deck/slide.ts'
import { placeDecisions } from '../../../src/lib/queries/decision/decisions.ts'
import { readyPlace } from '../../../src/lib/text/deck/ready-place.ts'
import { isWorse, placeFindings } from '../../../src/lib/text/finding/finding.ts'
import { officialProfile } from '../../../src/lib/text/place/profile.ts'
import { chartsOf } from '../../deck/drawn-charts.ts'
import { openSite } from '../../queries/site.ts'
import { all } from '../site-profiles.ts'
import { addressesOf, expectDrawn, expectReady } from './ready-site.ts'

const day = '2026-11-30'
let db: Database
const whole = new Map<string, Slide[]>()
const official = new Map<string, Slide[]>()

beforeAll(async () => {
  db = await openSite()
  for (const { code } of all.places) {
    const profile = await all.of(code)
    const decisions = await placeDecisions(db, code)
    whole.set(code, readyPlace(profile, decisions, day))
    official.set(code, readyPlace(officialProfile(profile), decisions, day))
  }
})

test('every place has a deck of five to nine messages, or says that there is no more', () => {
  expect(whole.size).toBe(16)
  for (const [code, slides] of [...whole, ...official])
    expectReady(slides, code, /skiljer sig (inte )?säkert i /)
})

test('it has what is worse, what is better where anything is, decisions and what is due', async () => {
  for (const [code, slides] of whole) {
    const findings = placeFindings(await all.of(code))
    const addresses = addressesOf(slides)
    const shown = findings.filter(({ indicator }) =>
      addresses.some((address) => address.startsWith(`/indikator/${indicator}/`))
    )
    expect(shown.some(isWorse), code).toBe(findings.some(isWorse))
    const strengths = findings.filter((one) => !isWorse(one))
    const [least, told] = [Math.min(2, strengths.length), shown.filter((one) => !isWorse(one))]
    expect(told.length, code).toBeGreaterThanOrEqual(least)
    const kinds = slides.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'decision').length, code).toBeGreaterThan(0)
    expect(
      slides.some(({ title }) => /uppföljning/.test(title)),
      code
    ).toBe(true)
  }
})

test('the claim of a finding has its place and what the profile says of it', async () => {
  for (const { code, sentence_name } of all.places) {
    for (const { claim, sentences } of placeFindings(await all.of(code))) {
      expect(claim).toContain(` i ${sentence_name} `)
      expect(claim).toMatch(sentences[0]!.kind === 'trend' ? /\b[Aa]llt .* \d{4}–\d{4}$/ : /\d{4}$/)
    }
  }
})

test('a deck of official figures shows none that are made up, and every chart can be drawn', async () => {
  const charts = await chartsOf(db)
  const every = [...whole.values(), ...official.values()]
  expect(await expectDrawn(every, charts)).toBeGreaterThan(60)
  for (const [code, slides] of official)
    for (const slide of slides)
      if (slide.kind === 'chart')
        expect(await charts.chart(slide.chart, true), `${code} ${slide.title}`).not.toBeNull()
})
