/** The rows grouped by a key, in the order that each key is first met. */
export function groupBy<Row>(rows: Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const own = groups.get(key(row))
    if (own) own.push(row)
    else groups.set(key(row), [row])
  }
  return [...groups.values()]
}
