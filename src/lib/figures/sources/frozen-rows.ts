// Rows are frozen under the names that they have in the code. Decks from before version 0.3 have these.
const earlierNames = new Map([
  ['course', 'timeSeries'],
  ['courses', 'timeSeries'],
  ['references', 'comparators']
])

/** The rows of a frozen chart, whichever version froze them, under the names that they have today. */
export function frozenRows(rows: unknown): unknown {
  if (Array.isArray(rows)) return rows.map(frozenRows)
  if (typeof rows !== 'object' || rows === null) return rows
  return Object.fromEntries(
    Object.entries(rows).map(([name, value]) => {
      return [earlierNames.get(name) ?? name, frozenRows(value)]
    })
  )
}
