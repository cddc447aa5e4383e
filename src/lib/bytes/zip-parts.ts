/** Why an archive was not unpacked: it is none, it holds more than was asked for, or its tables are too wide. */
export class ZipFault extends Error {
  constructor(readonly kind: 'broken' | 'large' | 'wide') {
    super(kind)
  }
}

/** What the directory of an archive says of a file in it. */
interface Entry {
  name: string
  packed: boolean
  packedSize: number
  size: number
  /** Where its own header begins. */
  at: number
}

// Signatures and places of fields: APPNOTE.TXT 6.3.10, PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
const [localSign, entrySign, endSign] = [0x04034b50, 0x02014b50, 0x06054b50]
const [localSize, entrySize, endSize] = [30, 46, 22]
const longestComment = 0xffff

/**
 * The files of a ZIP archive that are wanted, unpacked, at most `most` bytes in all: what the directory says of sizes is
 * asked first, but a file that unfolds to more than it says is stopped too. Throws a ZipFault.
 */
export async function zipParts(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  most: number
): Promise<Map<string, Uint8Array>> {
  const entries = directory(archive).filter(({ name }) => wanted(name))
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  if (declared > most) throw new ZipFault('large')
  const parts = new Map<string, Uint8Array>()
  let left = most
  for (const entry of entries) {
    const pieces: Uint8Array[] = []
    for await (const piece of unfold(archive, entry, left)) pieces.push(piece)
    const content = joined(pieces)
    left -= content.length
    parts.set(entry.name, content)
  }
  return parts
}

/** The names of the files in an archive with their sizes, as its directory has them. Throws a ZipFault. */
export function zipSizes(archive: Uint8Array): Map<string, number> {
  return new Map(directory(archive).map(({ name, size }) => [name, size]))
}

/** A file of the archive piece by piece, for one that would fill the memory: at most `most` bytes. Throws a ZipFault. */
export async function* zipPart(
  archive: Uint8Array,
  wanted: string,
  most: number
): AsyncGenerator<Uint8Array> {
  const entry = directory(archive).find(({ name }) => name === wanted)
  if (!entry) throw new ZipFault('broken')
  yield* unfold(archive, entry, most)
}

async function* unfold(
  archive: Uint8Array,
  entry: Entry,
  most: number
): AsyncGenerator<Uint8Array> {
  if (entry.size > most) throw new ZipFault('large')
  const content = packedContent(archive, entry)
  const whole = new Blob([content as Uint8Array<ArrayBuffer>]).stream()
  const unfolding = entry.packed ? whole.pipeThrough(new DecompressionStream('deflate-raw')) : whole
  const reader = unfolding.getReader()
  let left = most
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(broken)
      if (done) return
      left -= value.length
      if (left < 0) throw new ZipFault('large')
      yield value
    }
  } finally {
    // What is left of it is not wanted, whatever it is.
    void reader.cancel().catch(() => undefined)
  }
}

function broken(): never {
  throw new ZipFault('broken')
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function directory(archive: Uint8Array): Entry[] {
  try {
    return entriesOf(viewOf(archive), archive)
  } catch {
    // What points outside the archive, and whatever else it lacks.
    throw new ZipFault('broken')
  }
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array) =>
  new DataView(buffer, byteOffset, length)

function entriesOf(view: DataView, archive: Uint8Array): Entry[] {
  const end = endOf(view)
  const decoder = new TextDecoder()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entrySign) broken()
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [isLocked, method] = [view.getUint16(at + 8, true) & 1, view.getUint16(at + 10, true)]
    if (isLocked || (method !== 0 && method !== 8)) broken()
    const from = at + entrySize
    entries.push({
      name: decoder.decode(archive.subarray(from, from + name!)),
      packed: method === 8,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true)
    })
    at += entrySize + name! + extra! + comment!
  }
  return entries
}

/** Where the record that ends the archive begins; a comment may follow it. */
function endOf(view: DataView): number {
  const length = view.byteLength
  const least = Math.max(0, length - endSize - longestComment)
  for (let at = length - endSize; at >= least; at -= 1) {
    if (view.getUint32(at, true) === endSign) return at
  }
  return broken()
}

function packedContent(archive: Uint8Array, { at, packedSize }: Entry): Uint8Array {
  const view = viewOf(archive)
  if (at + localSize > view.byteLength || view.getUint32(at, true) !== localSign) broken()
  const start = at + localSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return archive.subarray(start, start + packedSize)
}
