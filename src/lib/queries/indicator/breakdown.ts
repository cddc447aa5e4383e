import type { Database } from '../../db/database.ts'
import type { AreaType } from '../../schema/registers/area.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import type { Grade, Sex, Status } from '../../schema/observation.ts'
import type { JoinedVerdict } from '../../schema/verdict.ts'
import { joinVerdicts, verdictColumns } from '../joined-verdict.ts'
import { lansdelOfPeriod } from '../lansdel-of-period.ts'
import { observationsOf } from '../windows.ts'

/** One sex of one school year in one place and period; on a row of girls the verdict between them and the boys. */
export interface BreakdownRow extends JoinedVerdict {
  area: string
  type: AreaType
  label: string
  name: string
  sentence_name: string
  grade: Grade
  sex: Sex
  value: number | null
  lower: number | null
  upper: number | null
  numerator: number | null
  denominator: number | null
  coverage: number | null
  status: Status
  /** The place's kommuner without a value, in Swedish order, separated by ", ". */
  missing: string | null
  /** Those that have a doubtful value. */
  doubtful: string | null
  /** A survey's response rate in whole percent; null where it is not known, and for what is no survey. */
  rate: number | null
}

const responses = `LEFT JOIN responses r ON r.source = c.source AND r.period = c.period
      AND r.area = c.code AND r.grade = c.grade AND r.sex = c.sex`

// Response rates lie in a file of their own, which only the pages of surveys have at hand.
const sql = (survey: boolean, period: string) => `
  WITH cell AS (
    SELECT o.indicator, a.code, a.code AS area, a.type, a.short_name, a.name, a.sentence_name, a.sort, o.grade, o.sex,
      o.value, o.lower, o.upper, o.numerator, o.denominator, o.coverage, o.status, o.source, o.period,
      ${lansdelOfPeriod('a', 'o')} AS lansdel
    FROM ${observationsOf(period)} o JOIN areas a ON a.code = o.area
    WHERE o.indicator = ? AND o.period = ?
  ), absent AS (
    SELECT c.code, c.grade, c.sex,
      string_agg(k.name, ', ' ORDER BY k.sort) FILTER (WHERE k.status IN ('missing', 'incomplete')) AS missing,
      string_agg(k.name, ', ' ORDER BY k.sort) FILTER (WHERE k.status = 'doubtful') AS doubtful
    FROM cell c JOIN cell k ON k.grade = c.grade AND k.sex = c.sex
      AND k.type = 'kommun' AND k.status IN ('missing', 'incomplete', 'doubtful') AND (c.type = 'lan' OR k.lansdel = c.code)
    WHERE c.type IN ('lan', 'lansdel')
    GROUP BY c.code, c.grade, c.sex
  )
  SELECT c.code AS area, c.type, c.short_name AS label, c.name, c.sentence_name, c.grade, c.sex,
    c.value, c.lower, c.upper, c.numerator, c.denominator, c.coverage, c.status, m.missing, m.doubtful,
    ${survey ? 'r.rate' : 'NULL::INTEGER'} AS rate, ${verdictColumns}
  FROM cell c LEFT JOIN absent m ON m.code = c.code AND m.grade = c.grade AND m.sex = c.sex
    ${survey ? responses : ''}
    ${joinVerdicts('sex', 'c')}
  WHERE list_contains(string_split(?, ','), c.code)
  ORDER BY c.type = 'lan', c.sort, c.grade <> 'alla', c.grade, c.sex`

/**
 * Every sex of every school year in these places and one period: the county last, the school years in their order
 * after all of them together.
 */
export function breakdownRows(
  db: Database,
  { id, weight }: Pick<Indicator, 'id' | 'weight'>,
  { areas, period }: { areas: string[]; period: string }
): Promise<BreakdownRow[]> {
  return db.query<BreakdownRow>(sql(weight === 'answers', period), [id, period, areas.join(',')])
}
