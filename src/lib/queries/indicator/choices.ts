import type { Database } from '../../db/database.ts'
import type { Area } from '../../schema/registers/area.ts'
import { hasCounts, type Indicator } from '../../schema/registers/indicator.ts'
import { grades, sexes, type Grade, type Sex } from '../../schema/observation.ts'
import { isInProgress, windowEnd } from '../../schema/period.ts'
import { levelsOf, type IndicatorChoices } from '../../url/indicator-view.ts'
import { windows } from '../windows.ts'

/**
 * What can be chosen for an indicator: the years, sexes and school years that have any value or bound, and the levels it
 * has a value at or can be pooled to. A year that has bounds alone is never the one that is shown first.
 */
export async function indicatorChoices(
  db: Database,
  indicator: Pick<
    Indicator,
    'id' | 'weight' | 'base' | 'measure' | 'compared' | 'break_before' | 'through'
  >,
  areas: Area[]
): Promise<IndicatorChoices> {
  const found = await db.query<{
    period: string
    sex: Sex
    grade: Grade
    riket: boolean
    lansdel: boolean
    exact: boolean
  }>(
    `SELECT period, sex, grade, bool_or(area = '0000') AS riket,
       bool_or(area IN (SELECT code FROM areas WHERE type = 'lansdel')) AS lansdel,
       bool_or(status = 'ok') AS exact
     FROM observations WHERE indicator = ? AND status IN ('ok', 'under', 'over')
     GROUP BY period, sex, grade ORDER BY length(period), period, sex, grade`,
    [indicator.id]
  )
  const whole = found.filter(({ sex, grade }) => sex === 'alla' && grade === 'alla')
  const years = whole.map(({ period }) => period)
  const { weight, measure } = indicator
  // A source may publish länsdelar of what cannot be pooled.
  const hasLansdel = found.some(({ lansdel }) => lansdel)
  // A number of things in all of Sweden says nothing about a number of things in a kommun.
  const hasRiket = measure !== 'count' && found.some(({ riket }) => riket)
  const told = grades.filter((grade) => found.some((row) => row.grade === grade))
  return {
    areas: areas.map(({ code, type, lansdel }) => ({ code, type, lansdel })),
    levels: weight === null && !hasLansdel ? ['kommun'] : levelsOf(areas),
    years,
    windows: await indicatorWindows(db, indicator),
    latest: indicator.compared ?? whole.findLast(({ exact }) => exact)?.period ?? '',
    sexes: sexes.filter((sex) => found.some((row) => row.sex === sex)),
    grades: told,
    // Without counts the rest of the county cannot be summed, so there is only riket to look at.
    comparators: [
      ...(hasCounts(indicator) ? (['ovriga'] as const) : []),
      ...(hasRiket ? (['riket'] as const) : [])
    ],
    // With one school year there is nothing to standardise.
    standard: weight === 'answers' && measure === 'percent' && told.length > 2
  }
}

/**
 * The years that can be taken together: of a rate with counts, where some place has a value for all of them, the last is
 * over and none lies on the other side of a break.
 */
async function indicatorWindows(
  db: Database,
  indicator: Pick<Indicator, 'id' | 'weight' | 'base' | 'measure' | 'break_before' | 'through'>
): Promise<string[]> {
  const { id, measure, break_before, through } = indicator
  if (measure !== 'rate' || !hasCounts(indicator)) return []
  const found = await db.query<{ period: string }>(
    `SELECT o.period FROM ${windows} o
     WHERE o.indicator = ? AND o.sex = 'alla' AND o.grade = 'alla' AND o.status = 'ok'
     GROUP BY o.period ORDER BY o.period`,
    [id]
  )
  const isWhole = (window: string) => {
    const last = windowEnd(window)
    const isAcross = break_before !== null && window < break_before && break_before <= last
    return !isAcross && !isInProgress(last, through)
  }
  return found.map(({ period }) => period).filter(isWhole)
}
