import { expect, it } from 'vitest'
import {
  changedInOneLine,
  changeLines,
  namesOf,
  toldChanges
} from '../../../../pipelines/publish/report/changed-values.ts'
import type {
  Manifest,
  ManifestChange,
  ManifestChangedValue
} from '../../../../src/lib/schema/manifest.ts'

const names = {
  areas: [{ code: '1860', name: 'Laxå' }],
  indicators: [{ id: 'hvb', title: 'HVB', decimals: 1 }]
}
const everything = { indicators: Infinity, values: Infinity }

const value = (is: Partial<ManifestChangedValue>): ManifestChangedValue => ({
  area: '1860',
  period: '2022',
  sex: 'alla',
  grade: 'alla',
  was: 8,
  is: 9,
  wasStatus: 'ok',
  isStatus: 'ok',
  jumps: false,
  ...is
})
const change = (more: Partial<ManifestChange>): ManifestChange => ({
  indicator: 'hvb',
  added: 0,
  changed: 1,
  removed: 0,
  ...more
})

it('a value is told by place, year, old and new, a jump with a warning', () => {
  const largest = [
    value({ was: 9, is: 90, jumps: true }),
    value({ period: '2021', sex: 'flickor', grade: 'gy2' })
  ]
  expect(changeLines([change({ changed: 2, largest })], names, everything)).toEqual([
    '  hvb: 2 ändrade',
    '    Laxå 2022: 9,0 → 90,0: ett hopp som inget annat år förklarar, kontrollera det',
    '    Laxå 2021, flickor, gy 2: 8,0 → 9,0'
  ])
})

it.each<[Partial<ManifestChangedValue>, string, string]>([
  [{ is: null, isStatus: null }, '8,0', 'inget'],
  [{ is: null, isStatus: 'suppressed' }, '8,0', 'visas inte'],
  [{ is: null, isStatus: 'missing' }, '8,0', 'saknas'],
  [{ is: 25, isStatus: 'under' }, '8,0', 'under 25,0'],
  [{ was: null, wasStatus: null, jumps: true }, 'inget', '9,0'],
  // As a release from before states were told has it.
  [{ is: null, isStatus: undefined, wasStatus: undefined }, '8,0', 'inget']
])('what is no value says why: %j', (more, was, is) => {
  expect(toldChanges(change({ largest: [value(more)] }), names)).toMatchObject([{ was, is }])
})

it('so many are told, the others counted; indicators with a jump come first, then the most changed', () => {
  const changes = [
    change({ indicator: 'a', changed: 3, largest: [value({}), value({ period: '2021' })] }),
    change({ indicator: 'b', changed: 9, largest: [value({})] }),
    change({ indicator: 'c', largest: [value({ jumps: true })] })
  ]
  const lines = changeLines(changes, names, { indicators: 2, values: 1 })
  expect(lines.filter((line) => !line.startsWith('    L'))).toEqual([
    '  c: 1 ändrat',
    '  b: 9 ändrade',
    '    … och 8 till',
    '  … och 1 indikator till'
  ])
})

it('as many that are gone are told beside those that changed', () => {
  const gone = value({ period: '2020', is: null, isStatus: 'missing' })
  const largest = [value({}), value({ period: '2021' }), gone]
  expect(
    changeLines([change({ changed: 3, largest })], names, { ...everything, values: 1 })
  ).toEqual([
    '  hvb: 3 ändrade',
    '    Laxå 2022: 8,0 → 9,0',
    '    Laxå 2020: 8,0 → saknas',
    '    … och 1 till'
  ])
})

it('places of the same name are told apart', () => {
  const areas = [
    { code: '1880', name: 'Örebro', type: 'kommun' as const },
    { code: '18O', name: 'Örebro', type: 'lansdel' as const }
  ]
  const largest = [value({ area: '1880' }), value({ area: '18O' })]
  expect(toldChanges(change({ largest }), { ...names, areas })).toMatchObject([
    { place: 'Örebro (kommun) 2022' },
    { place: 'Örebro (länsdel) 2022' }
  ])
})

it('new and gone indicators, years and places are named', () => {
  const extent = { added: ['2023'], removed: ['2019', '2020'] }
  const places = { added: [], removed: ['1860'] }
  const lines = changeLines(
    [
      change({ added: 12, periods: extent, places }),
      change({ indicator: 'ny', added: 5, changed: 0, whole: 'added' }),
      change({ indicator: 'borta', changed: 0, removed: 4, whole: 'removed' })
    ],
    names,
    everything
  )
  expect(lines).toEqual([
    '  hvb: 12 nya, 1 ändrat (nytt: 2023, inget kvar: 2019, 2020, inget kvar: Laxå)',
    '  ny: 5 nya (ny indikator)',
    '  borta: 4 borta (indikatorn är borta)'
  ])
})

it('a place that has gone from the register has its name still', () => {
  const row = { kind: 'removed' as const, key: '1861', name: 'Hallsberg', columns: [] }
  const gone = { register: 'areas.csv', added: 0, changed: 0, removed: 1, rows: [row] }
  const manifest = { changes: [], registerChanges: [gone] } as unknown as Manifest
  const largest = [value({ area: '1861', is: null, isStatus: null })]
  expect(toldChanges(change({ largest }), namesOf(names, manifest))).toMatchObject([
    { place: 'Hallsberg 2022' }
  ])
})

it('a release is told in one line', () => {
  const manifest = (changes: ManifestChange[], registers: string[]) => {
    const registerChanges = registers.map((register) => ({ register }))
    return { changes, registerChanges } as unknown as Manifest
  }
  const many = [change({ added: 1 }), change({ indicator: 'sip', removed: 2 })]
  expect(changedInOneLine(manifest([change({})], []))).toBe('1 ändrat i hvb')
  expect(changedInOneLine(manifest(many, ['areas.csv']))).toBe(
    '1 nytt, 2 ändrade, 2 borta i 2 indikatorer; ändrat i areas.csv'
  )
  expect(changedInOneLine(manifest([], ['areas.csv']))).toBe('ändrat i areas.csv')
  expect(changedInOneLine(manifest([], []))).toBe('inget ändrat')
})
