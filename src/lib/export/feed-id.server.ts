import { createHash } from 'node:crypto'

/** The same for the same key at every build: a UUID made of its hash (RFC 9562, version 8). */
export function uuidOf(key: string): string {
  const hash = createHash('sha256').update(`lansdelsbilden/${key}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ].join('-')
}
