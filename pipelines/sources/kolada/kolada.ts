import { join } from 'node:path'
import { pooledObservations, type PublishedValues } from '../../pool/observations.ts'
import type { CountedPersons } from '../../pool/populations.ts'
import type { RegisteredIndicator } from '../../registers/indicators.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { formatNumber } from '../../../src/lib/format/number.ts'
import type { Reading, ReleaseContext, Source } from '../source.ts'
import { koladaCodes } from './codes.ts'
import { cell, readKoladaFigures, type KoladaFigures } from './figures.ts'
import { undoKilledFetch } from './killed-fetch.ts'
import { checkRange } from './range.ts'

const pattern = /^[A-Z]\d{5}$/

/** Official figures that RKA publishes by kommun: values as they are, and the inhabitants that rates are counted on. */
export const kolada: Source = {
  id: 'kolada',
  indicatorKey: { expected: 'en Kolada-nyckel som N33817', pattern },
  populationKey: { expected: 'Kolada-nycklar', pattern },
  // Answers from Kolada may have taken the table's place.
  optionalFiles: ['figures.csv'],
  example: null,
  recover: undoKilledFetch,

  async read({ dataDir, registers, isSound }, problems) {
    const source = registers.sources.find(({ id }) => id === kolada.id)
    const figures = await readKoladaFigures(
      join(dataDir, 'raw', kolada.id),
      {
        ...(await koladaCodes(dataDir, registers, isSound)),
        tableRetrieved: source?.retrieved ?? null
      },
      problems
    )
    checkRange(figures, registers, problems)
    return new KoladaReading(figures, source)
  }
}

class KoladaReading implements Reading {
  readonly kind
  readonly isOfPersons = false
  readonly personFiles = []

  constructor(
    private readonly figures: KoladaFigures,
    private readonly source: RegisteredSource | undefined
  ) {
    this.kind = source?.kind ?? 'official'
  }

  get files() {
    return [...this.figures.retrieved].map(([path, retrieved]) => ({ path, retrieved }))
  }

  get inhabitants(): CountedPersons {
    const { cells } = this.figures
    return {
      persons: (key, area, year, sex) => cells.get(cell(key, area, year, sex))?.value ?? null,
      years: (keys) => {
        const own = [...cells.values()].filter(({ key }) => keys.includes(key))
        return [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b)
      }
    }
  }

  /** The newest of the files that the indicator's values stand in, or else the register's date. */
  retrieved({ source_key }: RegisteredIndicator): string | null {
    const { cells, retrieved } = this.figures
    const own = [...cells.values()].filter(({ key }) => key === source_key)
    if (own.length === 0) return null
    const dates = own.flatMap(({ file }) => retrieved.get(file) ?? []).sort()
    return dates.at(-1) ?? this.source?.retrieved ?? null
  }

  get told() {
    const { cells, replaced, retrieved, unused } = this.figures
    const count = (number: number) => formatNumber(number, 0)
    const files = retrieved.size === 1 ? '1 fil' : `${retrieved.size} filer`
    return {
      read: [
        `${count(cells.size)} värden från Kolada i ${files}, ${count(replaced)} av tabellens ersatta av svar`
      ],
      unused: unused.map((key) => `${key}: i Koladas svar, men ingen indikator använder nyckeln`)
    }
  }

  async release({ registers, persons }: ReleaseContext) {
    const { areas, indicators, confirmed } = registers
    const own = indicators.filter(({ source }) => source === kolada.id)
    const pooled = own.map((indicator) => {
      const values = this.values(indicator)
      return pooledObservations(indicator, { areas, confirmed, persons, values })
    })
    return {
      observations: new Map(own.map(({ id }, i) => [id, pooled[i]!.observations])),
      doubts: pooled.flatMap(({ doubts }) => doubts)
    }
  }

  private values({ source_key }: RegisteredIndicator): PublishedValues {
    const { cells } = this.figures
    const own = [...cells.values()].filter(({ key }) => key === source_key)
    return {
      value: (area, year, sex) => cells.get(cell(source_key ?? '', area, year, sex))?.value ?? null,
      years: (sex) => {
        return own.flatMap((one) => (one.sex === sex && one.value !== null ? [one.year] : []))
      },
      isTold: (area, sex) => own.some((one) => one.area === area && one.sex === sex)
    }
  }
}
