import { z } from 'zod'

// Field order here is field order in the saved files, so that their bytes do not follow Kolada's.
const figure = z.object({
  gender: z.enum(['K', 'M', 'T']),
  count: z.number().nullish(),
  status: z.string().nullish(),
  value: z.number().nullable(),
  isdeleted: z.boolean().nullish()
})
const record = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.int(),
  values: z.array(figure)
})
const page = z.object({ values: z.array(record), next_url: z.string().nullable() })

export type KoladaRecord = z.infer<typeof record>
export type KoladaPage = z.infer<typeof page>

export interface KoladaResponse {
  count: number
  values: KoladaRecord[]
  next_url: null
  previous_url: null
}

export class KoladaError extends Error {}

export function readPage(body: string, address: string): KoladaPage {
  const parsed = page.safeParse(parseJson(body, address))
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') || 'hela svaret'
  throw new KoladaError(`Koladas svar har inte den väntade formen (${place}): ${address}`)
}

function parseJson(body: string, address: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new KoladaError(`Koladas svar är inte hel JSON: ${address}`)
  }
}

export function refuseUnasked(records: KoladaRecord[], key: string, areas: string[]): void {
  for (const { kpi, municipality } of records) {
    if (kpi !== key || !areas.includes(municipality))
      throw new KoladaError(
        `Kolada svarade med ${kpi} för ${municipality}, men frågan gällde ${key} för ${areas.join(', ')}`
      )
  }
}

export function mergeRecords(records: KoladaRecord[]): KoladaResponse {
  const merged = new Map<string, KoladaRecord>()
  for (const found of records) {
    const row = { ...found, values: [...found.values].sort((a, b) => order(a.gender, b.gender)) }
    const cell = `${row.municipality} ${row.period}`
    const earlier = merged.get(cell)
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(row))
      throw new KoladaError(`Kolada gav två olika rader för ${row.kpi}, ${cell}`)
    merged.set(cell, row)
  }
  const values = [...merged.values()].sort(
    (a, b) => order(a.municipality, b.municipality) || a.period - b.period
  )
  return { count: values.length, values, next_url: null, previous_url: null }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
