import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueInterval } from '../../../../src/lib/stats/chance/value-interval.ts'
import { inhabitants, longHeader, rowOf, TableSource } from './table-source.ts'

let source: TableSource

beforeAll(async () => {
  source = await TableSource.make()
})
afterAll(() => source.remove())

const table = (...rows: string[]) => ({ 't.csv': [longHeader, ...rows] })

/** Wilson's interval as it is written in Newcombe 1998, method 3. */
function wilsonByHand(share: number, n: number) {
  const z = 1.959963984540054
  const middle = 2 * n * share + z ** 2
  const width = z * Math.sqrt(z ** 2 + 4 * n * share * (1 - share))
  const of = (sign: number) => (100 * (middle + sign * width)) / (2 * (n + z ** 2))
  return { lower: of(-1), upper: of(1) }
}

describe('a percentage', () => {
  it('has the interval of its answers, counted or reckoned', async () => {
    const rows = await source.observations(
      table('e-andel;1884;2023;;;60;50;30;', 'e-andel;Laxå;2023;alla;alla;33,3 %;1 200;;'),
      'e-andel'
    )
    const nora = rowOf(rows, '1884')!
    expect(nora).toMatchObject({ value: 60, numerator: 30, denominator: 50, status: 'ok' })
    const byHand = wilsonByHand(0.6, 50)
    // What follows from them is reckoned when all sources are there.
    expect(nora).toMatchObject({ lower: null, upper: null })
    expect(valueInterval({ measure: 'percent', per: 100 }, 30, 50)).toEqual({
      lower: expect.closeTo(byHand.lower, 9) as number,
      upper: expect.closeTo(byHand.upper, 9) as number
    })
    expect(nora.coverage).toBeNull()
    const laxa = rowOf(rows, '1860')!
    expect(laxa).toMatchObject({ value: 33.3, denominator: 1200, source: 'enkat' })
    expect(laxa.numerator).toBeCloseTo(399.6, 9)
  })

  it('without answers stands without interval', async () => {
    const rows = await source.observations(table('e-andel;1884;2023;;;60;;;'), 'e-andel')
    expect(rowOf(rows, '1884')).toMatchObject({
      ...{ value: 60, numerator: null, denominator: null, lower: null, upper: null, status: 'ok' }
    })
  })

  it('is told to be of answers where the table says how many', async () => {
    const told = await source.release(
      table('e-andel;1884;2023;;;60;50;;', 'e-medel;1884;2023;;;7;50;;', 'e-antal;1884;2023;;;7;;;')
    )
    expect(Object.fromEntries(told.weights ?? [])).toEqual({
      ...{ 'e-andel': 'answers', 'e-medel': null, 'e-antal': 'sum' }
    })
    const untold = await source.release(table('e-andel;1884;2023;;;60;;;'))
    expect(untold.weights?.get('e-andel')).toBeNull()
  })
})

describe('a rate', () => {
  it('is of the persons that the table tells, or else of the inhabitants', async () => {
    const rows = await source.observations(
      table(
        'e-kvot;1862;2023;;;10;2000;20;',
        'e-kvot;1883;2023;;;20;;;',
        'e-kvot;1883;2023;;9;5;;;'
      ),
      'e-kvot'
    )
    const told = rowOf(rows, '1862')!
    expect(told).toMatchObject({ value: 10, numerator: 20, denominator: 2000 })
    // Byar's limits of 20 events, as Breslow & Day 1987 give them: 12,21 and 30,89.
    expect(valueInterval({ measure: 'rate', per: 1000 }, 20, 2000)).toEqual({
      lower: expect.closeTo(12.21 / 2, 2) as number,
      upper: expect.closeTo(30.89 / 2, 2) as number
    })
    const { denominator = 0, numerator = 0 } = rowOf(rows, '1883') ?? {}
    expect(denominator).toBeGreaterThan(0)
    expect((denominator ?? 0) % inhabitants).toBe(0)
    expect(numerator).toBeCloseTo((20 * (denominator ?? 0)) / 1000, 9)
    // Inhabitants have no school year.
    expect(rowOf(rows, '1883', { grade: '9' })).toMatchObject({ value: 5, denominator: null })
    // Each weighs as many as its rate is of.
    const pooled = rowOf(rows, '18V')!
    expect(pooled.denominator).toBe(2000 + (denominator ?? 0))
    expect(pooled.numerator).toBeCloseTo(20 + (numerator ?? 0), 9)
    const share = (pooled.numerator ?? 0) / (pooled.denominator ?? 0)
    expect(pooled.value).toBeCloseTo(1000 * share, 9)
  })
})

