import type { Database } from '../../db/database.ts'
import { nationalPopulation } from '../../schema/registers/national.ts'
import type { SimilarityRow } from './similarity.ts'

/** A kommun of the country in one official figure; `group` is null where likeness is not measured by it. */
export interface NationalRow extends Omit<SimilarityRow, 'group'> {
  group: SimilarityRow['group'] | null
  county: string
  /** What a value counts: "per 1 000 invånare 0–20 år"; null for persons. */
  unit: string | null
  /** Whom the figure is from: "Källa: Kolada (RKA)". */
  citation: string
}

// Persons come from whoever the official rates of them do.
const national = `
  WITH counted AS (
    SELECT min(c.citation) AS citation FROM indicators i JOIN sources c ON c.id = i.source
    WHERE i.base = ? AND c.counts_inhabitants AND c.kind = 'official'
  )
  SELECT
    CASE WHEN i.id IS NULL THEN 'befolkning'
      WHEN i.theme = ? AND i.measure <> 'count' THEN 'livsvillkor' END AS "group",
    i.title, coalesce(i.measure, 'count') AS measure, coalesce(i.decimals, 0) AS decimals,
    n.year AS period, 'official' AS source_kind, n.kommun AS area, n.name, n.county, n.value, i.unit,
    coalesce(s.citation, c.citation, '') AS citation
  FROM national n LEFT JOIN indicators i ON i.id = n.key LEFT JOIN sources s ON s.id = i.source
    CROSS JOIN counted c
  ORDER BY i.id IS NOT NULL, i.sort, n.kommun`

/** Every kommun of the country in every official figure that there is of it, figure by figure. */
export function nationalRows(db: Database): Promise<NationalRow[]> {
  return db.query<NationalRow>(national, [nationalPopulation, 'livsvillkor'])
}
