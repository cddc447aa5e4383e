import { describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { decisionIndicators } from '../../src/lib/queries/decision/decision-indicators.ts'
import type { DecisionRow } from '../../src/lib/queries/decision/decisions.ts'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import { beforeAfterDecision } from '../../src/lib/text/decision/before-after.ts'
import { limitsOf } from '../../src/lib/text/decision/before-after-sentence.ts'
import { differenceP, ratioP, significant } from '../e2e/contrast-recount.ts'
import { designs } from '../e2e/design-recount.ts'
import { db, decision, decisions, indicators } from '../queries/register.ts'
import { ownSite } from '../queries/site.ts'

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
    const designed = await designs()
    const sideOf = (id: string, cell: Published | undefined) =>
      cell?.numerator == null || !cell.denominator || (cell.coverage ?? 1) < 1
        ? null
        : designed(id, cell.numerator, cell.denominator)
    const p = found.map(({ id, measure, before, after }) => {
      const [a, b] = [sideOf(id, after), sideOf(id, before)]
      if (!a || !b || !['percent', 'rate'].includes(measure)) return null
      return measure === 'rate' ? ratioP(a, b) : differenceP(a, b)
    })
    const isSignificant = significant(p.filter((one) => one !== null))
    let next = 0
    return new Map(
      found.map(({ id, area, before, after }, i) => {
        const sure = p[i] !== null && isSignificant[next++]
        const way = (after?.value ?? 0) > (before?.value ?? 0) ? 'higher' : 'lower'
        const verdict = p[i] === null ? 'untested' : sure ? way : 'none'
        return [`${id} ${area}`, { before: before?.value, after: after?.value, verdict }]
      })
    )
  }

  async function shown(site: Database, row: DecisionRow) {
    const rows = beforeAfterDecision(await decisionIndicators(site, row), row)
    return new Map(
      rows.map(({ indicator, timeSeries, before, after, change }) => [
        `${indicator.id} ${timeSeries[0]?.area}`,
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
    const site = await ownSite()
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
    const rows = beforeAfterDecision(await decisionIndicators(site, sip), sip)
    expect(limitsOf(sip, rows, '18')[1]).toMatch(
      new RegExp(`^${rows.length} indikatorer har en mätning som helt ligger efter 6 mars 2026`)
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
