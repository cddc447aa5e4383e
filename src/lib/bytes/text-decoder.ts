/** Letters put together of the pieces that a Mac writes: å of a and a ring. */
export function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
}

/** Makes text of bytes in one encoding. */
export interface Decoder {
  decode(bytes: Uint8Array): string
}

// What 0x80 to 0x9f are in Windows-1252 (WHATWG Encoding Standard, index windows-1252); the five that are nothing stay.
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * A decoder by any name of its encoding. That of Windows-1252 is mended: Node 20 takes it for ISO 8859-1, which lacks the
 * dashes and quotation marks that Word and Excel write. Throws a RangeError for a name that nobody knows.
 */
export function decoderOf(label: string, { fatal = false } = {}): Decoder {
  const own = new TextDecoder(label, { fatal })
  return own.encoding === 'windows-1252' ? { decode: (bytes) => whole(own.decode(bytes)) } : own
}

function whole(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80]!)
}
