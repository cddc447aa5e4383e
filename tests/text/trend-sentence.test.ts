import { beforeAll, expect, test } from 'vitest'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { trendSentence, type PlaceTrend } from '../../src/lib/text/indicator/trend-sentence.ts'
import { openSite } from '../queries/site.ts'

const everybody = { sex: 'alla', grade: 'alla' } as const
const judgement = { verdict: 'lower', comparison: null, exploratory: false, turns: false } as const
const fallen: PlaceTrend = {
  place: 'Nora',
  first: { period: '2014', value: 75 },
  last: { period: '2023', value: 50 },
  judgement
}

let indicators: IndicatorRow[]
beforeAll(async () => {
  indicators = await allIndicators(await openSite())
})

function told(
  id: string,
  trend: PlaceTrend,
  group: Parameters<typeof trendSentence>[2] = everybody
) {
  const indicator = indicators.find((row) => row.id === id)
  return trendSentence(indicator!, trend, group).replace(/\s/g, ' ')
}

test('says since when, which way, from what to what, and that it is sure', () => {
  expect(told('mar-bra', fallen, { sex: 'flickor', grade: '9' })).toBe(
    'Sedan 2014 har andelen i Nora bland flickor i åk 9 minskat, från 75 % till 50 % (2023). Minskningen är säkerställd.'
  )
  const risen = {
    place: 'norra länsdelen',
    first: { period: '2014', value: 12.6 },
    last: { period: '2022', value: 14.1 },
    judgement: { ...judgement, verdict: 'higher' }
  } as const
  expect(told('familjehem', risen)).toBe(
    'Sedan 2014 har antalet i norra länsdelen ökat, från 12,6 till 14,1 (2022) per 1 000 invånare 0–20 år. Ökningen är säkerställd.'
  )
})

test('says of what is not sure that it is not, and of what turns that it does', () => {
  expect(told('mar-bra', { ...fallen, judgement: { ...judgement, verdict: 'none' } })).toBe(
    'Sedan 2014 finns ingen säkerställd trend i Nora: från 75 % till 50 % (2023).'
  )
  const turned = { ...judgement, verdict: 'none', turns: true } as const
  expect(told('mar-bra', { ...fallen, judgement: turned })).toBe(
    'Sedan 2014 har andelen i Nora vänt. Värdet har gått både upp och ner, från 75 % till 50 % (2023), och ingen trend anges.'
  )
})

test('says nothing of what cannot be tested', () => {
  expect(told('mar-bra', { ...fallen, judgement: { ...judgement, verdict: 'untested' } })).toBe('')
})
