import { inflateSync } from 'node:zlib'
import type { Dictionary } from './dictionary.ts'
import { SavBytes, SavFault } from './sav-bytes.ts'

// The codes of compressed pieces; those between 1 and 251 are numbers.
const [ended, raw, blank, missing] = [252, 253, 254, 255]
const spaces = Buffer.from('        ')

/**
 * The cases of a file one by one, each in the same buffer as `width` pieces of eight bytes, in the order of the machine
 * that wrote them. `most` bytes at most are unfolded. Throws a SavFault at a case that is cut.
 */
export function* casesOf(bytes: Buffer, dictionary: Dictionary, most: number): Generator<Buffer> {
  const { width, compression, start } = dictionary
  if (width === 0) return
  if (compression !== 'none') {
    const blocks =
      compression === 'zlib' ? unfolded(bytes, dictionary, most) : [bytes.subarray(start)]
    yield* decompressed(blocks, dictionary)
    return
  }
  const length = 8 * width
  for (let at = start; at < bytes.length; at += length) {
    if (at + length > bytes.length) throw new SavFault('broken')
    yield bytes.subarray(at, at + length)
  }
}

/** The blocks of a file that is compressed twice, by the list that ends it. */
function* unfolded(
  bytes: Buffer,
  { start, isLittle }: Dictionary,
  most: number
): Generator<Buffer> {
  const file = new SavBytes(bytes, isLittle, start)
  file.take(8)
  file.at = file.int64()
  file.take(20)
  let left = most
  for (let blocks = file.int32(); blocks > 0; blocks -= 1) {
    file.take(8)
    const from = file.int64()
    const [size, packed] = [file.int32(), file.int32()]
    left -= size
    if (left < 0) throw new SavFault('large')
    yield inflated(new SavBytes(bytes, isLittle, from).take(packed), size)
  }
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new SavFault('broken')
  }
}

/** Eight codes at a time, then the pieces that they say are written out. */
function* decompressed(
  blocks: Iterable<Buffer>,
  { width, bias, missing: missingNumber, isLittle }: Dictionary
): Generator<Buffer> {
  const own = Buffer.alloc(8 * width)
  const view = new DataView(own.buffer, own.byteOffset, own.length)
  let piece = 0
  let rest: Buffer = Buffer.alloc(0)
  for (const block of blocks) {
    // A group of codes and its pieces may go on into the next block.
    const content = rest.length > 0 ? Buffer.concat([rest, block]) : block
    let at = 0
    for (;;) {
      const written = at + 8 <= content.length ? at + 8 + 8 * rawsIn(content, at) : Infinity
      if (written > content.length) break
      let next = at + 8
      for (let i = at; i < at + 8; i += 1) {
        const code = content[i]!
        if (code === 0) continue
        if (code === ended) {
          if (piece > 0) throw new SavFault('broken')
          return
        }
        if (code === raw) {
          content.copy(own, 8 * piece, next, next + 8)
          next += 8
        } else if (code === blank) spaces.copy(own, 8 * piece)
        else view.setFloat64(8 * piece, code === missing ? missingNumber : code - bias, isLittle)
        piece += 1
        if (piece === width) {
          yield own
          piece = 0
        }
      }
      at = written
    }
    rest = content.subarray(at)
  }
  if (piece > 0 || rest.length > 0) throw new SavFault('broken')
}

/** How many pieces are written out after a group of eight codes. */
function rawsIn(content: Buffer, at: number): number {
  let count = 0
  for (let i = at; i < at + 8 && content[i] !== ended; i += 1) if (content[i] === raw) count += 1
  return count
}
