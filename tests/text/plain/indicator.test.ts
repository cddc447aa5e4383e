import { beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../../../src/lib/figures/findings.ts'
import { plainFigure } from '../../../src/lib/figures/plain.ts'
import { trendSentences } from '../../../src/lib/figures/place/place-trends.ts'
import { indicatorChoices } from '../../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../../src/lib/queries/indicator/indicator-figures.ts'
import { allAreas } from '../../../src/lib/queries/registers/areas.ts'
import { shownIndicators } from '../../../src/lib/queries/registers/indicators.ts'
import { longestSentence } from '../../../src/lib/text/plain/indicator.ts'
import { nowSentence } from '../../../src/lib/text/plain/now.ts'
import { wordsIn } from '../../../src/lib/text/plain/words.ts'
import { parseIndicatorView } from '../../../src/lib/url/indicator-view.ts'
import { wordingFaults } from '../../../src/lib/wording/wording.ts'
import { openSite } from '../../queries/site.ts'
import { lix, sentencesOf, wordCount } from './reading-level.ts'

async function everyIndicator() {
  const db = await openSite()
  const areas = await allAreas(db)
  const told = []
  for (const indicator of await shownIndicators(db)) {
    const choices = await indicatorChoices(db, indicator, areas)
    const { view } = parseIndicatorView('', choices)
    const figures = await indicatorFigures(db, indicator, view, choices)
    const { shown } = findings(indicator, view, figures)
    const trends = trendSentences(indicator, view, figures).join(' ')
    told.push({ indicator, shown, trends, plain: plainFigure(shown, figures) })
  }
  return told
}

let all: Awaited<ReturnType<typeof everyIndicator>>
const of = (id: string) => all.find(({ indicator }) => indicator.id === id)!

beforeAll(async () => {
  all = await everyIndicator()
}, 120_000)

/** The running text of a page: all but names of indicators and decisions, and cells. */
const textOf = ({ plain }: (typeof all)[number]) =>
  [plain.what ?? '', ...plain.sentences, ...plain.words.map(({ meaning }) => meaning)].join('\n')

describe('every indicator in plain words', () => {
  test('has short sentences, and few long words', () => {
    expect(all.length).toBeGreaterThan(10)
    for (const one of all) {
      const text = textOf(one)
      for (const sentence of sentencesOf(text)) {
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(longestSentence)
      }
      expect(lix(text), `${one.indicator.id}: ${text}`).toBeLessThanOrEqual(40)
      expect(wordingFaults(text), text).toEqual([])
    }
  })

  test('has no word of statistics, and no number per so many', () => {
    const method =
      /konfidens|intervall|signifikan|säkerställ|percentil|prövning|statistisk|trend|viktad|median|per 1[  ]?0|%/i
    for (const one of all) {
      const cells = one.plain.places.flatMap(({ value, compared }) => [value, compared])
      const text = [textOf(one), one.plain.heading, ...cells].join('\n')
      expect(text, one.indicator.id).not.toMatch(method)
    }
  })

  test('explains its abbreviations and how its figures are told', () => {
    for (const { indicator, plain } of all) {
      const words = plain.words.map(({ word }) => word)
      const text = [indicator.title, plain.what ?? '', ...plain.sentences, plain.heading].join(' ')
      for (const short of text.match(/\p{Lu}{2,}/gu) ?? []) expect(words).toContain(short)
      if (/på varje/i.test(text)) expect(words).toContain('På varje')
      if (plain.places.some(({ value }) => value === 'Visas inte')) {
        expect(words).toContain('Visas inte')
      }
      expect(new Set(words).size).toBe(words.length)
    }
  })

  test('says of change and länsdelar what the verdicts say', () => {
    for (const { shown, trends, plain } of all) {
      const [, change, differ] = plain.sentences
      expect(/blivit fler/.test(change)).toBe(/Ökningen är säkerställd/.test(trends))
      expect(/blivit färre/.test(change)).toBe(/Minskningen är säkerställd/.test(trends))
      expect(/ingen säker ändring/.test(change)).toBe(/ingen säkerställd trend/.test(trends))
      expect(/Vi kan inte säga säkert/.test(change)).toBe(trends === '')
      const places = shown.places.filter(({ row }) => row.type === 'lansdel')
      for (const [verdict, word] of [
        ['higher', 'fler'],
        ['lower', 'färre']
      ] as const) {
        const some = places.some(({ judgement }) => judgement.verdict === verdict)
        expect(new RegExp(`Det är ${word} i `).test(differ)).toBe(some)
      }
    }
  })

  test('tells a hidden value by words alone', () => {
    const hidden = all.flatMap(({ shown, plain }) =>
      shown.places
        .filter(({ row }) => row.type === 'lansdel' && row.status === 'suppressed')
        .map(({ row }) => plain.places.find(({ area }) => area === row.area)!)
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { value, compared } of hidden) {
      expect([value, compared]).toEqual(['Visas inte', 'Jämförs inte'])
    }
  })

  test('has decisions, three at most, and a picture where the county has values', () => {
    for (const { shown, plain } of all) {
      expect(plain.decisions.length).toBeLessThanOrEqual(3)
      expect(plain.picture === null).toBe(shown.county?.value == null)
    }
    expect(of('familjehem').plain.decisions.length).toBeGreaterThan(0)
  })
})

test('tells why the county has no value, or none that is exact, in words', () => {
  const { indicator, shown } = of('mar-bra')
  const now = (change: Partial<NonNullable<typeof shown.county>>) =>
    nowSentence(indicator, { ...shown.county!, ...change })
  const none = { value: null, lower: null, upper: null }
  const told = [
    nowSentence(indicator, null),
    now({ ...none, status: 'suppressed' }),
    now({ ...none, status: 'not_asked' }),
    now({ ...none, status: 'incomplete' }),
    now({ ...none, status: 'under', upper: 25 }),
    now({ status: 'doubtful', value: 0 })
  ]
  expect(told).toEqual([
    'Det finns ingen siffra för hela länet.',
    'Länets siffra visas inte.',
    'Frågan ställdes inte det här året.',
    'Länets siffra går inte att räkna ut. Uppgifter saknas.',
    'Det är under 25\u00a0av\u00a0100. Den exakta siffran visas inte.',
    'Ungefär 0\u00a0av\u00a0100 elever mår oftast bra. Siffran kan vara fel.'
  ])
  const words = wordsIn(told.join(' '), indicator).map(({ word }) => word)
  expect(words).toEqual(['Av 100', 'Under, över, färre än', 'Visas inte'])
})

test('the measure counts words and long words as Björnsson does', () => {
  expect(lix('Kort text. Ännu kortare mening.')).toBeCloseTo(5 / 2 + 20)
  expect(wordCount('Det var 1 000 i Örebro.')).toBe(5)
})
