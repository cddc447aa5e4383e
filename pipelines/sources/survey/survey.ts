import { join } from 'node:path'
import { generateSurvey } from '../../example/survey.ts'
import type { Problems } from '../../read/problems.ts'
import { PlaceNames } from '../../registers/place-names.ts'
import type { RegisteredSource } from '../../registers/sources.ts'
import { dropDelivery, findDelivery } from '../delivery.ts'
import type { Input, Source } from '../source.ts'
import { deliveredTables } from './delivered-tables.ts'
import { readSurvey } from './files.ts'
import { checkYearsApart, MixedReading } from './mixed-reading.ts'
import { weighResponses } from './response-weights.ts'
import { SurveyReading } from './survey-reading.ts'

/**
 * Liv & hälsa ung: a school survey with one row per answering pupil, published as shares. Some years, or all, may come as
 * tables that somebody has counted and protected.
 */
export const survey: Source = {
  id: 'liv-och-halsa-ung',
  // The codebook says which question an indicator is made of.
  indicatorKey: null,
  populationKey: null,
  optionalFiles: [],
  maybeTables: true,
  example: generateSurvey,

  async read(input, problems) {
    const source = input.registers.sources.find(({ id }) => id === survey.id)
    if (!source) return null
    const { tables, hasRows, isOfTables } = await deliveredTables(survey.id, input, problems)
    if (tables && !hasRows) return tables
    const rows = await readRows(source, input, isOfTables, problems)
    if (!rows || !tables) return rows
    checkYearsApart(rows, tables, problems)
    return new MixedReading(rows, tables)
  }
}

async function readRows(
  source: RegisteredSource,
  { dataDir, registers, isSound, kommuner }: Input,
  isOfTables: (name: string) => boolean,
  problems: Problems
): Promise<SurveyReading | null> {
  const folder = join(dataDir, 'raw', source.id)
  const found = await findDelivery(source, generateSurvey, folder, problems)
  if (!found) return null
  const delivery = { ...found, files: found.files.filter((name) => !isOfTables(name)) }
  const places = new PlaceNames(registers.areas)
  try {
    const known = {
      kommuner,
      kommunByName: (name: string) => places.find(name),
      // A made-up codebook may ask of more than the register has: nobody can mend it.
      indicators: isSound && !delivery.generated ? registers.indicators : null
    }
    const read = await readSurvey(delivery, known, problems)
    if (source.response_weights) weighResponses(read, source.rounding ?? 1)
    return new SurveyReading(read, delivery, source)
  } finally {
    dropDelivery(delivery)
  }
}
