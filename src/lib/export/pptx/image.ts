import type { Box } from './page.ts'

/** A picture that a presentation can hold: its data as base64 and its own width and height, in any unit. */
export interface Picture {
  data: string
  width: number
  height: number
}

/** Reads a data URI of a PNG, a JPEG, a GIF or an SVG; null when it is something else or has no size. */
export function readPicture(uri: string): Picture | null {
  const [, type = '', coding, rest = ''] =
    /^data:image\/([\w.+-]+)[^,]*?(;base64)?,(.*)$/s.exec(uri) ?? []
  const bytes = bytesOf(rest, coding !== undefined)
  const size = bytes && sizeOf(type, bytes)
  if (!size || !(size[0] > 0 && size[1] > 0)) return null
  return { data: `data:image/${type};base64,${toBase64(bytes)}`, width: size[0], height: size[1] }
}

function sizeOf(type: string, bytes: Uint8Array): [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png' && view.byteLength > 24) return [view.getUint32(16), view.getUint32(20)]
  if (type === 'gif' && view.byteLength > 10)
    return [view.getUint16(6, true), view.getUint16(8, true)]
  if (type === 'jpeg' || type === 'jpg') return jpegSize(view)
  return type === 'svg+xml' ? svgSize(new TextDecoder().decode(bytes)) : null
}

/** The size stands in the first segment that starts a frame. */
function jpegSize(view: DataView): [number, number] | null {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (startsFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
  }
  return null
}

function svgSize(text: string): [number, number] | null {
  const [tag = ''] = /<svg[^>]*>/.exec(text) ?? []
  const number = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1])
  if (number('width') > 0 && number('height') > 0) return [number('width'), number('height')]
  const [, , width, height] =
    /viewBox="([^"]+)"/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  return width && height ? [width, height] : null
}

/** As large as the box allows without changing its form, at a corner of it or in its middle. */
export function contained(picture: Picture, box: Box, align: 'left' | 'center' | 'right'): Box {
  const scale = Math.min(box.w / picture.width, box.h / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  const share = { left: 0, center: 0.5, right: 1 }[align]
  return { x: box.x + (box.w - w) * share, y: box.y + (box.h - h) / 2, w, h }
}

/** Null when the text is damaged. */
function bytesOf(text: string, isBase64: boolean): Uint8Array | null {
  try {
    if (!isBase64) return new TextEncoder().encode(decodeURIComponent(text))
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  // One call for all bytes would have too many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(text)
}
