import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectData } from './data-folder.ts'

const letters: Record<string, string> = { alla: 'T', flickor: 'K', pojkar: 'M' }

/** One line of figures.csv: key, Kolada's area code, year, Kolada's letter for the sex, value. */
export interface OfficialFigure {
  key: string
  area: string
  year: string
  letter: string
  value: number
}

/** The official figures by a second route: the table split at its semicolons, no code of the ETL. */
export class OfficialFigures {
  private readonly values: Map<string, number>

  private constructor(readonly rows: OfficialFigure[]) {
    this.values = new Map(
      rows.map(({ key, area, year, letter, value }) => [`${key} ${area} ${year} ${letter}`, value])
    )
  }

  static async read(): Promise<OfficialFigures> {
    const text = await readFile(join(projectData, 'raw', 'kolada', 'figures.csv'), 'utf8')
    const [, ...lines] = text.trimEnd().split('\n')
    const rows = lines.map((line) => {
      const [key = '', area = '', year = '', letter = '', value = ''] = line.trim().split(';')
      return { key, area, year, letter, value: Number(value.replace(',', '.')) }
    })
    return new OfficialFigures(rows)
  }

  value(key: string, area: string, year: string, sex: string): number | null {
    return this.values.get(`${key} ${area} ${year} ${letters[sex]}`) ?? null
  }

  /** The sum of several keys, such as the age groups of a population; null when one is not there. */
  sum(keys: string[], area: string, year: string, sex: string): number | null {
    const parts = keys.map((key) => this.value(key, area, year, sex))
    return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0)
  }

  /** Every cell of a key with a year that has a value, as "area year sex". */
  cellsOf(key: string): string[] {
    const sexes = Object.keys(letters)
    return this.rows
      .filter((row) => row.key === key)
      .map(({ area, year, letter }) => {
        return `${area} ${year} ${sexes.find((sex) => letters[sex] === letter)}`
      })
  }
}
