/**
 * SQL for the länsdel that a kommun of `areas` belonged to in a row's period; another kind of place has its own.
 * `period` is compared as text, so a quarter lies in its year: '2023-Q4' < '2024' < '2024-Q1'.
 * Years taken together are of the länsdelar of their last.
 */
export function lansdelOfPeriod(area: string, row: string): string {
  return `coalesce((SELECT arg_min(m.from_area, m.year) FROM area_moves m
      WHERE m.kommun = ${area}.code AND string_split(${row}.period, '/')[-1] < m.year), ${area}.lansdel)`
}
