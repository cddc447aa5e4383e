import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import {
  quietSentence,
  standoutsOf,
  type Standouts
} from '../../src/lib/text/comparison/standouts.ts'
import type { Comparator } from '../../src/lib/schema/comparator.ts'
import { toneOf } from '../../src/lib/text/parts/tone.ts'
import { openSite } from '../queries/site.ts'
import { comparedRows, type Cells } from './compared-rows.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

const others: Cells = { '18V': [500, 1000], '18S': [500, 1000], '18O': [500, 1000] }
const north = (events: number): Cells => ({ ...others, '18N': [events, 200] })
const hidden: Cells = { '18N': 'suppressed', '18V': 'missing', '18S': 'not_asked' }

const standouts = async (cells: Record<string, Cells>, against: Comparator = 'ovriga') =>
  standoutsOf(await comparedRows(db, cells, { against }), against)

const groupsOf = ({ groups }: Standouts) =>
  groups.map(({ heading, rows }) => [heading, rows.map(({ indicator }) => indicator.id)])

describe('what stands out in a place', () => {
  test('is worse, better or different, in that order, the surest of each first', async () => {
    const found = await standouts({
      'sip-fran-skolan': north(150),
      forening: north(150),
      rokning: north(130),
      snus: north(150),
      'mar-bra': north(60),
      skolk: north(100)
    })
    const [norra, ...quiet] = found
    expect(groupsOf(norra!)).toEqual([
      ['Sämre', ['snus', 'mar-bra', 'rokning']],
      ['Bättre', ['forening']],
      ['Skiljer sig', ['sip-fran-skolan']]
    ])
    expect(norra?.tested).toBe(6)
    expect(quiet.map(groupsOf)).toEqual([[], [], []])
  })

  test('comes place by place in the order of the register', async () => {
    const found = await standouts({ skolk: north(100), rokning: north(130) })
    expect(found.map(({ area }) => area)).toEqual(['18N', '18V', '18S', '18O'])
    expect(found[2]).toMatchObject({
      name: 'Södra länsdelen (Sydnärke)',
      sentence_name: 'södra länsdelen'
    })
  })

  test('is nothing where nothing is tested, and a place lacks what it has no row of', async () => {
    const found = await standouts({
      skolk: hidden,
      rokning: { '18N': [50, 100], '18V': [50, 100] }
    })
    expect(found.map(({ area, tested, groups }) => [area, tested, groups])).toEqual([
      ['18N', 1, []],
      ['18V', 1, []],
      ['18S', 0, []]
    ])
  })
})

describe('the places where nothing stands out', () => {
  const sentence = async (cells: Record<string, Cells>, against?: Comparator) =>
    quietSentence(await standouts(cells, against))

  test('are named together', async () => {
    expect(await sentence({ skolk: north(100) })).toBe(
      'Norra, västra och södra länsdelen samt Örebro skiljer sig inte säkert från övriga länet i någon prövad indikator.'
    )
  })

  test('are told from those where nothing can be tested', async () => {
    expect(await sentence({ skolk: { ...others, '18V': 'suppressed', '18N': 'missing' } })).toBe(
      'Södra länsdelen och Örebro skiljer sig inte säkert från övriga länet i någon prövad indikator. ' +
        'I norra och västra länsdelen kan inget prövas.'
    )
    expect(await sentence({ skolk: { '18N': 'missing' } }, 'riket')).toBe(
      'I norra länsdelen kan inget prövas.'
    )
  })
})

test('a verdict is good or bad news only where the register says which way is better', () => {
  expect(toneOf('higher', 'higher')).toBe('better')
  expect(toneOf('higher', 'lower')).toBe('worse')
  expect(toneOf('lower', 'lower')).toBe('better')
  expect(toneOf('lower', 'higher')).toBe('worse')
  expect([toneOf('higher', 'neutral'), toneOf('lower', 'neutral')]).toEqual(['differs', 'differs'])
  for (const direction of ['higher', 'lower', 'neutral'] as const) {
    expect(toneOf('none', direction)).toBe('none')
    expect(toneOf('untested', direction)).toBe('untested')
  }
})
