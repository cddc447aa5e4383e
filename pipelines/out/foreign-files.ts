import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// What the systems' own file managers leave in any folder that is looked at. Nobody loses anything with them.
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const named = 3

/**
 * What lies in a folder, at any depth, that is none of its writer's own files, told by their paths below it: the first
 * few in a sentence's own words, or null when there is none. Empty folders hold nothing that could be lost.
 */
export function foreignFiles(folder: string, isOwn: (file: string) => boolean): string | null {
  const found = walk(folder, '', isOwn, [])
  if (found.length === 0) return null
  const rest = found.length > named ? ' med flera' : ''
  return `${found.slice(0, named).join(', ')}${rest}`
}

/** One more than are named is enough: the folder may be somebody's whole disk. */
function walk(
  folder: string,
  below: string,
  isOwn: (file: string) => boolean,
  found: string[]
): string[] {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (found.length > named) break
    const file = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) walk(folder, file, isOwn, found)
    else if (!(entry.isFile() && (isOwn(file) || droppings.has(entry.name)))) found.push(file)
  }
  return found
}
