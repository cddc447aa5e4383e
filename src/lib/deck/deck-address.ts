import { deckText, parseDeck } from './deck-file.ts'
import { SavedFileError } from './saved-file.ts'
import { chartsOf, emptyDeck, withCharts, type Deck } from './slide.ts'

// Sixty slides with all their texts, without figures and logo, are a third of it. A short address can unfold to far more.
const mostBytes = 5_000_000

/** Longer addresses are cut by mail programs and chats. */
export const longestAddress = 2000

/**
 * The deck as the part of an address after "#", which a browser never sends to a server. Frozen figures and the logo
 * are too large for it: they are left out. Null when the rest is too long as well.
 */
export async function deckFragment(deck: Deck, root: string): Promise<string | null> {
  const slides = deck.slides.map((slide) =>
    withCharts(slide, (chart) => ({ ...chart, frozen: null }))
  )
  const template = { ...deck.template, logo: emptyDeck.template.logo }
  // The day says nothing in an address.
  const bytes = new TextEncoder().encode(
    JSON.stringify(JSON.parse(deckText({ slides, template }, '')))
  )
  const fragment = `#bildspel=${base64url(await through(bytes, new CompressionStream('deflate-raw')))}`
  return root.length + fragment.length <= longestAddress ? fragment : null
}

/** What sharing by address leaves out, so that it can be told. */
export function leftOut({ slides, template }: Deck): { frozen: boolean; logo: boolean } {
  return {
    frozen: slides.flatMap(chartsOf).some(({ frozen }) => frozen !== null),
    logo: template.logo !== null
  }
}

/** The deck of an address's fragment; null when the fragment holds none. Throws SavedFileError when it is damaged. */
export async function deckOfFragment(fragment: string): Promise<Deck | null> {
  const [, text] = /^#bildspel=([\w-]*)$/.exec(fragment) ?? []
  if (text === undefined) return null
  let json: string
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0)
    )
    json = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
  } catch {
    throw new SavedFileError('damaged')
  }
  return parseDeck(json)
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > mostBytes) {
      await reader.cancel()
      throw new Error('The fragment unfolds to more than a deck')
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function base64url(bytes: Uint8Array): string {
  // One by one: so many arguments as a long deck has bytes would overflow the stack.
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
