import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { rugGuide, rugHeadline, rugNote, rugSummary } from '../../src/lib/text/comparison/rug.ts'
import type { CompareView } from '../../src/lib/url/compare-view.ts'
import { openSite } from '../queries/site.ts'
import { comparedRows, type Cells } from './compared-rows.ts'

let db: Database
beforeAll(async () => {
  db = await openSite()
})

async function told(cells: Record<string, Cells>, view: Partial<CompareView> = {}) {
  const rows = await comparedRows(db, cells, view)
  const { areas = [], against = 'ovriga' } = view
  return {
    headline: rugHeadline(rows, areas, against),
    summary: rugSummary(rows, areas, against).join(' '),
    note: rugNote(rows)
  }
}

/** The same share everywhere. */
const even: Cells = { '18N': [500, 1000], '18V': [500, 1000], '18S': [500, 1000] }
/** Norra so few that the others do not differ from a rest with it. */
const northHigh: Cells = { ...even, '18N': [75, 100] }
const northLow: Cells = { ...even, '18N': [25, 100] }
/** Norra and södra equally low, västra high. */
const twoLow: Cells = { '18N': [400, 1000], '18V': [700, 1000], '18S': [400, 1000] }
const hidden: Cells = { '18N': 'suppressed', '18V': 'missing', '18S': 'not_asked' }

describe('the headline names', () => {
  test('the place that is worse in most, out of what was tested there', async () => {
    // Well-being is better high, smoking low; school attendance says nothing.
    const { headline } = await told({ 'mar-bra': northLow, rokning: northHigh, skolk: even })
    expect(headline).toBe('Norra länsdelen är sämre än övriga länet i 2 av 3 indikatorer')
  })

  test('all that are worse in equally many', async () => {
    const { headline } = await told({ 'mar-bra': twoLow, ensamhet: even })
    expect(headline).toBe('Norra och södra länsdelen är sämre än övriga länet i 1 av 2 indikatorer')
  })

  test('between how many, where they are not tested in equally many', async () => {
    const { headline } = await told({
      'mar-bra': twoLow,
      ensamhet: { ...even, '18S': 'suppressed' }
    })
    expect(headline).toContain('sämre än övriga länet i 1 av 1–2 indikatorer')
  })

  test('one that is better, where none is worse', async () => {
    const { headline } = await told({ 'mar-bra': northHigh, rokning: northLow, skolk: even })
    expect(headline).toBe('Norra länsdelen är bättre än övriga länet i 2 av 3 indikatorer')
  })

  test('one that differs, where no way is better', async () => {
    const { headline } = await told({ 'sip-fran-skolan': northHigh, 'sip-skal': even })
    expect(headline).toBe('Norra länsdelen skiljer sig från övriga länet i 1 av 2 indikatorer')
  })

  test('the places in focus only', async () => {
    const cells = { 'mar-bra': northLow, rokning: even }
    const { headline } = await told(cells, { areas: ['18S'] })
    expect(headline).toBe(
      'Södra länsdelen skiljer sig inte säkert från övriga länet i någon indikator'
    )
  })

  test('riket where that is what is compared with', async () => {
    const cells = { 'mar-bra': { ...even, '0000': [90_000, 100_000] } } satisfies Record<
      string,
      Cells
    >
    const { headline } = await told(cells, { against: 'riket' })
    expect(headline).toBe('Norra, västra och södra länsdelen är sämre än riket i 1 av 1 indikator')
  })

  test('none where no difference is sure, and where nothing can be tested', async () => {
    const { headline } = await told({ 'mar-bra': even, rokning: even })
    expect(headline).toBe('Ingen plats skiljer sig säkert från övriga länet')
    const untested = await told({ 'mar-bra': hidden, meritvarde: even })
    expect(untested.headline).toBe('Inget kan prövas mot övriga länet')
    expect((await told({ 'mar-bra': even }, { against: 'riket' })).headline).toBe(
      'Inget kan prövas mot riket'
    )
  })
})

describe('the summary', () => {
  test('tells every place in the order of the register, what is worse before what is better', async () => {
    const { summary } = await told({
      'mar-bra': northLow,
      rokning: northLow,
      'sip-fran-skolan': northHigh,
      skolk: { ...even, '18V': 'suppressed' }
    })
    expect(summary).toBe(
      'Jämfört med övriga länet. Norra länsdelen är sämre i 1 och bättre i 1 av 4 prövade indikatorer och skiljer sig i 1 till. ' +
        'Västra länsdelen skiljer sig inte säkert i någon av 3 prövade indikatorer. ' +
        'Södra länsdelen skiljer sig inte säkert i någon av 4 prövade indikatorer.'
    )
  })

  test('says that a place cannot be tested, and has one task in the singular', async () => {
    const { summary } = await told({ 'mar-bra': { ...northLow, '18V': 'suppressed' } })
    expect(summary).toContain('Norra länsdelen är sämre i 1 av 1 prövad indikator.')
    expect(summary).toContain('Västra länsdelen kan inte prövas.')
  })
})

describe('the note', () => {
  test('counts what was tested, what chance would give, and what falls away', async () => {
    // 9 p-values; 0.02 alone is a finding, among nine it is none.
    const near: Cells = { ...even, '18N': [308, 550] }
    const { note } = await told({ 'mar-bra': near, rokning: even, skolk: even })
    expect(note).toBe(
      'Här prövas 9 skillnader, tillsammans med varandra, så att högst 5\u00a0% av dem som kallas säkerställda väntas vara falska. ' +
        'Ingen markeras. Ytterligare 1 hade sett säker ut för sig men kan bero på slumpen; den kan ändå vara verklig.'
    )
  })

  test('says nothing of what may be missed where nothing is', async () => {
    const { note } = await told({ 'mar-bra': northLow, rokning: even })
    expect(note).toContain('Här prövas 6 skillnader, ')
    expect(note).toMatch(/ 1 markeras\.$/)
  })

  test('counts one in the singular, and what is not tested not at all', async () => {
    const one: Cells = { ...hidden, '18N': [50, 100], '0000': [500, 1000] }
    const { note } = await told({ 'mar-bra': one, meritvarde: even }, { against: 'riket' })
    expect(note).toContain('Här prövas 1 skillnad, ')
  })

  test('says that there is nothing to test', async () => {
    const { note } = await told({ 'mar-bra': hidden, meritvarde: even })
    expect(note).toBe('Här finns inget att pröva: källorna ger inga antal för urvalet.')
  })
})

test('the guide says what the colours compare with', () => {
  expect(rugGuide('riket', 'here').join(' ')).toContain('sämre än riket')
  expect(rugGuide('övriga länet', 'here').join(' ')).toContain('sämre än övriga länet')
})
