/** How much a JSON text may hold. */
export interface JsonLimits {
  /** Lists and objects in each other. */
  depth: number
  /** Lists, objects and what stands in them. */
  values: number
}

/** Deeper than any file of this site: a surface in a collection in a collection has ten levels. */
export const deepestJson = 64

/**
 * Where a JSON text goes beyond a limit, and which; null where it does not. To be asked before the text is parsed:
 * parsers, and what walks through what they have read, call themselves once for every level.
 */
export function beyondJsonLimit(
  text: string,
  most: JsonLimits
): { limit: keyof JsonLimits; offset: number } | null {
  let depth = 0
  let values = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    switch (text.charCodeAt(offset)) {
      case quote:
        offset = stringEnd(text, offset)
        break
      case bracket:
      case brace:
        depth += 1
        values += 1
        break
      case closingBracket:
      case closingBrace:
        // In a text that is spoiled there can be more ends than beginnings.
        depth = Math.max(0, depth - 1)
        break
      case comma:
        values += 1
    }
    if (depth > most.depth) return { limit: 'depth', offset }
    if (values > most.values) return { limit: 'values', offset }
  }
  return null
}

const [quote, comma, backslash, newline] = [0x22, 0x2c, 0x5c, 0x0a]
const [bracket, closingBracket] = [0x5b, 0x5d]
const [brace, closingBrace] = [0x7b, 0x7d]

/** The end of the string that begins here: its quotation mark, or the line's end, which no string goes beyond. */
function stringEnd(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset)
    if (code === quote || code === newline) return offset
    if (code === backslash) offset += 1
  }
  return text.length
}
