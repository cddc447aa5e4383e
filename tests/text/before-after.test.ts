import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import {
  decisionIndicators,
  type DecisionIndicator
} from '../../src/lib/queries/decision-indicators.ts'
import { filteredDecisions, type DecisionRow } from '../../src/lib/queries/decisions.ts'
import { allIndicators, type IndicatorRow } from '../../src/lib/queries/indicators.ts'
import type { TrendRow } from '../../src/lib/queries/trend.ts'
import type { Days } from '../../src/lib/stats/before-after.ts'
import {
  aroundDecision,
  aroundDecisions,
  aroundSentence,
  aroundSentences,
  limitsOf,
  type AroundDecision
} from '../../src/lib/text/before-after.ts'
import { allDecisions } from '../../src/lib/url/decisions-view.ts'
import { differenceP, ratioP, real } from '../e2e/contrast-recount.ts'
import { openSite } from '../queries/site.ts'

let db: Database
let indicators: IndicatorRow[]
let decisions: DecisionRow[]
beforeAll(async () => {
  db = await openSite()
  indicators = await allIndicators(db)
  decisions = await filteredDecisions(db, allDecisions, '2026-06-01')
})

/** The register's own, without a break or a year in progress unless one is given. */
function indicator(id: string, changed: Partial<IndicatorRow> = {}): IndicatorRow {
  const found = indicators.find((row) => row.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return { ...found, break_before: null, through: null, ...changed }
}

function decision(id: string): DecisionRow {
  const found = decisions.find((row) => row.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}

/** Events among persons, or why there are none to tell. */
type Cell = [events: number, persons: number] | 'suppressed' | 'missing'

function year(period: string, cell: Cell, changed: Partial<TrendRow> = {}): TrendRow {
  const [numerator, denominator] = Array.isArray(cell) ? cell : [null, null]
  return {
    area: '18',
    type: 'lan',
    lansdel: null,
    label: 'Länet',
    name: 'Örebro län',
    period,
    value: numerator === null ? null : (numerator / denominator) * 100,
    lower: null,
    upper: null,
    coverage: 1,
    status: Array.isArray(cell) ? 'ok' : cell,
    numerator,
    denominator,
    ...changed
  }
}

const course = (cells: Record<string, Cell>, changed: Partial<TrendRow> = {}) =>
  Object.entries(cells).map(([period, cell]) => year(period, cell, changed))

const item = (of: IndicatorRow, rows: TrendRow[]): DecisionIndicator => {
  return { indicator: of, relevance: 2, courses: rows.map((row) => ({ ...row, indicator: of.id })) }
}

const day = (date: string): Days => ({ first_day: date, last_day: date })
const taken = day('2024-06-14')

/** One indicator in the county around a decision of 14 June 2024. */
function around(of: IndicatorRow, rows: TrendRow[]): AroundDecision {
  const [found] = aroundDecision([item(of, rows)], taken)
  if (!found) throw new Error('nothing around the decision')
  return found
}

const sentence = (of: IndicatorRow, rows: TrendRow[]) => aroundSentence(around(of, rows))

/** A change whose p-value alone is 0.03: among nineteen that show nothing it is no finding. */
const marginal: Record<string, Cell> = { 2023: [90, 1000], 2025: [120, 1000] }
const nothing: Record<string, Cell> = { 2023: [100, 1000], 2025: [100, 1000] }

describe('the sentence', () => {
  test.each<[string, Cell, string]>([
    ['mar-bra', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, bättre.'],
    ['mar-bra', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat, sämre.'],
    ['ensamhet', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, sämre.'],
    ['ensamhet', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat, bättre.'],
    ['sip-skal', [700, 1000], 'Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat.'],
    ['sip-skal', [300, 1000], 'Före: 50\u00a0% (2023). Efter: 30\u00a0% (2025): minskat.'],
    [
      'mar-bra',
      [505, 1000],
      'Före: 50\u00a0% (2023). Efter: 51\u00a0% (2025): ingen säkerställd förändring.'
    ]
  ])('of %s tells both values and the change that is sure', (id, after, text) => {
    expect(sentence(indicator(id), course({ 2023: [500, 1000], 2025: after }))).toBe(text)
  })

  test('has the decimals and the unit of the indicator', () => {
    const rows = course({ 2023: [79, 10_000], 2025: [83, 10_000] })
    const per1000 = rows.map((row) => ({ ...row, value: (row.value ?? 0) * 10 }))
    expect(sentence(indicator('familjehem'), per1000)).toBe(
      'Före: 7,9 (2023). Efter: 8,3 (2025): ingen säkerställd förändring.'
    )
  })

  test('does not judge what has no counts', () => {
    const points = course({ 2023: [211, 100], 2025: [240, 100] })
    expect(sentence(indicator('meritvarde'), points)).toBe(
      'Före: 211,0 (2023). Efter: 240,0 (2025): kan inte prövas.'
    )
  })

  test('says on which side there is no measurement', () => {
    const of = indicator('mar-bra')
    expect(sentence(of, course({ 2022: [400, 1000], 2023: [500, 1000], 2024: [900, 1000] }))).toBe(
      'Senast före: 50\u00a0% (2023). Ingen mätning efter ännu.'
    )
    expect(sentence(of, course({ 2024: [900, 1000], 2025: [500, 1000], 2026: [600, 1000] }))).toBe(
      'Det finns ingen mätning före. Senast: 60\u00a0% (2026).'
    )
    expect(sentence(of, course({ 2024: [900, 1000] }))).toBe(
      'Det finns ingen mätning vare sig före eller efter.'
    )
  })

  test('passes over hidden and missing years', () => {
    const rows = course({
      2021: [500, 1000],
      2022: 'suppressed',
      2023: 'missing',
      2025: [700, 1000],
      2026: 'suppressed'
    })
    expect(sentence(indicator('mar-bra'), rows)).toBe(
      'Före: 50\u00a0% (2021). Efter: 70\u00a0% (2025): ökat, bättre.'
    )
  })

  test('names quarters in words', () => {
    const rows = course({ '2024-Q1': [500, 1000], '2024-Q2': [9, 10], '2024-Q3': [700, 1000] })
    expect(sentence(indicator('mar-bra'), rows)).toBe(
      'Före: 50\u00a0% (kvartal 1 2024). Efter: 70\u00a0% (kvartal 3 2024): ökat, bättre.'
    )
  })

  test('of a decision that half a year is known of compares the years around it', () => {
    const rows = course({ 2023: [500, 1000], 2024: [600, 1000], 2025: [700, 1000] })
    const autumn = { first_day: '2024-07-01', last_day: '2024-12-31' }
    const [found] = aroundDecision([item(indicator('mar-bra'), rows)], autumn)
    expect(aroundSentence(found!)).toContain('Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025)')
  })
})

describe('what is not compared', () => {
  const apart: Record<string, Cell> = { 2023: [100, 1000], 2025: [900, 1000] }

  test('lies on two sides of a break in the series, however large the change', () => {
    const rows = course(apart)
    for (const breakBefore of ['2024', '2025']) {
      const found = around(indicator('mar-bra', { break_before: breakBefore }), rows)
      expect(found).toMatchObject({
        broken: true,
        change: { verdict: 'untested', comparison: null }
      })
      expect(aroundSentence(found)).toBe(
        'Före: 10\u00a0% (2023). Efter: 90\u00a0% (2025): mätt på olika sätt och därför inte jämfört.'
      )
    }
    const whole = around(indicator('mar-bra', { break_before: '2023' }), rows)
    expect(whole).toMatchObject({ broken: false, change: { verdict: 'higher' } })
  })

  test('lacks a member on either side', () => {
    for (const [before, after] of [
      [0.95, 1],
      [1, 0.95],
      [0.95, 0.95]
    ] as const) {
      const rows = [
        year('2023', [100, 1000], { coverage: before }),
        year('2025', [900, 1000], { coverage: after })
      ]
      const found = around(indicator('mar-bra'), rows)
      expect(found.change).toEqual({ verdict: 'untested', comparison: null })
      expect(aroundSentence(found)).toBe(
        'Före: 10\u00a0% (2023). Efter: 90\u00a0% (2025): kan inte prövas.'
      )
    }
    const published = course(apart, { coverage: null })
    expect(around(indicator('mar-bra'), published).change.verdict).toBe('higher')
  })

  test('is a year or a quarter in progress, which is not in the course either', () => {
    const rows = course({ ...apart, 2026: [1, 1000] })
    const found = around(indicator('mar-bra', { through: '2026-03-06' }), rows)
    expect(found.after?.period).toBe('2025')
    expect(found.course.map(({ period }) => period)).toEqual(['2023', '2025'])
    const quarters = course({ '2023-Q1': [1, 10], '2025-Q4': [2, 10], '2026-Q1': [3, 10] })
    const last = around(indicator('mar-bra', { through: '2026-03-06' }), quarters)
    expect(last.after?.period).toBe('2025-Q4')
    const over = around(indicator('mar-bra', { through: null }), rows)
    expect(over.after?.period).toBe('2026')
  })
})

describe('all that a decision concerns', () => {
  test('is a row for each indicator in each place that has rows, in their order', () => {
    const norra = { area: '18N', name: 'Norra länsdelen' }
    const rows = aroundDecision(
      [
        item(indicator('mar-bra'), [...course(nothing), ...course(marginal, norra)]),
        item(indicator('utredningstid'), []),
        item(indicator('ensamhet'), course(nothing, norra))
      ],
      taken
    )
    expect(rows.map(({ indicator, course }) => [indicator.id, course[0]?.area])).toEqual([
      ['mar-bra', '18'],
      ['mar-bra', '18N'],
      ['ensamhet', '18N']
    ])
    for (const { course } of rows) expect(new Set(course.map(({ area }) => area)).size).toBe(1)
    expect(rows[1]?.after?.numerator).toBe(120)
    expect(rows[2]?.after?.numerator).toBe(100)
  })

  test('is tested together: what is a finding alone is none among many', () => {
    const alone = aroundDecision([item(indicator('mar-bra'), course(marginal))], taken)
    expect(alone[0]?.change.comparison?.p).toBeGreaterThan(0.02)
    expect(alone[0]?.change.comparison?.p).toBeLessThan(0.05)
    expect(alone[0]?.change.verdict).toBe('higher')

    // Others that show nothing: in other places of the same indicator, and of other indicators.
    const places = Array.from({ length: 10 }, (_, i) => course(nothing, { area: `plats ${i}` }))
    const others = ['ensamhet', 'skolk', 'rokning', 'vape', 'snus', 'alkohol', 'frukost', 'somn']
    const rows = aroundDecision(
      [
        item(indicator('mar-bra'), [...course(marginal), ...places.flat()]),
        ...others.map((id) => item(indicator(id), course(nothing)))
      ],
      taken
    )
    expect(rows).toHaveLength(1 + places.length + others.length)
    expect(rows[0]?.change.comparison?.p).toBe(alone[0]?.change.comparison?.p)
    expect(rows.map(({ change }) => change.verdict)).toEqual(rows.map(() => 'none'))

    // What cannot be tested does not count among them.
    const hidden = course({ 2023: [100, 1000], 2025: 'suppressed' })
    const few = aroundDecision(
      [
        item(indicator('mar-bra'), course(marginal)),
        ...others.map((id) => item(indicator(id), hidden))
      ],
      taken
    )
    expect(few[0]?.change.verdict).toBe('higher')
  })

  test('a large change is a finding among many as well', () => {
    const large = course({ 2023: [90, 1000], 2025: [300, 1000] })
    const places = Array.from({ length: 19 }, (_, i) => course(nothing, { area: `plats ${i}` }))
    const rows = aroundDecision([item(indicator('ensamhet'), [...large, ...places.flat()])], taken)
    expect(rows.map(({ change }) => change.verdict)).toEqual([
      'higher',
      ...places.map(() => 'none')
    ])
  })

  test('several decisions on one indicator are tested together too', () => {
    // The last value is the same for all; only the first decision has another before it.
    const years = Array.from({ length: 20 }, (_, i) => String(2001 + i))
    const rows = [
      year('2000', [90, 1000]),
      ...years.map((period) => year(period, [120, 1000])),
      year('2022', [120, 1000])
    ]
    const days = ['2001', ...years.slice(1)].map((period) => day(`${period}-05-12`))
    const [alone] = aroundDecisions(indicator('mar-bra'), rows, days.slice(0, 1))
    expect(alone?.change.verdict).toBe('higher')
    const all = aroundDecisions(indicator('mar-bra'), rows, days)
    expect(all.map(({ before }) => before?.period)).toEqual(['2000', ...years.slice(0, -1)])
    expect(all[0]?.change.comparison).toEqual(alone?.change.comparison)
    expect(all.map(({ change }) => change.verdict)).toEqual(all.map(() => 'none'))
  })
})

describe('beside a chart', () => {
  const row = (id: string, date: string): DecisionRow => {
    const known = decision('2026-03-06-sip-revidering')
    return { ...known, id, date, first_day: date, last_day: date }
  }
  const rows = course({ 2022: [400, 1000], 2023: [500, 1000], 2025: [700, 1000] })
  const told = (wanted: DecisionRow[], of = rows) =>
    aroundSentences(indicator('mar-bra'), of, wanted)

  test('a decision with a measurement after it has a sentence of its own, with the place', () => {
    expect(told([row('a', '2024-06-14')])).toEqual({
      own: new Map([
        ['a', 'Örebro län. Före: 50\u00a0% (2023). Efter: 70\u00a0% (2025): ökat, bättre.']
      ]),
      rest: null
    })
    const early = told([row('a', '2021-06-14')])
    expect(early.own.get('a')).toBe(
      'Örebro län. Det finns ingen mätning före. Senast: 70\u00a0% (2025).'
    )
  })

  test('those that have none share one sentence', () => {
    expect(told([row('a', '2026-03-06'), row('b', '2026-05-12')])).toEqual({
      own: new Map(),
      rest: 'Senaste mätningen före besluten: Örebro län, 70\u00a0% (2025). Ingen finns efter dem ännu.'
    })
  })

  test('beside others that have one they are the others', () => {
    const { own, rest } = told([row('a', '2026-03-06'), row('b', '2024-06-14')])
    expect([...own.keys()]).toEqual(['b'])
    expect(rest).toBe(
      'Senaste mätningen före de andra besluten: Örebro län, 70\u00a0% (2025). Ingen finns efter dem ännu.'
    )
  })

  test('a measurement of the year of a decision is not said to be before it', () => {
    // The latest is of 2025: before the decision of 2026, and neither for that of 2025.
    const { own, rest } = told([row('a', '2026-03-06'), row('b', '2025-06-13')])
    expect(rest).toContain('70\u00a0% (2025)')
    expect([...own]).toEqual([
      ['b', 'Örebro län. Senast före: 50\u00a0% (2023). Ingen mätning efter ännu.']
    ])
    const only = course({ 2025: [700, 1000] })
    expect([...told([row('a', '2026-03-06'), row('b', '2025-06-13')], only).own]).toEqual([
      ['b', 'Örebro län. Det finns ingen mätning vare sig före eller efter.']
    ])
  })

  test('nothing is told where there is nothing', () => {
    const silent = { own: new Map(), rest: null }
    expect(told([])).toEqual(silent)
    expect(told([row('a', '2026-03-06')], [])).toEqual(silent)
    expect(told([row('a', '2025-06-13')], course({ 2025: [700, 1000] }))).toEqual(silent)
    expect(told([row('a', '2026-03-06')], course({ 2022: 'suppressed' }))).toEqual(silent)
  })
})

describe('what the numbers cannot say', () => {
  const limits = (rows: AroundDecision[], date = '2024-06-14') => limitsOf({ date }, rows)
  const measured = around('mar-bra', { 2023: [500, 1000], 2025: [700, 1000] })
  function around(id: string, cells: Record<string, Cell>) {
    return (area = '18') => aroundDecision([item(indicator(id), course(cells, { area }))], taken)
  }
  const waiting = around('ensamhet', { 2023: [500, 1000] })
  const started = around('skolk', { 2025: [500, 1000] })

  test('always begins with cause and ends with the year of the decision', () => {
    for (const rows of [[], waiting(), measured(), [...measured(), ...waiting()]]) {
      const [first, , last, ...more] = limits(rows)
      expect(first).toMatch(/^Att ett värde ändrats efter ett beslut betyder inte att beslutet är/)
      expect(last).toMatch(/^Det som mättes det år då beslutet togs räknas varken som före eller/)
      expect(more).toEqual([])
    }
  })

  test('says that nothing is measured after, and of which day', () => {
    for (const rows of [[], waiting(), started(), [...waiting(), ...started()]]) {
      expect(limits(rows)[1]).toBe(
        'Ännu finns ingen mätning som helt ligger efter 14 juni 2024, så siffrorna visar läget när beslutet togs.'
      )
    }
    expect(limits([], '2024-H2')[1]).toContain('efter hösten 2024, så')
    expect(limits([], '2025-08')[1]).toContain('efter augusti 2025, så')
    expect(limits([], '2028')[1]).toContain('efter 2028, så')
  })

  test('counts what has been measured on both sides, one in the singular', () => {
    const together =
      'Förändringarna är prövade tillsammans, så att slumpen sällan tas för en förändring.'
    expect(limits([...measured(), ...waiting()])[1]).toBe(
      `En uppgift har en mätning som helt ligger efter 14 juni 2024. ${together}`
    )
    const both = around('skolk', { 2023: [500, 1000], 2025: [500, 1000] })
    expect(limits([...measured(), ...both(), ...waiting()])[1]).toBe(
      `2 uppgifter har en mätning som helt ligger efter 14 juni 2024. ${together}`
    )
  })

  test('counts an indicator once, in however many places it is measured', () => {
    const rows = [...measured('18N'), ...measured('18V'), ...waiting()]
    expect(limits(rows)[1]).toMatch(/^En uppgift har en mätning som helt ligger efter 14 juni 2024/)
  })
})

interface Published {
  period: string
  value: number
  numerator: number | null
  denominator: number | null
  coverage: number | null
}

describe('when a later year is published', () => {
  /** What the register and the cells say of a decision, counted anew with plain SQL and other statistics. */
  async function recount(site: Database, { id, first_day, last_day }: DecisionRow) {
    const [{ themes = '', areas = '' } = {}] = await site.query<{ themes: string; areas: string }>(
      `SELECT themes, areas FROM decisions WHERE id = ?`,
      [id]
    )
    const linked = await site.query<{ about: string | null; touches: string | null }>(
      `SELECT about, touches FROM themes
       WHERE "group" = 'beslut' AND id IN (SELECT unnest(string_split(?, ',')))`,
      [themes]
    )
    const of = (column: 'about' | 'touches') =>
      linked.flatMap((theme) => theme[column]?.split(',') ?? []).filter(Boolean)
    const register = await site.query<Pick<IndicatorRow, 'id' | 'theme' | 'measure' | 'latest'>>(
      `SELECT id, theme, measure, latest FROM indicators WHERE latest IS NOT NULL`
    )
    const concerned = register.filter(({ theme }) => {
      return [...of('about'), ...of('touches')].includes(theme)
    })
    const pairs = concerned.flatMap((row) => areas.split(',').map((area) => ({ ...row, area })))
    const found = await Promise.all(
      pairs.map(async ({ id, area, measure, latest }) => {
        const cells = await site.query<Published>(
          `SELECT period, value, numerator, denominator, coverage FROM observations
           WHERE indicator = ? AND area = ? AND sex = 'alla' AND grade = 'alla'
             AND length(period) = 4 AND period <= ? AND value IS NOT NULL ORDER BY period`,
          [id, area, latest]
        )
        const [first, last] = [Number(first_day.slice(0, 4)), Number(last_day.slice(0, 4))]
        const before = cells.filter(({ period }) => Number(period) < first).at(-1)
        const after = cells.filter(({ period }) => Number(period) > last).at(-1)
        return { id, area, measure, before, after }
      })
    )
    const sideOf = (cell: Published | undefined) =>
      cell?.numerator == null || !cell.denominator || (cell.coverage ?? 1) < 1
        ? null
        : { events: cell.numerator, n: cell.denominator }
    const p = found.map(({ measure, before, after }) => {
      const [a, b] = [sideOf(after), sideOf(before)]
      if (!a || !b || !['percent', 'rate'].includes(measure)) return null
      return measure === 'rate' ? ratioP(a, b) : differenceP(a, b)
    })
    const isReal = real(p.filter((one) => one !== null))
    let next = 0
    return new Map(
      found.map(({ id, area, before, after }, i) => {
        const sure = p[i] !== null && isReal[next++]
        const way = (after?.value ?? 0) > (before?.value ?? 0) ? 'higher' : 'lower'
        const verdict = p[i] === null ? 'untested' : sure ? way : 'none'
        return [`${id} ${area}`, { before: before?.value, after: after?.value, verdict }]
      })
    )
  }

  async function shown(site: Database, row: DecisionRow) {
    const rows = aroundDecision(await decisionIndicators(site, row), row)
    return new Map(
      rows.map(({ indicator, course, before, after, change }) => [
        `${indicator.id} ${course[0]?.area}`,
        {
          before: before?.value ?? undefined,
          after: after?.value ?? undefined,
          verdict: change.verdict
        }
      ])
    )
  }

  /** The site as it would be after this year: what was last known, with the events times `factor`. */
  async function publishedThrough(period: string, factor: Record<string, number>) {
    const site = await openSite()
    for (const { id, latest } of indicators) {
      if (latest === null) continue
      await site.query(`DELETE FROM observations WHERE indicator = ? AND period >= ?`, [id, period])
      await site.query(
        `INSERT INTO observations BY NAME (
           SELECT * REPLACE (?::VARCHAR AS period, value * ? AS value, numerator * ? AS numerator)
           FROM observations WHERE indicator = ? AND period = ?)`,
        [period, factor[id] ?? 1, factor[id] ?? 1, id, latest]
      )
      await site.query(`UPDATE indicators SET latest = ?, through = NULL WHERE id = ?`, [
        period,
        id
      ])
    }
    return site
  }

  test('a decision that nothing came after has its changes, as a recount has them', async () => {
    const sip = decision('2026-03-06-sip-revidering')
    const today = await shown(db, sip)
    expect(today).toEqual(await recount(db, sip))
    expect(today.size).toBeGreaterThan(5)
    expect([...today.values()].every(({ after, before }) => !after && before)).toBe(true)

    // One large change, one that is sure alone and not among the others, and nothing else.
    const site = await publishedThrough('2027', { 'sip-fran-skolan': 1.5, 'sip-skal': 1.22 })
    const later = await shown(site, sip)
    expect(later).toEqual(await recount(site, sip))
    expect([...later].filter(([, { verdict }]) => verdict === 'higher')).toHaveLength(1)
    expect(later.get('sip-fran-skolan 18')?.verdict).toBe('higher')
    expect(later.get('sip-skal 18')?.verdict).toBe('none')
    expect(later.get('sip-kallelser 18')?.verdict).toBe('untested')
    expect([...later.values()].every(({ after }) => after !== undefined)).toBe(true)
    const rows = aroundDecision(await decisionIndicators(site, sip), sip)
    expect(limitsOf(sip, rows)[1]).toMatch(
      new RegExp(`^${rows.length} uppgifter har en mätning som helt ligger efter 6 mars 2026`)
    )
  })

  test('so has every other decision, each in its own places', async () => {
    const site = await publishedThrough('2027', {
      familjehem: 0.8,
      'mar-bra': 1.1,
      skolk: 0.5,
      'sip-skal': 1.22
    })
    const verdicts: string[] = []
    for (const row of decisions) {
      const found = await shown(site, row)
      const expected = await recount(site, row)
      // An indicator that is not known in a place has no row there.
      const known = [...expected].filter(([key]) => found.has(key))
      expect([row.id, found]).toEqual([row.id, new Map(known)])
      const missed = [...expected].filter(([key, { before, after }]) => {
        return !found.has(key) && (before !== undefined || after !== undefined)
      })
      expect([row.id, missed]).toEqual([row.id, []])
      verdicts.push(...[...found.values()].map(({ verdict }) => verdict))
    }
    expect(new Set(verdicts)).toEqual(new Set(['higher', 'lower', 'none', 'untested']))
  })

  test('one of the year of the decision changes nothing', async () => {
    const sip = decision('2026-03-06-sip-revidering')
    const site = await publishedThrough('2026', { 'sip-fran-skolan': 1.5 })
    expect(await shown(site, sip)).toEqual(await shown(db, sip))
  })
})

describe('the indicators of a decision', () => {
  test('are those of its themes, what it is about before what it touches', async () => {
    const found = await decisionIndicators(db, decision('2025-06-13-samsjuklighet'))
    const relevances = found.map(({ relevance }) => relevance)
    expect(relevances).toEqual(relevances.toSorted((a, b) => b - a))
    expect(new Set(found.map(({ indicator }) => indicator.theme))).toEqual(
      new Set(['halsa', 'levnadsvanor'])
    )
    expect(new Set(relevances)).toEqual(new Set([1, 2]))
  })

  test('are none for a decision about organisation', async () => {
    const row = decision('2024-06-14-samverkansgrupp-bou')
    expect(row.themes).toBe('organisation')
    expect(await decisionIndicators(db, row)).toEqual([])
  })

  test('have the courses of the places that the decision names, in whole years that are over', async () => {
    const norra = decision('2024-06-14-norr-tsi-medel')
    expect(norra.areas).toBe('18N')
    const found = await decisionIndicators(db, norra)
    const rows = found.flatMap(({ courses }) => courses)
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['18N']))
    const sip = await decisionIndicators(db, decision('2026-03-06-sip-revidering'))
    const periods = sip.flatMap(({ courses }) => courses.map(({ period }) => period))
    expect(new Set(periods)).toEqual(new Set(['2022', '2023', '2024', '2025']))
  })
})
