import { expect, it } from 'vitest'
import { swedishDictionary } from '../../pipelines/read/dictionary.ts'
import type { KnownRegisters } from '../../src/lib/minutes/known-registers.ts'
import { MinutesReader } from '../../src/lib/minutes/minutes-reader.ts'

const minutes = `Minnesanteckningar chefsgrupp skola 2025-11-28

Närvarande: Birk Åstrand, Laxå kommun

Elevhälsa
Beslut: Chefsgruppen beslutar att Torvald Granmyr och Elsa Andersson prövar Samkväm Norr i höst.
`

async function summary(more: Partial<KnownRegisters>): Promise<string> {
  const areas = [{ name: 'Laxå', short_name: 'Laxå', type: 'kommun' as const }]
  const none = { themes: [], sources: [], decisions: [], initiatives: [], shortForms: [] }
  const reader = new MinutesReader({ ...none, areas, ...more }, swedishDictionary())
  const { proposals } = await reader.read('moete.txt', new TextEncoder().encode(minutes))
  return proposals[0]?.summary ?? ''
}

it('a name that stands in a register is no word that the reader has learnt', async () => {
  const decision = {
    forum: 'Chefsgrupp',
    agenda_item: 'Elevhälsa, Torvald Granmyr',
    summary: 'Torvald Granmyr samordnar.',
    mandate_holder: 'Torvald Granmyr'
  }
  const initiatives = [{ initiative: 'Samkväm', note: 'enligt Torvald Granmyr' }]
  const told = await summary({ decisions: [decision], initiatives })
  expect(told).not.toMatch(/Torvald|Granmyr|Elsa/)
  expect(told).toContain('Samkväm Norr')
})

it('what somebody has said is no name stays', async () => {
  const told = await summary({ knownWords: [{ word: 'Elsa Andersson' }] })
  expect(told).toContain('Elsa Andersson prövar')
  expect(told).not.toMatch(/Torvald|Granmyr/)
})
