import type { Database } from '../../db/database.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import type { DesignEffect } from '../../schema/design-effect.ts'
import type { Dispersion, IndicatorDispersion } from '../../schema/dispersion.ts'
import { areaMoves, type AreaMoveRow } from '../area-moves.ts'
import { designEffects } from '../design-effects.ts'
import { dispersions } from '../dispersions.ts'
import { targets, type TargetRow } from './targets.ts'

/** An indicator with its theme's title and its source's words. */
export interface IndicatorRow extends Omit<Indicator, 'synonyms'> {
  theme_title: string
  citation: string
  publisher: string
  licence: string
  source_kind: 'official' | 'example'
  source_title: string
  key_name: string | null
  counted: string | null
  /** Kommuner that have changed länsdel: each breaks the series of two länsdelar. */
  moves: AreaMoveRow[]
  /** What it is to be; not there in decks that were frozen before there were targets. */
  targets?: TargetRow[]
  /** Its source's periods of weighted answers. */
  effects: DesignEffect[]
  /** How its values vary by chance, for each sex and school year. */
  dispersions: IndicatorDispersion[]
  /** Where those of all sexes and school years together come from; null without any. */
  chance: Pick<Dispersion, 'basis' | 'periods'> | null
}

/** Every indicator of the register, those without values included, theme by theme. */
export async function allIndicators(db: Database): Promise<IndicatorRow[]> {
  const moves = await areaMoves(db)
  const effects = await designEffects(db)
  const dispersed = await dispersions(db)
  const decided = await targets(db)
  const rows = await db.query<
    Omit<IndicatorRow, 'moves' | 'targets' | 'effects' | 'dispersions' | 'chance'>
  >(
    `SELECT i.id, i.title, i.theme, i.source, i.source_key, i.measure, i.unit, i.per, i.decimals,
       i.direction, i.weight, i.base, i.break_before, i.higher_phrase, i.lower_phrase,
       i.definition, i.note, i.retrieved, i.earliest, i.latest, i.compared, i.through,
       i.least_answers, i.least_count, i.rounding, i.sort,
       t.title AS theme_title, s.citation, s.publisher, s.licence, s.kind AS source_kind, s.title AS source_title, s.key_name, s.counted
     FROM indicators i
     JOIN themes t ON t.id = i.theme AND t."group" = 'indikator'
     JOIN sources s ON s.id = i.source
     ORDER BY t.sort, i.sort`
  )
  return rows.map((row) => {
    const own = dispersed.filter(({ indicator }) => indicator === row.id)
    const whole = own.find(({ sex, grade }) => sex === 'alla' && grade === 'alla')
    return {
      ...row,
      moves,
      targets: decided.filter(({ indicator }) => indicator === row.id),
      effects: effects.filter(({ source }) => source === row.source),
      dispersions: own.map(
        ({ indicator: _indicator, basis: _basis, periods: _periods, ...one }) => one
      ),
      chance: whole ? { basis: whole.basis, periods: whole.periods } : null
    }
  })
}

/** Those that have values: what pages are of, and what can be chosen. */
export async function shownIndicators(db: Database): Promise<IndicatorRow[]> {
  return (await allIndicators(db)).filter(({ latest }) => latest !== null)
}
