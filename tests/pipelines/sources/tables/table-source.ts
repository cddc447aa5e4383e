import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Populations } from '../../../../pipelines/pool/populations.ts'
import type { Protection } from '../../../../pipelines/protect/protection.ts'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../../pipelines/registers/registers.ts'
import { allSources } from '../../../../pipelines/sources/all.ts'
import type { Reading, SourceRelease } from '../../../../pipelines/sources/source.ts'
import { publishedTables } from '../../../../pipelines/sources/tables/published-tables.ts'
import type { Observation } from '../../../../src/lib/schema/observation.ts'
import { DataFolder } from '../../data-folder.ts'

export const sourceRow =
  'enkat;Enkäten;Källa: Enkäten;Myndigheten;Öppna data;2026-09-01;official;Publicerade tabeller.;;;;;'

const indicator = (id: string, measure: string, unit: string, weight = '', base = '') =>
  [id, `Titel ${id}`, 'halsa', 'enkat', '', measure, unit, '', '1', 'higher', weight, base]
    .concat(Array(8).fill(''))
    .join(';')

export const indicatorRows = [
  indicator('e-andel', 'percent', '% av eleverna'),
  indicator('e-antal', 'count', 'antal', 'sum'),
  indicator('e-medel', 'mean', 'dagar'),
  indicator('e-kvot', 'rate', 'per 1 000', 'population 0-19', 'population 0-19')
]

export const longHeader = 'indikator;plats;ar;kon;arskurs;varde;antal_svar;taljare;not'

/** Lines, or bytes where these matter, by the file's name. */
export type TableFiles = Record<string, string[] | Buffer>

/** How many live in every kommun, by each key of a population. */
export const inhabitants = 100

/** A data folder whose registers know a source of published tables, and what is read of it. */
export class TableSource {
  private constructor(
    readonly folder: DataFolder,
    private readonly registers: Registers
  ) {}

  static async make(): Promise<TableSource> {
    const folder = await DataFolder.copyOfficial()
    await folder.append('sources.csv', [sourceRow])
    await folder.append('indicators.csv', indicatorRows)
    const problems = new Problems()
    const registers = await readRegisters(folder.data, allSources, problems)
    if (problems.found) throw new Error(problems.format().join('\n'))
    return new TableSource(folder, registers)
  }

  /** Reads the source from these files alone; faults have paths as they are below the folder of its tables. */
  async read(
    files: TableFiles,
    where = 'raw/tabell/enkat',
    isSound = true
  ): Promise<{ reading: Reading | null; faults: string[]; hints: string[]; notes: string[] }> {
    for (const own of ['raw/tabell', 'raw/enkat']) {
      await rm(join(this.folder.data, own), { recursive: true, force: true })
    }
    for (const [name, lines] of Object.entries(files)) {
      const content = Array.isArray(lines) ? lines.map((line) => `${line}\n`).join('') : lines
      await this.folder.write(`${where}/${name}`, content)
    }
    const problems = new Problems()
    const input = {
      dataDir: this.folder.data,
      registers: this.registers,
      isSound,
      kommuner: new Set<string>(),
      today: '2026-11-29'
    }
    const reading = await publishedTables('enkat').read(input, problems)
    const below = `${join(this.folder.data, where)}/`
    const short = (line: string) => line.replaceAll(below, '')
    return {
      reading,
      faults: problems.format().map(short),
      hints: problems.hints.map(short),
      notes: problems.notes.map(short)
    }
  }

  async release(files: TableFiles): Promise<SourceRelease> {
    const { reading, faults } = await this.read(files)
    if (!reading || faults.length > 0) throw new Error(faults.join('\n') || 'nothing to read')
    const { registers } = this
    // As many in every kommun, and in every group of ages that the population is the sum of.
    const counted = { persons: () => inhabitants, years: () => [2023] }
    const persons = new Populations(registers.populations, registers.areas, counted)
    // Published figures are protected already: nothing may be asked of the protection.
    const protection = null as unknown as Protection
    return reading.release({ registers, persons, protection, standing: undefined })
  }

  async observations(files: TableFiles, id: string): Promise<Observation[]> {
    return (await this.release(files)).observations.get(id) ?? []
  }

  remove(): Promise<void> {
    return this.folder.remove()
  }
}

/** The row of a place, a sex and a school year; undefined where there is none. */
export function rowOf(
  rows: Observation[],
  area: string,
  { period = '2023', sex = 'alla', grade = 'alla' } = {}
): Observation | undefined {
  return rows.find(
    (row) => row.area === area && row.period === period && row.sex === sex && row.grade === grade
  )
}
