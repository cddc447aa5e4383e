import type { Decoder } from '../../../src/lib/bytes/text-decoder.ts'
import type { Extensions } from './extensions.ts'
import type { LabelRecord, VariableRecord } from './records.ts'
import { SavFault } from './sav-bytes.ts'

/** A variable: a column of the file. */
export interface Variable {
  name: string
  /** 0 for a number, or how many bytes its text has. */
  length: number
  /** Where in a case it begins, in pieces of eight bytes. */
  place: number
  /** How numbers are shown; dates are numbers too. */
  format: number
  /** Labels by value: a number, or a text without the spaces at its end. */
  labels: Map<number | string, string>
  isMissing(value: number | string): boolean
}

interface Reading {
  extensions: Extensions
  decoder: Decoder
  isLittle: boolean
}

// A text longer than this is in several variables of so many bytes, each in 32 pieces.
const longestText = 255

/** The variables of a file, but for labels that stand in records of their own. Throws a SavFault. */
export function variablesOf(records: VariableRecord[], reading: Reading): Variable[] {
  const { decoder, extensions } = reading
  const names = new Map(pairs(decoder, extensions.names))
  const lengths = new Map(pairs(decoder, extensions.lengths))
  const own = extensions.labels.map(({ name, labels }) => [decoder.decode(name), labels] as const)
  const missing = extensions.missingTexts.map(
    ({ name, values }) => [decoder.decode(name), values] as const
  )
  const variables: Variable[] = []
  let place = 0
  while (place < records.length) {
    const record = records[place]!
    if (record.type < 0 || record.type > longestText) throw new SavFault('broken')
    const short = decoder.decode(record.shortName).trimEnd()
    const length = Number.parseInt(lengths.get(short) ?? '', 10) || record.type
    const name = names.get(short) ?? short
    const texts = missing.filter(([of]) => of === name).flatMap(([, values]) => values)
    const labels = own.filter(([of]) => of === name).flatMap(([, found]) => found)
    const text = (bytes: Buffer) => decoder.decode(bytes).trimEnd()
    variables.push({
      name,
      length,
      place,
      format: record.format,
      labels: new Map(labels.map(([value, label]) => [text(value), text(label)])),
      isMissing: missingTest(record, texts, reading)
    })
    place += Math.max(1, piecesOf(length))
  }
  return variables
}

/** How many pieces of eight bytes a text takes. */
export function piecesOf(length: number): number {
  if (length <= longestText) return Math.ceil(length / 8)
  // Long texts are cut so that 252 bytes of each part count as its length.
  const parts = Math.ceil(length / 252)
  return (parts - 1) * 32 + Math.ceil((length - (parts - 1) * 252) / 8)
}

function missingTest(
  { type, missing, missingKind }: VariableRecord,
  texts: Buffer[],
  { decoder, isLittle }: Reading
): (value: number | string) => boolean {
  if (type > 0) {
    const words = [...missing, ...texts].map((bytes) => decoder.decode(bytes).trimEnd())
    return (value) => words.includes(value as string)
  }
  const numbers = missing.map((bytes) => numberOf(bytes, isLittle))
  if (missingKind >= 0) return (value) => numbers.includes(value as number)
  const [least = 0, greatest = 0, other] = numbers
  return (value) => value === other || ((value as number) >= least && (value as number) <= greatest)
}

function numberOf(bytes: Buffer, isLittle: boolean): number {
  return isLittle ? bytes.readDoubleLE() : bytes.readDoubleBE()
}

/** What is written as NAME=value, parted by tabs. */
function pairs(decoder: Decoder, bytes: Buffer | null): [string, string][] {
  if (!bytes) return []
  return decoder
    .decode(bytes)
    .split(/[\t\0]+/)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
}

/** Gives the labels of a record to its variables. Throws a SavFault. */
export function addLabels(
  { labels, variables: places }: LabelRecord,
  {
    records,
    variables,
    decoder,
    isLittle
  }: { records: VariableRecord[]; variables: Variable[]; decoder: Decoder; isLittle: boolean }
): void {
  for (const place of places) {
    const variable = variables.find((one) => one.place === place - 1)
    if (!variable || !records[place - 1]) throw new SavFault('broken')
    for (const [value, label] of labels) {
      const key =
        variable.length === 0 ? numberOf(value, isLittle) : decoder.decode(value).trimEnd()
      variable.labels.set(key, decoder.decode(label).trimEnd())
    }
  }
}
