import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { longHeader, TableSource } from './table-source.ts'

let source: TableSource

beforeAll(async () => {
  source = await TableSource.make()
})
afterAll(() => source.remove())

async function faults(...rows: string[]): Promise<string[]> {
  return (await source.read({ 't.csv': [longHeader, ...rows] })).faults
}

const vastra = (first: string, second: string) => [
  `e-andel;1862;2023;;;50;${first};;`,
  `e-andel;1883;2023;;;50;${second};;`
]
const [degerfors, karlskoga] = ['e-antal;1862;2023;;;', 'e-antal;1883;2023;;;']

describe('parts and their whole', () => {
  it('may leave some out of the sexes, but not have more', async () => {
    const rows = (all: number) => [
      `e-andel;1884;2023;alla;;50;${all};;`,
      'e-andel;1884;2023;flickor;;50;52;;',
      'e-andel;1884;2023;pojkar;;50;51;;'
    ]
    expect(await faults(...rows(104))).toEqual([])
    expect(await faults(...rows(103))).toEqual([])
    expect(await faults(...rows(101))).toEqual([
      't.csv:2 antal_svar: väntade minst 103, som flickor och pojkar har tillsammans, fick "101"'
    ])
    expect(await faults(rows(51)[0] ?? '', rows(51)[1] ?? '')).toHaveLength(1)
  })

  it('may not be so few that the whole must be of something else', async () => {
    const rows = (all: number) => [
      `e-andel;1884;2023;alla;;50;${all};;`,
      'e-andel;1884;2023;flickor;;50;60;;',
      'e-andel;1884;2023;pojkar;;50;60;;'
    ]
    expect(await faults(...rows(160))).toEqual([])
    expect(await faults(...rows(240))).toEqual([
      't.csv:2 antal_svar: väntade ungefär 120, som flickor och pojkar har tillsammans, fick "240"'
    ])
  })

  it('are told once of a kommun that is its whole länsdel, twice with the same numbers', async () => {
    const row = (area: string, answers: number) => `e-andel;${area};2023;;;50;${answers};;`
    expect(await faults(row('Örebro', 80), row('1880', 80))).toEqual([])
    expect(await faults(row('Örebro', 80), row('1880', 90))).toHaveLength(1)
    expect(await faults(row('1884', 80), row('1884', 80))).toHaveLength(1)
  })

  it('are a länsdel and its kommuner to the last answer', async () => {
    const whole = (answers: number) => `e-andel;18V;2023;;;50;${answers};;`
    expect(await faults(whole(103), ...vastra('52', '51'))).toEqual([])
    for (const wrong of [102, 104]) {
      expect(await faults(whole(wrong), ...vastra('52', '51'))).toEqual([
        `t.csv:2 antal_svar: väntade 103, som länsdelens kommuner har tillsammans, fick "${wrong}"`
      ])
    }
    // One kommun's answers are not told.
    expect(await faults(whole(104), ...vastra('52', ''))).toEqual([])
  })

  it('may differ by what every part is rounded by', async () => {
    const whole = (answers: number) => `e-andel;18V;2023;;;50;${answers};;`
    expect(await faults(whole(80), ...vastra('50', '50'))).toEqual([])
    expect(await faults(whole(70), ...vastra('50', '50'))).toHaveLength(1)
    expect(await faults(whole(85), ...vastra('50', '45'))).toEqual([])
    expect(await faults(whole(80), ...vastra('50', '45'))).toHaveLength(1)
  })

  it('are school years, and counts', async () => {
    expect(
      await faults(
        'e-andel;1884;2023;;alla;50;11;;',
        'e-andel;1884;2023;;7;50;6;;',
        'e-andel;1884;2023;;9;50;7;;'
      )
    ).toEqual(['t.csv:2 antal_svar: väntade minst 13, som årskurserna har tillsammans, fick "11"'])
    expect(await faults('e-antal;18V;2023;;;9;;;', `${degerfors}5;;;`, `${karlskoga}5;;;`)).toEqual(
      ['t.csv:2 varde: väntade 10, som länsdelens kommuner har tillsammans, fick "9"']
    )
  })

  it('are a county whose value lies among those of its kommuner', async () => {
    const codes = [
      '1814',
      '1860',
      '1861',
      '1862',
      '1863',
      '1864',
      '1880',
      '1881',
      '1882',
      '1883',
      '1884',
      '1885'
    ]
    const rows = codes.map((code, i) => `e-medel;${code};2023;;;${10 + i};;;`)
    expect(await faults('e-medel;18;2023;;;21;;;', ...rows)).toEqual([])
    expect(await faults('e-medel;18;2023;;;23;;;', ...rows)).toEqual([
      't.csv:2 varde: väntade ett tal från 10 till 21, som länets kommuner har, fick "23"'
    ])
    expect(await faults('e-medel;18;2023;;;8;;;', ...rows)).toHaveLength(1)
    expect(await faults('e-medel;18;2023;;;23;;;', ...rows.slice(1))).toEqual([])
  })
})

