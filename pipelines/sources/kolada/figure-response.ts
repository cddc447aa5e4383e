import { z } from 'zod'
import { dateSpan } from '../../../src/lib/format/date-span.ts'
import { readText } from '../../read/file-text.ts'
import { largestJson, PlacedJson } from '../../read/json/json-lines.ts'
import type { Problems } from '../../read/problems.ts'
import type { KoladaCodes } from './codes.ts'
import { koladaSexes, type KoladaFigure } from './figure.ts'

interface FigureResponse {
  figures: KoladaFigure[]
  retrieved: string | null
  /** Keys in the response that nothing in the registers uses. */
  unused: string[]
}

const responseParts = {
  count: z.number({ error: 'antalet rader' }).optional(),
  values: z.array(z.unknown(), { error: 'en lista med rader' }),
  // A page that points to the next one is only a part of the answer.
  next_url: z.null({ error: 'null: svarets alla sidor i en fil' }).optional(),
  retrieved: z
    .string({ error: 'ett datum' })
    .refine((date) => dateSpan(date)?.precision === 'day', { error: 'ett datum' })
    .optional()
}
const responseShape = z.object(responseParts, { error: 'ett svar från Kolada' })

/** Reads one response of Kolada's API v3 from a file; every fault is reported with the line it stands on. */
export async function readFigureResponse(
  file: string,
  context: KoladaCodes,
  problems: Problems
): Promise<FigureResponse> {
  const nothing: FigureResponse = { figures: [], retrieved: null, unused: [] }
  const text = await readText(file, largestJson, problems)
  if (text === null) return nothing
  const json = new PlacedJson(file, text, problems)
  const body = json.check(responseShape, [])
  if (!body) return nothing
  if (body.count !== undefined && body.count !== body.values.length) {
    json.report(['count'], `${body.values.length}, så många rader som filen har`)
    return nothing
  }
  const unused = new Set<string>()
  const row = rowShape(context)
  const figures = body.values.flatMap((_, index) => {
    const key = json.textAt(['values', index, 'kpi'])
    if (/^[A-Z]\d{5}$/.test(key) && !context.keys.has(key)) {
      unused.add(key)
      return []
    }
    const record = json.check(row, ['values', index])
    if (!record) return []
    const { kpi, municipality, period: year } = record
    const area = context.areas.get(municipality) ?? ''
    const line = json.line(['values', index])
    return record.values.map(({ gender, value, isdeleted }) => ({
      key: kpi,
      area,
      year,
      sex: koladaSexes[gender] ?? 'alla',
      value: isdeleted ? null : value,
      file,
      line
    }))
  })
  return { figures, retrieved: body.retrieved ?? null, unused: [...unused] }
}

function rowShape({ areas }: KoladaCodes) {
  const year = { error: 'ett år från 1900 till 2100' }
  const value = {
    gender: z.enum(['T', 'K', 'M'], { error: 'T, K eller M' }),
    value: z.number({ error: 'ett tal eller null' }).nullable(),
    isdeleted: z.boolean({ error: 'true eller false' }).nullish()
  }
  const row = {
    kpi: z.string({ error: 'en Kolada-nyckel' }).regex(/^[A-Z]\d{5}$/, 'en Kolada-nyckel'),
    municipality: z
      .string({ error: 'en Kolada-kod ur areas.csv' })
      .refine((code) => areas.has(code), { error: 'en Kolada-kod ur areas.csv' }),
    // Rows are made for every year from the first to the last.
    period: z.int(year).min(1900, year).max(2100, year),
    values: z.array(z.object(value, { error: 'ett värde med gender och value' }), {
      error: 'en lista med värden'
    })
  }
  return z.object(row, { error: 'en rad med kpi, municipality, period och values' })
}
