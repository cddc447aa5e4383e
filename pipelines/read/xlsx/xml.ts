import { Parser } from 'saxen'
import { ZipFault } from '../../../src/lib/bytes/zip-parts.ts'

type Attributes = Readonly<Record<string, string | undefined>>

/**
 * What is done at the parts of an XML file, by their names without a prefix. Attributes are as they are written, until
 * `decode` makes characters of their entities. False ends the reading.
 */
export interface XmlVisit {
  open?(name: string, attributes: () => Attributes, decode: (text: string) => string): unknown
  /** The end of an element, with the text before it. */
  close?(name: string, text: string): void
}

// A cell of Excel holds 32,767 characters at most; a piece of text without an end would fill the memory.
const longestText = 1e6

/** Reads XML in UTF-8 piece by piece, so that a file of any length needs little memory. Throws a ZipFault where it is none. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, visit: XmlVisit): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let isStopped = false
  let silent = 0
  let fault: Error | null = null
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      text = ''
      silent = 0
      if (visit.open?.(local(name), attributes, decode) !== false) return
      isStopped = true
      parser.stop()
    })
    .on('closeTag', (name) => {
      silent = 0
      visit.close?.(local(name), text)
      text = ''
    })
    .on('text', (piece, decode) => (text += decode(piece)))
    .on('cdata', (piece) => (text += piece))
    .on('error', (error) => (fault = error))
  for await (const piece of pieces) {
    silent += piece.length
    parser.write(decode(decoder, piece))
    if (isStopped) return
    if (fault || silent > longestText + 2 * piece.length) throw new ZipFault('broken')
  }
  parser.end()
  if (fault) throw new ZipFault('broken')
}

function decode(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch {
    throw new ZipFault('broken')
  }
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
