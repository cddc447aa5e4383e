import { describe, expect, it } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readDecisions } from '../../../pipelines/registers/decisions.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

const old =
  'id;date;date_precision;forum;agenda_item;kind;summary;mandate_holder;follow_up;areas;themes;source'

const precisionOf = (date: string) =>
  /H/.test(date) ? 'half-year' : ({ 4: 'year', 7: 'month', 10: 'day' }[date.length] ?? 'day')

/** A row of the register without its last cell, of a date and a follow-up. */
const row = (id: string, date: string, follow_up = '') =>
  `${id};${date};${precisionOf(date)};Forum;Punkt;beslut;Text;;${follow_up};Örebro län;skola;Prov`

async function readLines(lines: string[]) {
  const problems = new Problems()
  const decisions = await readDecisions(
    await folder.write('decisions.csv', lines),
    registers,
    problems
  )
  return { decisions, faults: folder.faults(problems) }
}

/** Reads a register of these: id, date and what it takes further. */
const read = (rows: [id: string, date: string, follows?: string][]) =>
  readLines([
    `${old};follows`,
    ...rows.map(([id, date, follows = '']) => `${row(id, date)};${follows}`)
  ])

const fault = (line: number, got: string) =>
  `decisions.csv:${line} follows: väntade id för ett annat beslut i registret, som inte är senare, fick "${got}"`

const first: [string, string] = ['forst', '2024-06-14']

describe('what a decision takes further', () => {
  const chainsOf = async (rows: Parameters<typeof read>[0]) => {
    const { decisions, faults } = await read(rows)
    expect(faults).toEqual([])
    return new Map(decisions.map(({ id, follows }) => [id, follows]))
  }

  it('is read as ids, in whatever order the rows stand', async () => {
    const chains = await chainsOf([['sist', '2026-03-06', 'forst'], first, ['ensam', '2025']])
    expect(chains).toEqual(
      new Map([
        ['sist', 'forst'],
        ['ensam', ''],
        ['forst', '']
      ])
    )
  })

  it('may be several, with commas and spaces between them, each once', async () => {
    for (const cell of ['forst,andra', ' forst , andra ', 'forst,, andra,', 'forst,andra,forst']) {
      const chains = await chainsOf([first, ['andra', '2024-H2'], ['tredje', '2026-03-06', cell]])
      expect([cell, chains.get('tredje')]).toEqual([cell, 'forst,andra'])
    }
  })

  it('may be of the same day, and of a span that overlaps its own', async () => {
    await chainsOf([first, ['andra', '2024-06-14', 'forst']])
    await chainsOf([
      ['host', '2024-H2', 'oktober'],
      ['oktober', '2024-10']
    ])
    await chainsOf([
      ['ar', '2024', 'host'],
      ['host', '2024-H2']
    ])
  })

  it('is nothing at all in a register from before the column', async () => {
    const { decisions, faults } = await readLines([old, row('forst', '2024-06-14')])
    expect(faults).toEqual([])
    expect(decisions.map(({ follows }) => follows)).toEqual([''])
  })
})

describe('one fault, with file, line and column, is reported', () => {
  it('of an id that is not in the register', async () => {
    const { decisions, faults } = await read([first, ['andra', '2026-03-06', 'saknas']])
    expect(faults).toEqual([fault(3, 'saknas')])
    // The rest of the row is of use for what is checked later.
    expect(decisions).toHaveLength(2)
  })

  it('of each that is wrong among several, and of no other', async () => {
    const { faults } = await read([first, ['andra', '2026-03-06', 'saknas,forst,Forst']])
    expect(faults).toEqual([fault(3, 'saknas'), fault(3, 'Forst')])
  })

  it('of itself', async () => {
    expect((await read([first, ['andra', '2026-03-06', 'andra']])).faults).toEqual([
      fault(3, 'andra')
    ])
  })

  it.each([
    ['2024-06-14', '2024-06-15'],
    ['2024-06-14', '2024-07'],
    ['2024-06-14', '2024-H2'],
    ['2024-H1', '2024-H2'],
    ['2024-06', '2024-07-01'],
    ['2024', '2025']
  ])('of one of %s that is later: %s', async (date, later) => {
    const { faults } = await read([
      ['tidig', date, 'sen'],
      ['sen', later]
    ])
    expect(faults).toEqual([fault(2, 'sen')])
  })

  it('of each of two that take each other further', async () => {
    const { faults } = await read([
      ['a', '2024-06-14', 'b'],
      ['b', '2024-06-14', 'a']
    ])
    expect(faults).toEqual([fault(2, 'b'), fault(3, 'a')])
  })

  it('of each link of a ring through others of the same day, and of none that leads to it', async () => {
    const { faults } = await read([
      ['a', '2024-06-14', 'b,fore'],
      ['b', '2024-06-14', 'c'],
      ['c', '2024-06-14', 'a'],
      ['fore', '2024-06-14'],
      ['efter', '2024-06-14', 'a']
    ])
    expect(faults).toEqual([fault(2, 'b'), fault(3, 'c'), fault(4, 'a')])
  })

  it('of a date that is none, and not of the chain as well', async () => {
    const { faults } = await read([first, ['andra', '2026-02-30', 'forst']])
    expect(faults).toEqual([
      'decisions.csv:3 date: väntade ett datum med noggrannheten day, fick "2026-02-30"'
    ])
    const other = await read([
      ['forst', '2024-02-30'],
      ['andra', '2026-03-06', 'forst']
    ])
    expect(other.faults).toEqual([
      'decisions.csv:2 date: väntade ett datum med noggrannheten day, fick "2024-02-30"'
    ])
  })
})

