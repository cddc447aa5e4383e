/** The first of the lines that fit; a first one that is too long by itself is cut. */
export function fitting(lines: string[], most: number): string {
  let text = ''
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`
    if (longer.length > most) return text === '' ? `${line.slice(0, most - 1)}…` : text
    text = longer
  }
  return text
}
