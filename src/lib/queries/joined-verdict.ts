import type { VerdictKind } from '../schema/verdict.ts'

/** SQL that gives each row of `rows` the published verdict on it, if there is one. Rows have all of its key. */
export function joinVerdicts(kind: Exclude<VerdictKind, 'change' | 'trend'>, rows: string): string {
  return `LEFT JOIN verdicts v ON v.kind = '${kind}' AND v.indicator = ${rows}.indicator
    AND v.area = ${rows}.area AND v.period = ${rows}.period AND v.sex = ${rows}.sex
    AND v.grade = ${rows}.grade`
}

/** SQL for the columns of a joined verdict. */
export const verdictColumns = `v.verdict AS judged, v.estimate AS judged_estimate,
    v.lower AS judged_lower, v.upper AS judged_upper, v.p AS judged_p,
    v."limit" AS judged_limit`
