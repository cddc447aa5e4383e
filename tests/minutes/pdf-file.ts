/** A text on a page, in points from the lower left corner of an A4. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
  /** Degrees to the left. */
  turn?: number
}

/** Lines below each other from a corner, 14 points apart. */
export function column(texts: string[], x: number, y: number, size = 10): Placed[] {
  return texts.map((text, i) => ({ text, x, y: y - 14 * i, size }))
}

/** A small PDF in Helvetica, a list of texts per page, in the order in which they are written. */
export function pdfFile(pages: Placed[][]): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, i) => {
      const content = texts.map(show).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
      ]
    })
  ]
  return Buffer.from(withOffsets(objects), 'latin1')
}

/** A PDF that asks for a password: no password gives the key that is written in it. */
export function lockedPdfFile(): Buffer {
  const key = `<${'5a'.repeat(32)}>`
  const lock = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`
  const open = pdfFile([column(['Protokoll'], 60, 780)]).toString('latin1')
  return Buffer.from(open.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`), 'latin1')
}

function show({ text, x, y, size = 10, turn = 0 }: Placed): string {
  // WinAnsi has the dash and the bullet where Latin-1 has control characters.
  const encoded = text.replaceAll('–', '\x96').replaceAll('•', '\x95').replaceAll('”', '\x94')
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(4))
  const at = turn ? `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm` : `${x} ${y} Td`
  return `BT /F1 ${size} Tf ${at} (${encoded.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

function withOffsets(objects: string[]): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
