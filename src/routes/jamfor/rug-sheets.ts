import type { Compared } from '$lib/text/comparison/rug.ts'

/** So many indicators fit on a sheet of paper in a size that can be read. */
const mostOnSheet = 19

/** The indicators sheet by sheet, in their order; a theme is kept together where it fits. */
export function rugSheets(rows: Compared[]): Compared[][] {
  const themes = [...new Set(rows.map(({ indicator }) => indicator.theme))]
  const sheets: Compared[][] = [[]]
  for (const id of themes) {
    const theme = rows.filter(({ indicator }) => indicator.theme === id)
    const last = sheets.at(-1) ?? []
    if (last.length > 0 && last.length + theme.length > mostOnSheet) sheets.push(theme)
    else last.push(...theme)
  }
  return sheets
}