describe('the last day of a follow-up', () => {
  it.each([
    ['2025-11-07', '2025-11-07'],
    ['2025-08', '2025-08-31'],
    ['2024-02', '2024-02-29'],
    ['2025-H1', '2025-06-30'],
    ['2025-H2', '2025-12-31'],
    ['2028', '2028-12-31']
  ])('of %s is %s', async (follow_up, lastDay) => {
    const { decisions, faults } = await readLines([old, row('a', '2024-06-14', follow_up)])
    expect(faults).toEqual([])
    expect(decisions).toMatchObject([{ follow_up, follow_up_end: lastDay }])
  })

  it('is none where no day is set', async () => {
    const { decisions } = await readLines([old, row('a', '2024-06-14')])
    expect(decisions).toMatchObject([{ follow_up: null, follow_up_end: null }])
  })

  it.each(['2025-H3', '2025-13', 'hösten 2025'])('is reported where it is "%s"', async (cell) => {
    const { faults } = await readLines([old, row('a', '2024-06-14', cell)])
    expect(faults).toEqual([
      `decisions.csv:2 follow_up: väntade ett datum, en månad, ett halvår (2024-H2) eller ett år, eller tomt, fick "${cell}"`
    ])
  })
})

it('has chains in the register itself, each from an earlier decision', async () => {
  const byId = new Map(registers.decisions.map((decision) => [decision.id, decision]))
  const links = registers.decisions.flatMap(({ id, follows }) =>
    follows ? follows.split(',').map((earlier) => [id, earlier] as const) : []
  )
  expect(links.length).toBeGreaterThan(5)
  for (const [id, earlier] of links) {
    const [from, to] = [byId.get(earlier), byId.get(id)]
    expect([id, from && to && from.first_day <= to.last_day]).toEqual([id, true])
  }
})

describe('the findings that a decision answers', () => {
  const readAnswers = (answers: string) =>
    readLines([`${old};follows;answers`, `${row('ett', '2024-06-14')};;${answers}`])

  it('are an indicator and a place by its code or name, several with commas', async () => {
    const { decisions, faults } = await readAnswers('familjehem 18N, hvb Norra länsdelen,hvb Nora')
    expect(faults).toEqual([])
    expect(decisions[0]?.answers).toEqual([
      { indicator: 'familjehem', area: '18N' },
      { indicator: 'hvb', area: '18N' },
      { indicator: 'hvb', area: '1884' }
    ])
  })

  it('are none in a register from before the column', async () => {
    const { decisions, faults } = await readLines([old, row('ett', '2024-06-14')])
    expect([decisions[0]?.answers, faults]).toEqual([[], []])
  })

  it.each(['familjehem', 'familjehem Atlantis', 'finns-inte 18N'])(
    'are refused where they are none: %s',
    async (answers) => {
      expect((await readAnswers(`hvb 18, ${answers}`)).faults).toEqual([
        `decisions.csv:2 answers: väntade en indikator ur indicators.csv och en plats ur areas.csv, som ”familjehem 18N”, fick "${answers}"`
      ])
    }
  )
})

it('an id is none of the addresses of other pages', async () => {
  const { faults } = await read([['granska', '2024-06-14']])
  expect(faults).toEqual([
    'decisions.csv:2 id: väntade ett annat id: det är adressen till en annan sida, fick "granska"'
  ])
})
