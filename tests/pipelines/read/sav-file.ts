import { deflateSync } from 'node:zlib'

/** A variable of a made-up file of SPSS's, with its values from the first case on; null is missing. */
export interface SavColumn {
  name: string
  /** Bytes of a text; a number has none. */
  length?: number
  values: (number | string | null)[]
  labels?: [value: number | string, label: string][]
  /** Values that count as missing. */
  missing?: number[]
  /** SPSS's number of a format: 20 is a day, 22 a day with its time. */
  format?: number
}

interface Options {
  compression?: 'none' | 'bytes' | 'zlib'
  encoding?: 'utf8' | 'latin1'
  /** As the file has it; the number of cases where nothing else is said. */
  cases?: number
}

/** A file of SPSS's as SPSS writes it, so much of it as tests need. */
export function savFile(columns: SavColumn[], options: Options = {}): Buffer {
  const { compression = 'bytes', encoding = 'utf8' } = options
  const records = columns.map((column, i) => variable(column, `V${i + 1}`, encoding))
  const places = columns.map(
    (_, i) => 1 + columns.slice(0, i).reduce((sum, one) => sum + pieces(one), 0)
  )
  const names = columns.map(({ name }, i) => `V${i + 1}=${name}`).join('\t')
  const count = Math.max(...columns.map(({ values }) => values.length))
  const head = Buffer.concat([
    text(compression === 'zlib' ? '$FL3' : '$FL2', 4),
    text('@(#) SPSS DATA FILE', 60),
    ints(
      2,
      columns.reduce((sum, one) => sum + pieces(one), 0)
    ),
    ints(['none', 'bytes', 'zlib'].indexOf(compression), 0, options.cases ?? count),
    double(100),
    text('01 Jan 2600:00:00', 17 + 64 + 3),
    ...records,
    ...columns.flatMap((one, i) => labelRecords(one, places[i]!, encoding)),
    ints(7, 3, 4, 8, 1, 0, 0, 0, 1, 1, 2, encoding === 'utf8' ? 65001 : 1252),
    extension(4, 8, [
      double(-Number.MAX_VALUE),
      double(Number.MAX_VALUE),
      double(-Number.MAX_VALUE)
    ]),
    extension(13, 1, [Buffer.from(names, encoding)]),
    extension(20, 1, [Buffer.from(encoding === 'utf8' ? 'UTF-8' : 'windows-1252')]),
    ints(999, 0)
  ])
  const cases = Array.from({ length: count }, (_, row) =>
    columns.flatMap((column) => written(column, column.values[row] ?? null, encoding))
  ).flat()
  if (compression === 'none') return Buffer.concat([head, ...cases.map(raw)])
  const bytes = compressed(cases)
  return Buffer.concat([head, compression === 'zlib' ? zipped(bytes, head.length) : bytes])
}

function pieces({ length = 0 }: SavColumn): number {
  return Math.max(1, Math.ceil(length / 8))
}

function variable(column: SavColumn, short: string, encoding: BufferEncoding): Buffer {
  const { length = 0, missing = [], format = length > 0 ? 1 : 5, name } = column
  const label = Buffer.from(`Frågan ${name}`, encoding)
  const shown = (format << 16) | (8 << 8)
  const own = Buffer.concat([
    ints(2, length, 1, missing.length, shown, shown),
    text(short, 8),
    ints(label.length),
    label,
    Buffer.alloc((4 - (label.length % 4)) % 4),
    ...missing.map(double)
  ])
  const more = Array.from({ length: pieces(column) - 1 }, () =>
    Buffer.concat([ints(2, -1, 0, 0, 0, 0), text('', 8)])
  )
  return Buffer.concat([own, ...more])
}

function labelRecords(
  { labels = [] }: SavColumn,
  place: number,
  encoding: BufferEncoding
): Buffer[] {
  if (labels.length === 0) return []
  const entries = labels.map(([value, label]) => {
    const words = Buffer.from(label, encoding)
    const own = typeof value === 'number' ? double(value) : text(value, 8)
    const padding = (8 - ((1 + words.length) % 8)) % 8
    return Buffer.concat([own, Buffer.from([words.length]), words, Buffer.alloc(padding, ' ')])
  })
  return [ints(3, labels.length), ...entries, ints(4, 1, place)]
}

/** A value in pieces of eight bytes; null is a number that is missing. */
function written(
  { length = 0 }: SavColumn,
  value: SavColumn['values'][number],
  encoding: BufferEncoding
): Piece[] {
  if (length === 0) return [value === null ? null : Number(value)]
  const bytes = Buffer.alloc(8 * Math.ceil(length / 8), ' ')
  Buffer.from(String(value ?? ''), encoding).copy(bytes)
  return Array.from({ length: bytes.length / 8 }, (_, i) => bytes.subarray(8 * i, 8 * i + 8))
}

type Piece = number | Buffer | null

const raw = (piece: Piece) =>
  Buffer.isBuffer(piece) ? piece : double(piece === null ? -Number.MAX_VALUE : piece)

function compressed(all: Piece[]): Buffer {
  const codes = (piece: Piece) => {
    if (piece === null) return 255
    if (Buffer.isBuffer(piece)) return piece.equals(Buffer.from('        ')) ? 254 : 253
    return Number.isInteger(piece) && piece > -100 && piece <= 151 ? piece + 100 : 253
  }
  const groups: Buffer[] = []
  for (let at = 0; at < all.length; at += 8) {
    const group = all.slice(at, at + 8)
    const head = Buffer.alloc(8)
    for (const [i, piece] of group.entries()) head[i] = codes(piece)
    groups.push(head, ...group.filter((piece) => codes(piece) === 253).map(raw))
  }
  return Buffer.concat([...groups, Buffer.from([252, 0, 0, 0, 0, 0, 0, 0])])
}

/** Blocks of a few bytes, so that groups of codes go on from one into the next. */
function zipped(content: Buffer, start: number): Buffer {
  const size = 50
  const blocks = Array.from({ length: Math.ceil(content.length / size) }, (_, i) => {
    const own = content.subarray(i * size, (i + 1) * size)
    return { size: own.length, packed: deflateSync(own) }
  })
  const packedSize = blocks.reduce((sum, { packed }) => sum + packed.length, 0)
  const trailer = start + 24 + packedSize
  let at = start + 24
  const list = blocks.map((block, i) => {
    const entry = Buffer.concat([
      longs(start + i * size, at),
      ints(block.size, block.packed.length)
    ])
    at += block.packed.length
    return entry
  })
  return Buffer.concat([
    longs(start, trailer, 24 + 24 * blocks.length),
    ...blocks.map(({ packed }) => packed),
    longs(-100, 0),
    ints(size, blocks.length),
    ...list
  ])
}

function extension(kind: number, size: number, content: Buffer[]): Buffer {
  const bytes = Buffer.concat(content)
  return Buffer.concat([ints(7, kind, size, bytes.length / size), bytes])
}

function text(words: string, length: number): Buffer {
  return Buffer.from(words.padEnd(length), 'latin1')
}

function ints(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [i, number] of numbers.entries()) bytes.writeInt32LE(number, 4 * i)
  return bytes
}

function longs(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(8 * numbers.length)
  for (const [i, number] of numbers.entries()) bytes.writeBigInt64LE(BigInt(number), 8 * i)
  return bytes
}

function double(number: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(number)
  return bytes
}
