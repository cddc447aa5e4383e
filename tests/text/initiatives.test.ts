import { expect, test } from 'vitest'
import type { InitiativeRow } from '../../src/lib/queries/registers/initiatives.ts'
import { initiativePlaces, initiativeSentence } from '../../src/lib/text/initiative/initiatives.ts'

const row: InitiativeRow = {
  initiative: 'Backa barnet',
  status: 'ansluten',
  since: '2024-H2',
  source: 'Minnesanteckningar hösten 2024',
  note: 'en av fyra kommuner i norr',
  places: 'Nora, Lindesberg',
  distance: 1
}

test.each<[Partial<InitiativeRow>, string]>([
  [{}, 'Ansluten enligt anteckning hösten 2024. En av fyra kommuner i norr.'],
  [{ note: null }, 'Ansluten enligt anteckning hösten 2024.'],
  [{ status: 'i drift', since: null, note: null }, 'I drift, startdatum okänt.'],
  [{ status: 'genomfört', since: null, note: null }, 'Genomfört, tidpunkt okänd.'],
  [{ status: 'intresse', note: null }, 'Intresse finns enligt anteckning hösten 2024.'],
  [{ status: 'intresse', since: null, note: null }, 'Intresse finns, tidpunkt okänd.'],
  [{ status: 'genomfört', since: '2025-06-13', note: null }, 'Genomfört senast 13 juni 2025.']
])('%o is told as "%s"', (cells, text) => {
  expect(initiativeSentence({ ...row, ...cells })).toBe(text)
})

test('where it is is told only when it is somewhere else', () => {
  expect(initiativePlaces(row)).toBe('Nora och Lindesberg')
  expect(initiativePlaces({ ...row, distance: 0 })).toBeNull()
  expect(initiativePlaces({ ...row, distance: 2, places: 'Örebro län' })).toBe('Hela länet')
})
