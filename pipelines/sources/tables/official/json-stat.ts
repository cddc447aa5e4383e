import { z } from 'zod'
import { readText } from '../../../read/file-text.ts'
import { largestJson, PlacedJson } from '../../../read/json/json-lines.ts'
import type { Problems } from '../../../read/problems.ts'
import { combinations, sizeOf, type Variable, type WrittenTable } from './written-table.ts'

// json-stat.org/full: what is not read here is left to the publisher.
const head = z.object({
  class: z.literal('dataset', { error: '"class": "dataset", som json-stat2 har' }),
  id: z.array(z.string()),
  size: z.array(z.int().min(0))
})
const labels = z.record(z.string(), z.string()).optional()
const dimension = z.object({
  label: z.string().optional(),
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.int().min(0))]).optional(),
    label: labels
  })
})
const number = z.union([z.number(), z.null()])
const values = z.union([z.array(number), z.record(z.string(), number)])
const statuses = z
  .union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())])
  .optional()

/** Reads a file of json-stat2; null, and a problem, when it is none. */
export async function readJsonStat(path: string, problems: Problems): Promise<WrittenTable | null> {
  const text = await readText(path, largestJson, problems)
  if (text === null) return null
  const json = new PlacedJson(path, text, problems)
  const about = json.check(head, [])
  if (!about) return null
  const variables = about.id.map((id, i) => variableOf(json, id, about.size[i] ?? 0))
  const numbers = json.check(values, ['value'])
  const status = json.check(statuses, ['status'])
  if (variables.some((one) => one === null) || !numbers) return null
  const sound = variables.filter((one) => one !== null)
  const size = sizeOf(sound)
  const given = Array.isArray(numbers) ? numbers.length : size
  if (given !== size) {
    json.report(['size'], `storlekar som ger ${given} tal, lika många som står i value`)
    return null
  }
  const statusAt = (i: number) =>
    typeof status === 'string' ? status : ((status as Record<number, string>)?.[i] ?? '')
  function* cells() {
    let i = 0
    for (const at of combinations(sound)) {
      const value = (numbers as Record<number, number | null>)[i] ?? null
      const own = value === null ? statusAt(i) : String(value)
      yield { line: json.line(['value', i]), column: null, text: own, at }
      i += 1
    }
  }
  return { variables: sound, cells: { [Symbol.iterator]: cells }, marks: [], unread: [] }
}

function variableOf(json: PlacedJson, id: string, size: number): Variable | null {
  const read = json.check(dimension, ['dimension', id])
  if (!read) return null
  const { index, label = {} } = read.category
  // A dimension of one value needs no index.
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? Object.fromEntries(Object.keys(label).map((code) => [code, 0])))
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code)
  if (codes.length !== size) {
    json.report(['dimension', id, 'category'], `${size} värden, som size säger`)
    return null
  }
  return {
    names: [read.label ?? id, id],
    values: codes.map((code) => ({ names: [label[code] ?? code, code] }))
  }
}
