import type { Database } from '../../db/database.ts'

/** How many indicators are significantly worse and better in a kommun than in the rest of the county. */
export interface PlaceCount {
  area: string
  worse: number
  better: number
}

/** Every kommun's published verdicts on official figures of all, both sexes and all school years together. */
export function kommunCounts(db: Database): Promise<PlaceCount[]> {
  return db.query<PlaceCount>(
    `SELECT a.code AS area,
       count(*) FILTER (v.verdict IN ('higher', 'lower') AND i.direction <> 'neutral'
         AND v.verdict <> i.direction)::INTEGER AS worse,
       count(*) FILTER (v.verdict = i.direction)::INTEGER AS better
     FROM areas a
     LEFT JOIN (verdicts v JOIN indicators i ON i.id = v.indicator
       JOIN sources s ON s.id = i.source AND s.kind = 'official')
       ON v.area = a.code AND v.kind = 'level'
     WHERE a.type = 'kommun'
     GROUP BY a.code, a.sort ORDER BY a.sort`
  )
}