describe('places', () => {
  it('are known by their codes and names, however these are written', async () => {
    const rows = await source.observations(
      table(
        ...['1884', 'laxå', 'Lindesbergs kommun', 'HÄLLEFORS KOMMUN', 'Örebro', 'Norra länsdelen']
          .concat(['0018', '0', '18S', '1862 Degerfors  kommun'])
          .map((place, i) => `e-medel;${place};2023;;;${i + 1};;;`)
      ),
      'e-medel'
    )
    const values = ['1884', '1860', '1885', '1863', '1880', '18N', '18', '0000', '18S', '1862']
    expect(values.map((area) => rowOf(rows, area)?.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('that the table passes over are missing in its years, and nowhere else', async () => {
    const rows = await source.observations(
      table('e-medel;1884;2020;;;1;;;', 'e-medel;1860;2023;flickor;9;2;;;'),
      'e-medel'
    )
    // Twelve kommuner each time; of länsdelar, county and riket nothing is told.
    expect(rows.map(({ period, sex, grade }) => `${period} ${sex} ${grade}`)).toEqual([
      ...Array(12).fill('2020 alla alla'),
      ...Array(12).fill('2023 flickor 9')
    ])
    expect(rows.filter(({ status }) => status === 'missing')).toHaveLength(22)
  })
})

describe('länsdelar and county', () => {
  const norra = ['1863', '1864', '1884', '1885']

  it('that the table gives stand as they are', async () => {
    const rows = await source.observations(
      table(
        'e-andel;18N;2023;;;50;200;;',
        ...norra.map((code) => `e-andel;${code};2023;;;50;50;;`)
      ),
      'e-andel'
    )
    expect(rowOf(rows, '18N')).toMatchObject({ value: 50, denominator: 200, coverage: null })
  })

  it('are pooled from all answers where it does not', async () => {
    const rows = await source.observations(
      table(...norra.map((code, i) => `e-andel;${code};2023;;;${10 * (i + 1)};${100 * (i + 1)};;`)),
      'e-andel'
    )
    // 10 of 100, 40 of 200, 90 of 300 and 160 of 400.
    const pooled = rowOf(rows, '18N')!
    expect(pooled).toMatchObject({ numerator: 300, denominator: 1000, coverage: 1, status: 'ok' })
    expect(pooled.value).toBeCloseTo(30, 9)
    expect(rowOf(rows, '18V')?.status).toBe('missing')
    expect(rowOf(rows, '18')?.status).toBe('incomplete')
  })

  it('are not pooled over a hidden kommun', async () => {
    const rows = await source.observations(
      table(
        ...norra.slice(1).map((code) => `e-antal;${code};2023;;;10;;;`),
        'e-antal;1863;2023;;;..;;;',
        ...['1862', '1883'].map((code) => `e-antal;${code};2023;;;7;;;`)
      ),
      'e-antal'
    )
    expect(rowOf(rows, '18N')).toMatchObject({ value: null, status: 'suppressed' })
    expect(rowOf(rows, '18')).toMatchObject({ value: null, status: 'suppressed' })
    expect(rowOf(rows, '18V')).toMatchObject({ value: 14, coverage: 1, status: 'ok' })
  })

  it('are left out where nothing says how to pool', async () => {
    const rows = await source.observations(
      table(...norra.map((code) => `e-medel;${code};2023;;;4;;;`)),
      'e-medel'
    )
    expect(rowOf(rows, '18N')).toBeUndefined()
    expect(rowOf(rows, '18')).toBeUndefined()
  })
})

describe('marks', () => {
  const header = 'indikator;plats;ar;varde;antal'
  const marks = ['tecken;betyder', '-;noll', 'x;saknas', '.;ej_stalld', '*;dold']

  it('mean what the register beside the tables says', async () => {
    const cells = ['-', 'X', '.', '*', '..', '', '‥']
    const codes = ['1860', '1861', '1862', '1863', '1864', '1881', '1882']
    const rows = await source.observations(
      {
        'tecken.csv': marks,
        't.csv': [header, ...cells.map((cell, i) => `e-antal;${codes[i]};2023;${cell};`)]
      },
      'e-antal'
    )
    expect(codes.map((code) => rowOf(rows, code)?.status)).toEqual([
      ...['ok', 'missing', 'not_asked', 'suppressed', 'suppressed', 'missing', 'suppressed']
    ])
    expect(rowOf(rows, '1860')?.value).toBe(0)
  })

  it('may give another meaning to what mostly means hidden', async () => {
    const rows = await source.observations(
      { 'tecken.csv': ['tecken;betyder', '..;saknas'], 't.csv': [header, 'e-antal;1860;2023;..;'] },
      'e-antal'
    )
    expect(rowOf(rows, '1860')?.status).toBe('missing')
  })
})

describe('values beside each other', () => {
  const long = [
    'indikator;plats;ar;kon;varde',
    'e-medel;1884;2020;flickor;1,5',
    'e-medel;1884;2023;flickor;2,5',
    'e-medel;1860;2020;flickor;..',
    'e-medel;1860;2023;flickor;4'
  ]

  it.each([
    [
      'years',
      ['indikator;plats;kon;2020;2023', 'e-medel;1884;flickor;1,5;2,5', 'e-medel;Laxå;flickor;..;4']
    ],
    [
      'places',
      ['indikator;ar;kon;Nora;1860', 'e-medel;2020;flickor;1,5;..', 'e-medel;2023;flickor;2,5;4']
    ],
    [
      'sexes',
      [
        'indikator;plats;ar;flickor',
        'e-medel;1884;2020;1,5',
        'e-medel;1884;2023;2,5',
        'e-medel;1860;2020;..',
        'e-medel;1860;2023;4'
      ]
    ]
  ])('as columns of %s are what they are below each other', async (_, wide) => {
    const expected = await source.observations({ 't.csv': long }, 'e-medel')
    const rows = await source.observations({ 't.csv': wide }, 'e-medel')
    const key = (row: { area: string; period: string }) => `${row.period} ${row.area}`
    const sorted = (some: typeof rows) => some.toSorted((a, b) => key(a).localeCompare(key(b)))
    expect(sorted(rows)).toEqual(sorted(expected))
    expect(rowOf(rows, '1884', { period: '2020', sex: 'flickor' })?.value).toBe(1.5)
  })
})

describe('numbers beside values', () => {
  it('are what they are below each other', async () => {
    const wide = [
      'indikator;plats;2020;2020 antal;2020 taljare;2023;2023 antal_svar',
      'e-andel;1884;60;50;30;40;100'
    ]
    const long = table('e-andel;1884;2020;;;60;50;30;', 'e-andel;1884;2023;;;40;100;;')
    const rows = await source.observations({ 't.csv': wide }, 'e-andel')
    expect(rows).toEqual(await source.observations(long, 'e-andel'))
    expect(rowOf(rows, '1884')).toMatchObject({ value: 40, numerator: 40, denominator: 100 })
  })

  it('are checked under their own names', async () => {
    const { faults } = await source.read({
      't.csv': ['indikator;plats;2020;2020 antal;2020 taljare', 'e-andel;1884;60;50;31']
    })
    expect(faults).toEqual([
      't.csv:2 2020: väntade 62, som 2020 taljare och 2020 antal ger, fick "60"'
    ])
  })
})

describe('a reading', () => {
  it('tells what was read, and from where', async () => {
    const { reading } = await source.read(
      {
        'a.csv': [longHeader, 'e-medel;1884;2023;;;1;;;', 'e-medel;1860;2023;;;..;;;'],
        'LASMIG.txt': ['x']
      },
      'raw/enkat'
    )
    expect(reading).toMatchObject({ kind: 'official', isOfPersons: false, personFiles: [] })
    expect(reading?.told.read).toEqual(['1 värde från enkat i 1 fil'])
    expect(reading?.files).toEqual([
      { path: expect.stringMatching(/raw.enkat.a\.csv$/), retrieved: '2026-09-01' }
    ])
  })

  it('is none where no table lies', async () => {
    expect(await source.read({})).toMatchObject({ reading: null, faults: [] })
    expect((await source.read({ 'antal.csv': ['fil;rader'] })).reading).toBeNull()
  })
})
