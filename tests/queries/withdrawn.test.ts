import { expect, test } from 'vitest'
import {
  filteredDecisions,
  placeDecisions,
  type DecisionRow
} from '../../src/lib/queries/decision/decisions.ts'
import { datedKind, kindText, withdrawnSentence } from '../../src/lib/text/parts/labels.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { ownSite } from './site.ts'

/** What the ETL wrote last, as if later meetings had taken its first decision back twice, and only followed up another. */
async function siteWithWithdrawals() {
  const db = await ownSite()
  const [taken, followed] = (await filteredDecisions(db, allDecisions, '2026-06-01'))
    .filter(({ kind, followed }) => kind === 'beslut' && followed === null)
    .map(({ id }) => id)
  const later = (id: string, kind: string, day: string, follows: string) =>
    db.query(
      `INSERT INTO decisions SELECT * REPLACE ($1 AS id, $2 AS kind, $3 AS date, $3 AS first_day, $3 AS last_day,
         $4 AS follows) FROM decisions WHERE id = $5`,
      [id, kind, day, follows, taken!]
    )
  await later('upphavt-igen', 'återtaget', '2028-02-01', `annat,${taken}`)
  await later('upphavt', 'återtaget', '2027-03-12', taken!)
  await later('uppfoljt', 'information', '2027-03-12', followed!)
  return { db, taken, followed }
}

test('a decision tells when it was first taken back, and no other does', async () => {
  const { db, taken, followed } = await siteWithWithdrawals()
  const rows = await filteredDecisions(db, allDecisions, '2026-06-01')
  const withdrawn = rows.filter((row) => row.withdrawn !== null)
  expect(withdrawn.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([[taken, '2027-03-12']])
  expect(rows.find(({ id }) => id === followed)).toMatchObject({
    followed: '2027-03-12',
    withdrawn: null
  })
  const [row] = (await placeDecisions(db, '18')).filter(({ id }) => id === taken)
  expect(row?.withdrawn).toBe('2027-03-12')
})

test('its kind is written so, and when', () => {
  const of = (kind: DecisionRow['kind'], withdrawn: string | null) => ({ kind, withdrawn })
  expect(kindText(of('beslut', null))).toBe('Beslut')
  expect(kindText(of('beslut', '2027-03-12'))).toBe('Upphävt beslut')
  expect(kindText(of('uppdrag', '2027-03-12'))).toBe('Återtaget uppdrag')
  expect(kindText(of('bordlagt', '2027-03-12'))).toBe('Bordlagt, sedan återtaget')
  expect(datedKind(of('beslut', null), '14 juni 2024', ', ')).toBe('Beslut, 14 juni 2024')
  expect(datedKind(of('beslut', '2027-03-12'), '14 juni 2024', ', ')).toBe(
    'Upphävt beslut från 14 juni 2024'
  )
  expect(datedKind(of('bordlagt', '2027-03-12'), '14 juni 2024')).toBe(
    'Bordlagt 14 juni 2024, sedan återtaget'
  )
  expect(withdrawnSentence(of('beslut', '2027-03-12'))).toBe('Upphävdes 12 mars 2027.')
  expect(withdrawnSentence(of('beslut', null))).toBe('')
})
