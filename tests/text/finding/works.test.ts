import { expect, test } from 'vitest'
import type {
  InitiativeRow,
  PlacedInitiative
} from '../../../src/lib/queries/registers/initiatives.ts'
import { begunIn, worksOf } from '../../../src/lib/text/finding/works.ts'

const placed = (initiative: string, area: string, status: string): PlacedInitiative => ({
  ...{ initiative, area, status, since: '2024-H2', source: 'Protokoll', note: null },
  ...{ themes: 'skola', count: null }
})
const near = (initiative: string, status: string): InitiativeRow => ({
  ...{ initiative, status, since: '2024-H2', source: 'Protokoll', note: null },
  ...{ places: 'Nora', distance: 0 }
})
const names = (rows: { initiative: string }[]) => rows.map(({ initiative }) => initiative)

test('what is only wished for is no work on a finding', () => {
  const initiatives = [placed('Önskat', '18', 'intresse'), placed('Gjort', '18', 'planerad')]
  const own = begunIn([near('Önskat', 'intresse'), near('Gjort', 'planerad')], initiatives)
  expect(worksOf([], own).map(({ id, words }) => [id, words])).toEqual([
    ['Gjort', 'Insats, planerad']
  ])
})

test('what others do is no work of a place that only wishes for it', () => {
  const initiatives = [placed('Prov', '1884', 'intresse'), placed('Prov', '1885', 'pågår')]
  expect(begunIn([near('Prov', 'intresse')], initiatives)).toEqual([])
  expect(names(begunIn([near('Prov', 'intresse'), near('Prov', 'pågår')], initiatives))).toEqual([
    'Prov'
  ])
})

test('what is known by figures, not by the register, stays', () => {
  const counted = [placed('Familjecentraler', '1884', 'finns')]
  expect(begunIn([], counted)).toEqual(counted)
})
