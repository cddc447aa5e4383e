import { expect, test } from 'vitest'
import type { SimilarityRow } from '../../src/lib/queries/place/similarity.ts'
import { similarPlaces } from '../../src/lib/text/place/similarity.ts'

const names = ['Hällefors', 'Laxå', 'Degerfors', 'Nora', 'Kumla']

/** The rows of one measure, a value for each of the five kommuner. */
function measured(values: (number | null)[], cells: Partial<SimilarityRow>): SimilarityRow[] {
  return values.map((value, i) => ({
    group: 'livsvillkor',
    title: null,
    measure: 'percent',
    decimals: 0,
    period: '2022',
    source_kind: 'official',
    area: String(i),
    name: names[i] ?? '',
    value,
    ...cells
  }))
}

const persons = measured([1366, 1133, 1949, 2376, 5833], {
  group: 'befolkning',
  measure: 'count',
  decimals: 0
})
const benefits = measured([17.7, 17.7, 13.4, 5.1, 4], {
  title: 'Barn i familjer med ekonomiskt bistånd',
  decimals: 1
})
const poverty = measured([42, 28, 30, 22, 16], { title: 'Låg ekonomisk standard' })
const pupils = measured([68, 56, 95, 127, 290], {
  group: 'skola',
  measure: 'count',
  period: '2023',
  source_kind: 'example'
})
const rows = [...persons, ...benefits, ...poverty, ...pupils]

/** What is said, with all spaces as plain ones. */
const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

const reasons = (from: SimilarityRow[], code: string) =>
  similarPlaces(from, code).places.map(
    (place) => `${place.name}: ${plain(place.reasons).join(' ')}`
  )

test('three are told, with what is most alike and what differs most, the page’s own first', () => {
  expect(reasons(rows, '0')).toEqual([
    'Laxå: Mest lika: barn i familjer med ekonomiskt bistånd (17,7 % i båda) och barn och unga ' +
      '0–19 år (1 366 mot 1 133). Mest olika: låg ekonomisk standard (42 % mot 28 %).',
    'Degerfors: Mest lika: elever per årskurs (68 mot 95, exempeldata). ' +
      'Mest olika: låg ekonomisk standard (42 % mot 30 %).',
    'Nora: Mest lika: barn och unga 0–19 år (1 366 mot 2 376). ' +
      'Mest olika: låg ekonomisk standard (42 % mot 22 %).'
  ])
})

test('numbers that are set against each other stay on one line', () => {
  const [first] = similarPlaces(rows, '1').places
  expect(first?.reasons.join(' ')).toContain('17,7\u00a0%\u00a0i\u00a0båda')
})

test('the table has the same kommuner, the page’s own first', () => {
  const { places, measures } = similarPlaces(rows, '0')
  expect(places.map(({ code }) => code)).toEqual(['1', '2', '3'])
  expect(measures.map(({ title, meta, values }) => [title, meta, ...plain(values)])).toEqual([
    ['Barn och unga 0–19 år', '2022', '1 366', '1 133', '1 949', '2 376'],
    ['Barn i familjer med ekonomiskt bistånd', '2022', '17,7 %', '17,7 %', '13,4 %', '5,1 %'],
    ['Låg ekonomisk standard', '2022', '42 %', '28 %', '30 %', '22 %'],
    ['Elever per årskurs', '2023, exempeldata', '68', '56', '95', '127']
  ])
})

test('what is missing is named and not counted', () => {
  const without = rows.map((row) => {
    return row.area === '1' && row.group === 'befolkning' ? { ...row, value: null } : row
  })
  const laxa = reasons(without, '0').find((text) => text.startsWith('Laxå'))
  expect(laxa).toContain('Uppgift saknas: barn och unga 0–19 år.')
  expect(laxa).not.toContain('1 366')
  expect(similarPlaces(without, '0').measures[0]?.values).toContain('saknas')
})

test('example data are told of, and nothing is where there are none', () => {
  expect(similarPlaces(rows, '1').notes).toEqual([
    'Elever per årskurs är exempeldata och påverkar vilka som visas.'
  ])
  const real = rows.map((row) => ({ ...row, source_kind: 'official' as const }))
  expect(similarPlaces(real, '1').notes).toEqual([])
  expect(reasons(real, '0').join()).not.toContain('exempeldata')
})

test('those that are not very like after all are named', () => {
  const [note] = similarPlaces(rows, '4').notes.slice(-1)
  expect(note).toBe(
    'Degerfors och Hällefors skiljer sig ändå mer från Kumla än två av länets kommuner brukar skilja sig från varandra.'
  )
})

test('too little known gives no one', () => {
  const unknown = rows.map((row) => (row.area === '0' ? { ...row, value: null } : row))
  expect(similarPlaces(unknown, '0').places).toEqual([])
  expect(similarPlaces(unknown, '1').places.map(({ code }) => code)).not.toContain('0')
})

test('what likeness is measured by is told, and pupils only where they are known', () => {
  expect(similarPlaces(rows, '0').by).toBe('befolkning, livsvillkor och antal elever')
  expect(similarPlaces(rows, '0').method.join(' ')).toContain('Elever är de som bor i kommunen')
  const official = similarPlaces([...persons, ...benefits, ...poverty], '0')
  expect(official.by).toBe('befolkning och livsvillkor')
  expect(official.method[0]).toBe('Befolkning och livsvillkor väger lika tungt.')
  expect(official.method.join(' ')).not.toMatch(/elev/i)
  expect(similarPlaces(persons, '0').method.join(' ')).not.toContain('väger lika tungt')
})