describe('a hidden cell', () => {
  const refused = (line: number, cell: string) =>
    `t.csv:${line} varde: väntade fler dolda celler eller ett dolt helt: den dolda går att räkna ut ur raderna omkring den, fick "${cell}"`

  it('is refused when a whole less its other parts gives it away', async () => {
    expect(
      await faults('e-antal;18V;2023;;;12;;;', `${degerfors}..;;;`, `${karlskoga}10;;;`)
    ).toEqual([refused(3, '1862;2023;alla;alla')])
    expect(
      await faults(
        'e-andel;1884;2023;alla;;50;60;;',
        'e-andel;1884;2023;flickor;;50;52;;',
        'e-andel;1884;2023;pojkar;;..;..;;'
      )
    ).toEqual([refused(4, '1884;2023;pojkar;alla')])
    expect(
      await faults(
        'e-andel;1884;2023;;alla;50;60;;',
        'e-andel;1884;2023;;7;..;..;;',
        'e-andel;1884;2023;;9;50;52;;'
      )
    ).toEqual([refused(3, '1884;2023;alla;7')])
  })

  it('is refused when its answers are told, and the rest of them give the value', async () => {
    const rows = ['e-andel;18V;2023;;;50;60;;', 'e-andel;1862;2023;;;..;8;;']
    expect(await faults(...rows, 'e-andel;1883;2023;;;55;52;;')).toEqual([
      refused(3, '1862;2023;alla;alla')
    ])
  })

  it('is refused when it is the whole, and every part is told', async () => {
    expect(
      await faults('e-antal;18V;2023;;;..;;;', `${degerfors}2;;;`, `${karlskoga}10;;;`)
    ).toEqual([refused(2, '18V;2023;alla;alla')])
  })

  it('is refused when a länsdel stands for the kommuner beside it', async () => {
    const rows = ['18;30', '18V;5', '18S;5', '1880;5', '1863;5', '1864;5', '1884;..', '1885;2']
    const given = rows.map((row) => row.replace(';', ';2023;;;'))
    expect(await faults(...given.map((row) => `e-antal;${row};;;`))).toEqual([
      refused(8, '1884;2023;alla;alla')
    ])
    expect(await faults(...given.slice(0, -1).map((row) => `e-antal;${row};;;`))).toEqual([])
  })

  it('is refused when only its answers are hidden', async () => {
    expect(
      await faults(
        'e-andel;1884;2023;alla;;50;61;;',
        'e-andel;1884;2023;flickor;;50;52;;',
        'e-andel;1884;2023;pojkar;;50;..;;'
      )
    ).toEqual([refused(4, '1884;2023;pojkar;alla')])
  })

  it('stands when another is hidden with it, or the whole is not told', async () => {
    const others = [`${degerfors}..;;;`, `${karlskoga}..;;;`]
    expect(await faults('e-antal;18V;2023;;;12;;;', ...others)).toEqual([])
    expect(await faults(`${degerfors}..;;;`, `${karlskoga}10;;;`)).toEqual([])
    expect(
      await faults(
        'e-andel;18V;2023;;;50;;;',
        'e-andel;1862;2023;;;..;;;',
        'e-andel;1883;2023;;;55;;;'
      )
    ).toEqual([])
  })

  it('tells no number', async () => {
    const [told = ''] = await faults(
      'e-antal;18V;2023;;;12;;;',
      `${degerfors}..;;;`,
      `${karlskoga}10;;;`
    )
    expect(told.replace('t.csv:3', '').replace('1862;2023', '')).not.toMatch(/\d/)
  })
})

describe('percentages', () => {
  const shares = (most: string) => [
    ...['1860', '1861', '1862', '1863', '1864', '1880', '1881', '1882', '1883'].map(
      (area) => `e-andel;${area};2023;;;0,704;100;;`
    ),
    `e-andel;1884;2023;;;${most};100;;`
  ]

  it('are refused, once, where all of them are shares of one', async () => {
    expect(await faults(...shares('1'))).toEqual([
      't.csv:2 varde: väntade procent, som 70,4: alla värden är högst 1, som om de vore andelar av ett, fick "0,704"'
    ])
  })

  it('may be small', async () => {
    expect(await faults(...shares('1,1'))).toEqual([])
  })
})
