import type { Box } from './page.ts'

/** A picture that a presentation can hold, with its own width and height, in any unit. */
export interface Picture {
  bytes: Uint8Array
  ending: 'png' | 'jpeg'
  /** Its media type. */
  type: string
  width: number
  height: number
}

/** Reads a data URI of a PNG or a JPEG, as base64; null when it is something else or has no size. */
export function readPicture(uri: string): Picture | null {
  const [, type = '', coded = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(uri) ?? []
  const bytes = bytesOf(coded)
  const view = bytes && new DataView(bytes.buffer)
  const [width, height] = (view && sizeOf(type, view)) ?? [0, 0]
  if (!bytes || width <= 0 || height <= 0) return null
  const ending = type === 'png' ? 'png' : 'jpeg'
  return { bytes, ending, type: `image/${ending}`, width, height }
}

function sizeOf(type: string, view: DataView): [number, number] | null {
  if (type === 'jpeg') return jpegSize(view)
  return view.byteLength > 24 ? [view.getUint32(16), view.getUint32(20)] : null
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

/** As large as the box allows without changing its form, at a corner of it or in its middle. */
export function contained(picture: Picture, box: Box, align: 'left' | 'center' | 'right'): Box {
  const scale = Math.min(box.w / picture.width, box.h / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  const share = { left: 0, center: 0.5, right: 1 }[align]
  return { x: box.x + (box.w - w) * share, y: box.y + (box.h - h) / 2, w, h }
}

/** Null when the text is damaged. */
function bytesOf(coded: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
