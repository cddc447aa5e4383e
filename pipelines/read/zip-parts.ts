import { Readable } from 'node:stream'
import { createInflateRaw, inflateRawSync } from 'node:zlib'

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
export function zipParts(
  archive: Buffer,
  wanted: (name: string) => boolean,
  most: number
): Map<string, Buffer> {
  try {
    const entries = directory(archive).filter(({ name }) => wanted(name))
    const declared = entries.reduce((sum, { size }) => sum + size, 0)
    if (declared > most) throw new ZipFault('large')
    let left = most
    return new Map(
      entries.map((entry) => {
        const content = unpack(archive, entry, left)
        left -= content.length
        return [entry.name, content]
      })
    )
  } catch (error) {
    throw faultOf(error)
  }
}

/** The names of the files in an archive with their sizes, as its directory has them. Throws a ZipFault. */
export function zipSizes(archive: Buffer): Map<string, number> {
  try {
    return new Map(directory(archive).map(({ name, size }) => [name, size]))
  } catch (error) {
    throw faultOf(error)
  }
}

/** A file of the archive piece by piece, for one that would fill the memory: at most `most` bytes. Throws a ZipFault. */
export async function* zipPart(
  archive: Buffer,
  wanted: string,
  most: number
): AsyncGenerator<Buffer> {
  try {
    const entry = directory(archive).find(({ name }) => name === wanted)
    if (!entry) throw new ZipFault('broken')
    if (entry.size > most) throw new ZipFault('large')
    let left = most
    for await (const piece of unfolding(packedContent(archive, entry), entry.packed)) {
      left -= piece.length
      if (left < 0) throw new ZipFault('large')
      yield piece
    }
  } catch (error) {
    throw faultOf(error)
  }
}

function unfolding(content: Buffer, packed: boolean): AsyncIterable<Buffer> {
  const pieces = Readable.from(inPieces(content))
  return packed ? pieces.pipe(createInflateRaw({ chunkSize: pieceSize })) : pieces
}

const pieceSize = 1 << 18

function* inPieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += pieceSize) yield content.subarray(at, at + pieceSize)
}

function faultOf(error: unknown): ZipFault {
  if (error instanceof ZipFault) return error
  const { code } = error as NodeJS.ErrnoException
  return new ZipFault(code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'broken')
}

function directory(archive: Buffer): Entry[] {
  const end = endOf(archive)
  const entries: Entry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== entrySign) throw new ZipFault('broken')
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field))
    const [isLocked, method] = [archive.readUInt16LE(at + 8) & 1, archive.readUInt16LE(at + 10)]
    if (isLocked || (method !== 0 && method !== 8)) throw new ZipFault('broken')
    entries.push({
      name: archive.toString('utf8', at + entrySize, at + entrySize + name!),
      packed: method === 8,
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42)
    })
    at += entrySize + name! + extra! + comment!
  }
  return entries
}

/** Where the record that ends the archive begins; a comment may follow it. */
function endOf(archive: Buffer): number {
  const least = Math.max(0, archive.length - endSize - longestComment)
  for (let at = archive.length - endSize; at >= least; at -= 1) {
    if (archive.readUInt32LE(at) === endSign) return at
  }
  throw new ZipFault('broken')
}

function packedContent(archive: Buffer, { at, packedSize }: Entry): Buffer {
  if (archive.readUInt32LE(at) !== localSign) throw new ZipFault('broken')
  const start = at + localSize + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  return archive.subarray(start, start + packedSize)
}

function unpack(archive: Buffer, entry: Entry, most: number): Buffer {
  const content = packedContent(archive, entry)
  if (entry.packed) return inflateRawSync(content, { maxOutputLength: Math.max(1, most) })
  if (content.length > most) throw new ZipFault('large')
  return content
}
