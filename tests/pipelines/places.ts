const lansdelar: Record<string, string[]> = {
  '18N': ['1863', '1885', '1864', '1884'],
  '18V': ['1862', '1883'],
  '18S': ['1882', '1861', '1881', '1860', '1814'],
  '18O': ['1880']
}

export const kommuner = Object.values(lansdelar).flat()
/** The kommuner that a place is made of. */
export const membersOf = (area: string): string[] =>
  area === '18' ? kommuner : (lansdelar[area] ?? [area])

/** Steps in percent by the published number of answers. */
export function stepOf(answers: number): number {
  if (answers >= 5000) return 0.1
  if (answers >= 500) return 0.5
  if (answers >= 200) return 1
  if (answers >= 50) return 2
  return answers >= 15 ? 5 : 10
}
