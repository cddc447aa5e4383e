import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { breakdownOf } from '../../src/lib/figures/breakdown.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { answeredOf } from '../../src/lib/page/who-answered.server.ts'
import { placeDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allAreas, allPlaces } from '../../src/lib/queries/registers/areas.ts'
import { shownIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { findingsOf } from '../../src/lib/text/place/findings.ts'
import { indicatorClaims } from '../../src/lib/text/talk/indicator.ts'
import { placeClaims } from '../../src/lib/text/talk/place.ts'
import { mostQuestions, talkSets, type Claim } from '../../src/lib/text/talk/questions.ts'
import { talkSlides } from '../../src/lib/text/talk/slides.ts'
import { audiences, parseTalkAudience, talkSearch } from '../../src/lib/url/talk-view.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { longest } from '../../src/lib/deck/slide.ts'
import { isMadeUp, type ExampleMark } from '../../src/lib/text/parts/example.ts'
import { wordingFaults } from '../../src/lib/wording/wording.ts'
import { openSite } from '../queries/site.ts'
import { all } from './site-profiles.ts'

const day = '2026-08-15'
let db: Database
const places = new Map<string, Claim[]>()
const indicators = new Map<string, Claim[]>()

beforeAll(async () => {
  db = await openSite()
  for (const { code } of await allPlaces(db)) {
    places.set(code, placeClaims(await all.of(code), await placeDecisions(db, code), day))
  }
  const areas = await allAreas(db)
  for (const indicator of await shownIndicators(db)) {
    const choices = await indicatorChoices(db, indicator, areas)
    const { view } = parseIndicatorView('', choices)
    const figures = await indicatorFigures(db, indicator, view, choices)
    const { contrasts } = breakdownOf(indicator, view, figures.breakdown)
    const warnings = (await answeredOf(db, indicator, view, figures))?.warnings ?? []
    const { shown } = findings(indicator, view, figures)
    indicators.set(indicator.id, indicatorClaims(shown, figures, contrasts, warnings, day))
  }
}, 120_000)

describe('questions of every place and indicator', () => {
  test('are a few, none empty, open, each once, and without names, handfuls or causes', () => {
    expect([places.size, indicators.size].every((size) => size > 10)).toBe(true)
    for (const [id, claims] of [...places, ...indicators]) {
      for (const audience of audiences) {
        const questions = talkSets(claims)[audience]
        expect(questions.length, id).toBeGreaterThan(1)
        expect(questions.length, id).toBeLessThanOrEqual(mostQuestions)
        for (const { fact, text } of questions) {
          expect(text, id).toMatch(/^\p{Lu}.*\?$/u)
          expect(fact, id).toMatch(/^$|^[\p{Lu}\d].*\.$/u)
          expect(wordingFaults(`${text} ${fact}`), `${id}: ${fact}`).toEqual([])
        }
      }
    }
  })

  test('say of a place what its page says', async () => {
    for (const [code, claims] of places) {
      const { concerns } = findingsOf(await all.of(code))
      const worse = claims.filter(({ kind }) => kind === 'worse')
      expect(worse).toHaveLength(Math.min(2, concerns.length))
      for (const [i, { fact, mark }] of worse.entries()) {
        expect(fact.startsWith(concerns[i]!.text)).toBe(true)
        expect(mark).toBe(concerns[i]!.example ? 'Exempeldata' : '')
      }
    }
  })
})

test('a fact that is counted over real and made-up figures says so, and one over made-up ones alone that', async () => {
  const profile = await all.of('18N')
  const marks = placeClaims(profile, [], day).flatMap(({ kind, mark }) =>
    kind === 'none' ? [mark] : []
  )
  expect(marks).toEqual(['Delvis exempeldata'])
  const made = { ...profile, rows: profile.rows.filter(isMadeUp) }
  const alone = placeClaims(made, [], day).filter(({ kind }) => kind === 'none')
  expect(alone.map(({ mark }) => mark)).toEqual(['Exempeldata'])
})

test('slides part what is made up from what is not, which official figures alone leave out', () => {
  const question = (fact: string, mark: ExampleMark) => ({ fact, text: `${fact} Vad nu?`, mark })
  const [real, made] = talkSlides('Att samtala om', [
    question('Ett.', 'Delvis exempeldata'),
    question('Två.', ''),
    question('', '')
  ])
  expect(real).toMatchObject({ text: '– Två. Två. Vad nu?\n–  Vad nu?' })
  expect(real).not.toHaveProperty('example')
  expect(made).toMatchObject({
    text: '– Ett. (Delvis exempeldata.) Ett. Vad nu?',
    example: true
  })
})

test('slides hold every question, and say that figures are made up', () => {
  const claims = [...indicators.values()].find((some) => some.some(({ mark }) => mark))!
  const questions = talkSets(claims).politiker
  const long = questions.map((one) => ({ ...one, text: `${one.text} ${'ord '.repeat(40)}?` }))
  const slides = talkSlides('Att samtala om', long)
  expect(slides.length).toBeGreaterThan(1)
  const text = slides.map((slide) => (slide.kind === 'text' ? slide.text : '')).join('\n')
  for (const { fact, text: one } of long) {
    expect(text).toContain(one)
    expect(text).toContain(fact)
  }
  expect(text).toContain('(Exempeldata.)')
  for (const slide of slides) {
    expect(slide.kind === 'text' && slide.text.length).toBeLessThanOrEqual(longest.text)
  }
})

test('the address says for whom, and what is unknown is the first', () => {
  for (const audience of audiences) {
    const search = talkSearch('?officiellt=1', audience)
    expect(parseTalkAudience(search)).toBe(audience)
    expect(new URLSearchParams(search).get('officiellt')).toBe('1')
  }
  expect(parseTalkAudience('?for=alla')).toBe('politiker')
  expect(talkSearch('?for=elever', 'politiker')).toBe('')
})
