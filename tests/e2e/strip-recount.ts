import { native } from './expected.ts'

/** What a cell of the strip should say, counted from the published verdicts by nothing of the site's own. */
export interface RecountedCell {
  kind: 'official' | 'example'
  theme: string
  area: string
  indicators: number
  shown: number
  tested: number
  worse: number
  better: number
  differs: number
}

const sql = `
  WITH asked AS (
    SELECT i.id, i.theme, i.direction, i.compared, s.kind, a.code AS area, t.sort AS theme_sort, a.sort AS area_sort
    FROM indicators i JOIN sources s ON s.id = i.source
      JOIN themes t ON t.id = i.theme AND t."group" = 'indikator', areas a
    WHERE a.type = 'lansdel' AND i.latest IS NOT NULL
  ), judged AS (
    SELECT q.*, v.verdict, o.status
    FROM asked q
    LEFT JOIN verdicts v ON v.kind = 'level' AND v.indicator = q.id AND v.area = q.area AND v.period = q.compared
      AND v.sex = 'alla' AND v.grade = 'alla'
    LEFT JOIN observations o ON o.indicator = q.id AND o.area = q.area AND o.period = q.compared
      AND o.sex = 'alla' AND o.grade = 'alla'
  )
  SELECT kind, theme, area, count(*)::INTEGER AS indicators,
    count(*) FILTER (status IN ('ok', 'under', 'over', 'doubtful'))::INTEGER AS shown,
    count(*) FILTER (verdict <> 'untested')::INTEGER AS tested,
    count(*) FILTER (verdict IN ('higher', 'lower') AND direction = 'neutral')::INTEGER AS differs,
    count(*) FILTER (verdict IN ('higher', 'lower') AND verdict = direction)::INTEGER AS better,
    count(*) FILTER (verdict IN ('higher', 'lower') AND direction <> 'neutral' AND verdict <> direction)::INTEGER AS worse
  FROM judged
  GROUP BY kind, theme, area
  ORDER BY kind DESC, any_value(theme_sort), any_value(area_sort)`

export async function recountedStrip(): Promise<RecountedCell[]> {
  return (await native()).query<RecountedCell>(sql)
}
