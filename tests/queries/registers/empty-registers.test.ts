import { expect, test } from 'vitest'
import { siteParts } from '../../../src/lib/components/layout/site-parts.ts'
import { emptyRegisters } from '../../../src/lib/queries/registers/empty-registers.ts'
import { openSite } from '../site.ts'

const labels = (...without: Parameters<typeof siteParts>[0]) =>
  siteParts(without).map(({ label }) => label)

test('the menu has no entry for a register without rows', () => {
  expect(labels()).toEqual(expect.arrayContaining(['Beslut', 'Insatser', 'Platsanalys']))
  expect(labels('decisions')).not.toContain('Beslut')
  expect(labels('decisions')).toContain('Insatser')
  expect(labels('decisions', 'initiatives')).toHaveLength(labels().length - 2)
})

test('a register is empty when it has no row', async () => {
  const db = await openSite()
  expect(await emptyRegisters(db)).toEqual([])
  const asked = { query: async () => [{ decisions: false, initiatives: true }] }
  expect(await emptyRegisters(asked as unknown as typeof db)).toEqual(['decisions'])
})
