import type { DataFolder } from './data-folder.ts'
import type { OfficialFigure } from './official-figures.ts'

/** A response of Kolada's API v3, one record per line as the API's files here are written. */
export function responseText(rows: OfficialFigure[], head: object = {}): string {
  const records = groups(rows, ({ area, year }) => `${area} ${year}`).map((group) => {
    const [{ key, area, year } = { key: '', area: '', year: '' }] = group
    const values = group.map(({ letter, value }) => {
      return { gender: letter, count: 1, status: '', value, isdeleted: false }
    })
    return JSON.stringify({ kpi: key, municipality: area, period: Number(year), values })
  })
  const start = JSON.stringify({ ...head, count: records.length }).slice(0, -1)
  return `${start},"values":[\n${records.join(',\n')}\n],"next_url":null,"previous_url":null}\n`
}

/** Puts responses, one file per key, in the place of the folder's table of figures. */
export async function replaceTable(folder: DataFolder, rows: OfficialFigure[]): Promise<void> {
  await folder.removeFile('raw/kolada/figures.csv')
  for (const group of groups(rows, ({ key }) => key)) {
    await folder.write(`raw/kolada/${group[0]?.key}.json`, responseText(group))
  }
}

function groups(rows: OfficialFigure[], name: (row: OfficialFigure) => string): OfficialFigure[][] {
  const found = new Map<string, OfficialFigure[]>()
  for (const row of rows) found.set(name(row), [...(found.get(name(row)) ?? []), row])
  return [...found.values()]
}
