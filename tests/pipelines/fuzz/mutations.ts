import type { Random } from './random.ts'

/** A change to a file's bytes. */
export type Mutation = (bytes: Buffer, random: Random) => Buffer

const awkward = [
  '\0',
  '\x01',
  '\x1b[31m',
  '\u2028',
  '\u0085',
  '"',
  '""',
  '";"',
  "'",
  ';',
  ';;;;;;;;',
  ',',
  '\t',
  '\r',
  '\r\n',
  '\n\n\n',
  '\ufeff',
  '\u200b',
  '\u0301',
  '\ud83d\ude00',
  '=1+1',
  '-0',
  '1e999',
  '-1e999',
  '99999999999999999999',
  '0x10',
  '1_000',
  '1 000 000',
  '12,5.3',
  '\u2212' + '5',
  'NaN',
  'Infinity',
  'null',
  '__proto__',
  'constructor',
  '../../etc',
  '2026-02-30',
  '0000-00-00',
  '<w:p>',
  '{"a":',
  '[[[[[[',
  '\\u0000',
  '\\'
]

/** What happens to files: cut, spoiled, put together wrongly, saved by another program. */
export const mutations: Record<string, Mutation> = {
  empty: () => Buffer.alloc(0),
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  beheaded: (bytes, random) => bytes.subarray(random.below(bytes.length)),
  holed: (bytes, random) => {
    const [from, to] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  repeated: (bytes, random) => {
    const [from, to] = span(bytes, random)
    const part = Array<Buffer>(1 + random.below(50)).fill(bytes.subarray(from, to))
    return Buffer.concat([bytes.subarray(0, to), ...part, bytes.subarray(to)])
  },
  swapped: (bytes, random) => {
    const [from, to] = span(bytes, random)
    const middle = from + random.below(to - from)
    const parts = [bytes.subarray(middle, to), bytes.subarray(from, middle)]
    return Buffer.concat([bytes.subarray(0, from), ...parts, bytes.subarray(to)])
  },
  flipped: (bytes, random) => {
    const spoiled = Buffer.from(bytes)
    for (let times = 1 + random.below(8); times > 0 && spoiled.length > 0; times -= 1) {
      const at = random.below(spoiled.length)
      spoiled[at] = (spoiled[at] ?? 0) ^ (1 << random.below(8))
    }
    return spoiled
  },
  inserted: (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const part = Buffer.from(random.pick(awkward))
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
  },
  nested: (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const part = Buffer.from(random.pick(['[', '{"a":', '<w:tbl>', '(', '"']).repeat(20_000))
    return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
  },
  latin: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  wide: (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  marked: (bytes) => Buffer.concat([Buffer.from('\ufeff\ufeff'), bytes]),
  breaks: (bytes, random) =>
    lines(bytes, (all) => all.map((line) => line + random.pick(['\n', '\r\n', '\r', '\n\n'])), ''),
  rowsTwice: (bytes, random) =>
    lines(bytes, (all) => all.flatMap((line) => (random.below(3) ? [line] : [line, line]))),
  rowsMixed: (bytes, random) => lines(bytes, (all) => all.toSorted(() => random.below(3) - 1)),
  columnGone: (bytes, random) => columns(bytes, random, () => []),
  columnTwice: (bytes, random) => columns(bytes, random, (cell) => [cell, cell]),
  columnRenamed: (bytes, random) => {
    const word = random.pick(awkward)
    return columns(bytes, random, (cell, row) => [row === 0 ? cell + word : cell])
  },
  cells: (bytes, random) =>
    columns(bytes, random, (cell, row) => [
      row > 0 && !random.below(4) ? random.pick(awkward) : cell
    ])
}

function span(bytes: Buffer, random: Random): [number, number] {
  const from = random.below(bytes.length)
  return [from, from + random.below(Math.min(2000, bytes.length - from) + 1)]
}

function lines(bytes: Buffer, change: (all: string[]) => string[], join = '\n'): Buffer {
  return Buffer.from(change(bytes.toString('utf8').split('\n')).join(join))
}

/** One column of a table of semicolons, put another way. */
function columns(
  bytes: Buffer,
  random: Random,
  change: (cell: string, row: number) => string[]
): Buffer {
  const width = (bytes.toString('utf8').split('\n', 1)[0] ?? '').split(';').length
  const column = random.below(width)
  return lines(bytes, (all) =>
    all.map((line, row) =>
      line
        .split(';')
        .flatMap((cell, i) => (i === column ? change(cell, row) : [cell]))
        .join(';')
    )
  )
}
