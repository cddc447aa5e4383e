import { TableSource, type TableFiles } from '../table-source.ts'

const header = 'fil;dimension;kolumn;varde;betyder'

/** Reads one file by the rows of a mapping, which are of that file where they do not say so. */
export class MappedSource {
  private constructor(readonly source: TableSource) {}

  static async make(): Promise<MappedSource> {
    return new MappedSource(await TableSource.make())
  }

  files(
    name: string,
    content: string[] | Buffer,
    mapping: string[],
    marks: string[] = []
  ): TableFiles {
    return {
      [name]: content,
      ...(mapping.length > 0
        ? { 'mappning.csv': [header, ...mapping.map((row) => `${name};${row}`)] }
        : {}),
      ...(marks.length > 0 ? { 'tecken.csv': ['tecken;betyder', ...marks] } : {})
    }
  }

  async read(...file: Parameters<MappedSource['files']>) {
    const { reading, ...told } = await this.source.read(this.files(...file))
    return { ...told, unused: reading?.told.unused ?? [] }
  }

  /** What the file itself tells: "e-andel 1884 2023 flickor 50.5 100", with the number of answers last. */
  async values(...file: Parameters<MappedSource['files']>): Promise<string[]> {
    const { observations } = await this.source.release(this.files(...file))
    return [...observations].flatMap(([id, rows]) =>
      rows
        .filter(({ status, area, value, coverage }) => {
          const isOwn = /^\d{4}$/.test(area) ? status !== 'missing' : value !== null
          return isOwn && coverage === null
        })
        .map(({ area, period, sex, value, denominator, status }) => {
          const told = [id, area, period, sex, value ?? status, denominator]
          return told.filter((part) => part !== null).join(' ')
        })
    )
  }

  remove(): Promise<void> {
    return this.source.remove()
  }
}
