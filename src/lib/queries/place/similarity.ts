import type { Database } from '../../db/database.ts'
import type { Measure } from '../../schema/registers/indicator.ts'
import { nationalPopulation } from '../../schema/registers/national.ts'

export type SimilarityGroup = 'befolkning' | 'livsvillkor' | 'skola'

/** A kommun in one of the measures that say how similar two kommuner are, both sexes together. */
export interface SimilarityRow {
  group: SimilarityGroup
  /** The indicator's title; null for the numbers of inhabitants and of pupils, which are no indicators. */
  title: string | null
  measure: Measure
  decimals: number
  period: string
  source_kind: 'official' | 'example'
  area: string
  name: string
  value: number | null
}

// Persons are published as what rates are counted on: the same in all that share a base, and always of the rate's own
// year where one source has both. Pupils are a mean over the school years that the survey asks.
const similarity = `
  WITH persons AS (
    SELECT o.period, i.source, o.area, max(o.denominator) AS value
    FROM observations o JOIN indicators i ON i.id = o.indicator
      JOIN sources c ON c.id = i.source
    WHERE i.base = ? AND c.counts_inhabitants AND o.sex = 'alla' AND o.grade = 'alla'
    GROUP BY o.period, i.source, o.area
  ), pupils AS (
    SELECT r.period, r.source, r.area,
      CASE WHEN count(r.pupils) = count(*) THEN avg(r.pupils) END AS value
    FROM responses r WHERE r.sex = 'alla' AND r.grade <> 'alla'
    GROUP BY r.period, r.source, r.area
  ), figure AS (
    SELECT 0 AS rank, 'befolkning' AS "group", NULL AS title, 'count' AS measure, 0 AS decimals,
      0 AS sort, p.period, p.source, p.area, p.value
    FROM persons p WHERE p.period = (SELECT max(period) FROM persons WHERE value IS NOT NULL)
    UNION ALL
    SELECT 1, 'livsvillkor', i.title, i.measure, i.decimals, i.sort, o.period, i.source, o.area,
      CASE WHEN o.status <> 'doubtful' THEN o.value END
    FROM latest o JOIN indicators i ON i.id = o.indicator
    WHERE i.theme = ? AND i.measure <> 'count' AND o.sex = 'alla' AND o.grade = 'alla'
    UNION ALL
    SELECT 2, 'skola', NULL, 'count', 0, 0, p.period, p.source, p.area, p.value
    FROM pupils p WHERE p.period = (SELECT max(period) FROM pupils WHERE value IS NOT NULL)
  )
  SELECT f."group", f.title, f.measure, f.decimals, f.period, s.kind AS source_kind, f.area,
    a.name, f.value
  FROM figure f JOIN areas a ON a.code = f.area JOIN sources s ON s.id = f.source
  WHERE a.type = 'kommun'
  ORDER BY f.rank, f.sort, a.sort`

/** Every kommun in every measure at its latest, measure by measure, in the register's order of kommuner. */
export function similarityRows(db: Database): Promise<SimilarityRow[]> {
  return db.query<SimilarityRow>(similarity, [nationalPopulation, 'livsvillkor'])
}
