import Papa from 'papaparse'
import { genitive } from '../../format/genitive.ts'

export type OpenCell = string | number | boolean | null | string[]
export type OpenType = 'text' | 'date' | 'number' | 'boolean' | 'list'

export interface OpenField<Row> {
  name: string
  type: OpenType
  /** Whether it may be null. */
  empty?: boolean
  /** For those who read the file, in the schema and on the page that describes it. */
  description: string
  of: (row: Row) => OpenCell
}

/** A register as other systems read it: a shape that stays, and says when it changes. */
export interface OpenRegister<Row> {
  /** Begins the names of its files. */
  id: string
  title: string
  description: string
  fields: OpenField<Row>[]
}

/**
 * Of the shape, not of what is in it. A field more raises the second number; one that is gone, or is something else, the
 * first.
 */
export const schemaVersion = '1.0'

export function registerJson<Row>(
  { id, title, description, fields }: OpenRegister<Row>,
  rows: Row[],
  { site, day }: { site: string; day: string }
): string {
  return JSON.stringify(
    {
      schema_version: schemaVersion,
      schema: `${id}.schema.json`,
      register: id,
      titel: title,
      beskrivning: description,
      kalla: `${genitive(site)} register`,
      uppdaterad: day,
      rader: rows.map((row) => Object.fromEntries(fields.map(({ name, of }) => [name, of(row)])))
    },
    null,
    2
  )
}

/** RFC 4180 with decimal points, as programs read it; what is a list has commas within its cell. */
export function registerCsv<Row>({ fields }: OpenRegister<Row>, rows: Row[]): string {
  const data = rows.map((row) =>
    fields.map(({ of }) => {
      const cell = of(row)
      return Array.isArray(cell) ? cell.join(',') : cell
    })
  )
  return `${Papa.unparse({ fields: fields.map(({ name }) => name), data })}\r\n`
}

const types: Record<OpenType, object> = {
  text: { type: 'string' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } }
}

/** What the JSON file obeys (JSON Schema, draft 2020-12). */
export function registerSchema<Row>({ id, title, description, fields }: OpenRegister<Row>): object {
  const cell = ({ type, empty }: OpenField<Row>) =>
    empty ? { anyOf: [types[type], { type: 'null' }] } : types[type]
  const row = Object.fromEntries(
    fields.map((field) => [field.name, { ...cell(field), description: field.description }])
  )
  const properties = {
    schema_version: { const: schemaVersion },
    schema: { const: `${id}.schema.json` },
    register: { const: id },
    titel: types.text,
    beskrivning: types.text,
    kalla: types.text,
    uppdaterad: types.date,
    rader: { type: 'array', items: whole(row) }
  }
  return {
    // The standard names its dialect by an address of another host, which this site has none of.
    $comment: 'JSON Schema, draft 2020-12',
    title,
    description,
    ...whole(properties)
  }
}

function whole(properties: Record<string, object>) {
  const required = Object.keys(properties)
  return { type: 'object', properties, required, additionalProperties: false }
}

/** What a type is called on the page that describes the files. */
export const openTypeLabel: Record<OpenType, string> = {
  text: 'text',
  date: 'datum, ÅÅÅÅ-MM-DD',
  number: 'tal',
  boolean: 'sant eller falskt',
  list: 'lista av texter'
}
