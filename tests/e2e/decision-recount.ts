import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import { native } from './expected.ts'

/*
 * What a decision's page must say of the measurements around it, counted anew from what the ETL published, with plain
 * SQL and nothing of the texts of the site.
 */

export interface Measured {
  indicator: string
  area: string
  place: string
  title: string
  measure: string
  decimals: number
  kind: string
  /** 2 when the decision is about the indicator's theme, 1 when it touches it. */
  relevance: number
  before: [period: string, value: number] | null
  after: [period: string, value: number] | null
}

export async function measuredAround({ themes, areas, first_day, last_day }: Decision) {
  const db = await native()
  const linked = await db.query<{ about: string | null; touches: string | null }>(
    `SELECT about, touches FROM themes
     WHERE "group" = 'beslut' AND list_contains(string_split(?, ','), id)`,
    [themes]
  )
  const words = (column: 'about' | 'touches') =>
    linked.flatMap((theme) => (theme[column] ?? '').split(',')).filter(Boolean)
  const [about, touches] = [words('about'), words('touches')]
  const cells = await db.query<
    Omit<Measured, 'before' | 'after' | 'relevance'> & {
      theme: string
      period: string
      value: number | null
    }
  >(
    `SELECT o.indicator, o.area, a.name AS place, i.title, i.measure, i.decimals, s.kind, i.theme,
       o.period, o.value
     FROM observations o JOIN indicators i ON i.id = o.indicator JOIN sources s ON s.id = i.source
       JOIN areas a ON a.code = o.area
     WHERE list_contains(string_split(?, ','), o.area) AND o.sex = 'alla' AND o.grade = 'alla'
       AND length(o.period) = 4 AND o.period <= i.latest
     ORDER BY o.indicator, o.area, o.period`,
    [areas]
  )
  const rows = new Map<string, Measured>()
  for (const { theme, period, value, ...cell } of cells) {
    const relevance = about.includes(theme) ? 2 : touches.includes(theme) ? 1 : 0
    if (relevance === 0) continue
    const key = `${cell.indicator} ${cell.area}`
    const row = rows.get(key) ?? { ...cell, relevance, before: null, after: null }
    rows.set(key, row)
    if (value === null) continue
    if (period < first_day.slice(0, 4)) row.before = [period, value]
    if (period > last_day.slice(0, 4)) row.after = [period, value]
  }
  return [...rows.values()]
}

/** A value as it stands in Swedish print, and its year. */
export function printed(
  { measure, decimals }: Measured,
  [period, value]: [string, number]
): string {
  const rounded = Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals
  const [whole = '', part] = rounded.toFixed(decimals).split('.')
  const number = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (part ? `,${part}` : '')
  return `${number}${measure === 'percent' ? '\u00a0%' : ''} (${period})`
}

/** How the sentence below the drawing must begin; whether a change is sure is for the tests of the texts. */
export function opening(row: Measured): string {
  const { before, after } = row
  if (before && after) return `Före: ${printed(row, before)}. Efter: ${printed(row, after)}: `
  if (before) return `Senast före: ${printed(row, before)}. Ingen mätning efter ännu.`
  if (after) return `Det finns ingen mätning före. Senast: ${printed(row, after)}.`
  return 'Det finns ingen mätning vare sig före eller efter.'
}
