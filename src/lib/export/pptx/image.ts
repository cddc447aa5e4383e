import type { Box } from './page.ts'

/** A picture that a presentation can hold: its data as base64 and its own width and height, in any unit. */
export interface Picture {
  data: string
  width: number
  height: number
}

/** Reads a data URI of a PNG or a JPEG, as base64; null when it is something else or has no size. */
export function readPicture(uri: string): Picture | null {
  const [, type = '', coded = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(uri) ?? []
  const view = viewOf(coded)
  const [width, height] = (view && sizeOf(type, view)) ?? [0, 0]
  return width > 0 && height > 0 ? { data: uri, width, height } : null
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
function viewOf(coded: string): DataView | null {
  try {
    return new DataView(Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0)).buffer)
  } catch {
    return null
  }
}
