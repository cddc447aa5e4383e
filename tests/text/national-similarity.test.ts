import { expect, test } from 'vitest'
import type { NationalRow } from '../../src/lib/queries/place/national.ts'
import { nationalSimilarity } from '../../src/lib/text/place/national-similarity.ts'

const kommuner = ['Laxå', 'Berg', 'Ockelbo', 'Bräcke', 'Säffle', 'Norberg', 'Solna']

function figure(values: (number | null)[], cells: Partial<NationalRow>): NationalRow[] {
  return values.map((value, i) => ({
    group: null,
    title: null,
    measure: 'percent',
    unit: '% av barnen',
    decimals: 0,
    period: '2022',
    source_kind: 'official',
    area: String(i),
    name: kommuner[i] ?? '',
    county: i === 0 ? 'Örebro län' : 'Ett annat län',
    value,
    citation: 'Källa: Kolada (RKA)',
    ...cells
  }))
}

const rows = [
  ...figure([9, 13, 12, 10, 11, 14, 3], {
    title: 'Placerade i familjehem',
    measure: 'rate',
    unit: 'per 1 000 invånare'
  }),
  ...figure([1133, 1571, 1165, 1233, 2900, 1204, 15000], {
    group: 'befolkning',
    measure: 'count',
    unit: null
  }),
  ...figure([28, 27, 28, 31, 24, 27, 11], { group: 'livsvillkor', title: 'Låg standard' })
]

test('five are told of all that there are, with their counties', () => {
  const { places, kommuner: among, sources } = nationalSimilarity(rows, '0')!
  expect(places.map(({ name }) => name)).toEqual(['Ockelbo', 'Norberg', 'Berg', 'Bräcke', 'Säffle'])
  expect(new Set(places.map(({ county }) => county))).toEqual(new Set(['Ett annat län']))
  expect(among).toBe(7)
  expect(sources).toEqual(['Källa: Kolada (RKA)'])
})

test('what likeness is measured by stands first, and what does not count says its unit', () => {
  const { measures, counted } = nationalSimilarity(rows, '0')!
  expect(counted).toBe(2)
  expect(measures.map(({ title, meta }) => [title, meta])).toEqual([
    ['Barn och unga 0–19 år', '2022'],
    ['Låg standard', '2022'],
    ['Placerade i familjehem', 'per 1 000 invånare, 2022']
  ])
  expect(measures[2]?.values).toEqual(['9', '12', '14', '13', '10', '11'])
})

test('another figure changes nothing in who is alike', () => {
  const others = rows.map((row) => (row.group ? row : { ...row, value: -row.value! }))
  expect(nationalSimilarity(others, '0')?.places).toEqual(nationalSimilarity(rows, '0')?.places)
})

test('those that are not very like after all are told as the country’s', () => {
  const few = rows.filter(({ area }) => ['0', '1', '6'].includes(area))
  expect(nationalSimilarity(few, '6')?.notes).toEqual([
    'Berg och Laxå skiljer sig ändå mer från Solna än två av landets kommuner brukar skilja sig från varandra.'
  ])
})

test('nothing where nothing is known of the kommun', () => {
  expect(nationalSimilarity([], '0')).toBeNull()
  expect(nationalSimilarity(rows, '1880')).toBeNull()
})
