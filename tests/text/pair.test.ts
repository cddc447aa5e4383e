import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import {
  pairHeadline,
  pairNote,
  pairSentence,
  pairValues,
  restPhrase
} from '../../src/lib/text/comparison/pair.ts'
import * as chosen from '../../src/lib/text/comparison/chosen.ts'
import { openSite } from '../queries/site.ts'
import { comparedRows, type Cell, type Cells } from './compared-rows.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

/** Norra against västra, as the page judges them: what is compared with comes first in its address. */
async function pairsOf(cells: Record<string, Cells>, [place, reference] = ['18N', '18V']) {
  return chosen.pairsOf(await comparedRows(db, cells, { areas: [reference!, place!] }))
}

const headlineOf = async (cells: Record<string, Cells>) =>
  pairHeadline(await pairsOf(cells), 'norra länsdelen', 'västra länsdelen')

const cells = (first: Cell, second: Cell): Cells => ({ '18N': first, '18V': second })
const even = cells([500, 1000], [500, 1000])
const higher = cells([600, 1000], [500, 1000])
const lower = cells([400, 1000], [500, 1000])
const hidden = cells('suppressed', [500, 1000])

describe('the headline of two places', () => {
  test('counts what is better, worse and different, each said once', async () => {
    expect(
      await headlineOf({
        'mar-bra': higher,
        rokning: higher,
        snus: higher,
        'sip-fran-skolan': lower,
        skolk: even,
        somn: hidden
      })
    ).toBe(
      'Norra länsdelen är bättre än västra länsdelen i 1 och sämre i 2 av 5 indikatorer och skiljer sig i 1 till'
    )
  })

  test('names the other place in whatever comes first', async () => {
    expect(await headlineOf({ rokning: higher, skolk: even })).toBe(
      'Norra länsdelen är sämre än västra länsdelen i 1 av 2 indikatorer'
    )
    expect(await headlineOf({ 'sip-fran-skolan': lower, skolk: even })).toBe(
      'Norra länsdelen skiljer sig från västra länsdelen i 1 av 2 indikatorer'
    )
    expect(await headlineOf({ rokning: lower })).toBe(
      'Norra länsdelen är bättre än västra länsdelen i 1 av 1 indikator'
    )
  })

  test('says that no difference is sure, or that there is nothing to compare', async () => {
    expect(await headlineOf({ skolk: even, somn: hidden })).toBe(
      'Norra länsdelen skiljer sig inte säkert från västra länsdelen'
    )
    expect(await headlineOf({ somn: hidden, meritvarde: higher })).toBe(
      'Norra länsdelen och västra länsdelen går inte att jämföra här'
    )
  })
})

describe('a pair in a sentence', () => {
  const sentenceOf = async (id: string, own: Cells) => {
    const [pair] = await pairsOf({ [id]: own })
    return pairSentence(pair!, 'norra länsdelen', 'västra länsdelen')
  }

  test('has the values, the difference with its interval, and the test', async () => {
    expect(await sentenceOf('mar-bra', cells([640, 1000], [710, 1000]))).toBe(
      'Mår oftast bra eller mycket bra 2026: 64\u00a0% mot 71\u00a0%. ' +
        'Norra länsdelen ligger 7 procentenheter lägre än västra länsdelen (95\u00a0% intervall 3–11). ' +
        'Skillnaden är statistiskt säkerställd.'
    )
    expect(await sentenceOf('familjehem', cells([28, 2000], [100, 10_000]))).toBe(
      'Placerade i familjehem någon gång under året 2022: 14,0 mot 10,0. ' +
        'Norra länsdelen ligger 1,4 gånger så högt som västra länsdelen (95\u00a0% intervall 0,9–2,1). ' +
        'Skillnaden är inte statistiskt säkerställd.'
    )
  })

  test('that cannot be tested says so, with a dash for what is not shown', async () => {
    expect(await sentenceOf('mar-bra', hidden)).toBe(
      'Mår oftast bra eller mycket bra: – mot 50\u00a0%. Skillnaden kan inte prövas.'
    )
    const [pair] = await pairsOf({ meritvarde: cells([440_000, 2000], 'missing') })
    expect(pairValues(pair!)).toBe('220,0 mot –')
  })
})

describe('the note', () => {
  test('counts the tests, those flagged alone and those left', async () => {
    const near = cells([555, 1000], [503, 1000])
    const own = { 'mar-bra': higher, rokning: near, skolk: even, somn: even, snus: even }
    expect(pairNote(await pairsOf({ ...own, alkohol: hidden }))).toBe(
      'Här prövas 5 skillnader, tillsammans med varandra, så att högst 5\u00a0% av dem som kallas säkerställda väntas vara falska. ' +
        '1 markeras. Ytterligare 1 hade sett säker ut för sig men kan bero på slumpen; den kan ändå vara verklig.'
    )
  })

  test('has one in the singular', async () => {
    expect(pairNote(await pairsOf({ skolk: even }))).toMatch(/^Här prövas 1 skillnad, /)
  })
})

describe('a place in the other', () => {
  test('is compared with the rest of it, and Örebro with nothing of itself', async () => {
    const own: Cells = { '1885': [300, 500], '18N': [500, 1000] }
    const [inner] = await pairsOf({ 'mar-bra': own }, ['1885', '18N'])
    expect(inner?.comparison?.estimate).toBeCloseTo(300 / 500 - 200 / 500, 12)
    const [outer] = await pairsOf({ 'mar-bra': own }, ['18N', '1885'])
    expect(outer?.comparison?.estimate).toBeCloseTo(200 / 500 - 300 / 500, 12)
    const same: Cells = { '1880': [300, 500], '18O': [300, 500] }
    expect(await pairsOf({ 'mar-bra': same }, ['1880', '18O'])).toMatchObject([
      { comparison: null, verdict: 'untested' }
    ])
  })

  test('keeps the capital of a name', () => {
    expect(restPhrase('norra länsdelen')).toBe('resten av norra länsdelen')
    expect(restPhrase('Örebro')).toBe('resten av Örebro')
  })
})
