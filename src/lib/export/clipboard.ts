import { tsvText } from './csv.ts'
import type { Figure } from './figure.ts'
import { htmlTable } from './html-table.ts'
import { pictureOf, savedToday, vectorOf, type SaveOptions } from './save.ts'

/** The picture and the table at once, each program taking what it can, or one of them. */
export type CopyKind = 'both' | 'picture' | 'table'

/**
 * Puts a chart where it can be pasted from. Returns what was taken, which is the table alone where the browser takes no more
 * than text. Throws when it takes nothing.
 */
export async function copyChart(
  figure: Figure,
  kind: CopyKind,
  options: SaveOptions
): Promise<CopyKind> {
  const text = tsvText(figure.file, savedToday(options))
  try {
    const picture = kind === 'table' ? {} : picturesOf(figure, options)
    const table = kind === 'picture' ? {} : tablesOf(figure, text, options)
    await navigator.clipboard.write([new ClipboardItem({ ...picture, ...table })])
    return kind
  } catch (refusal) {
    if (kind === 'picture') throw refusal
    await navigator.clipboard.writeText(text)
    return 'table'
  }
}

function picturesOf(figure: Figure, options: SaveOptions): Record<string, Blob | Promise<Blob>> {
  // The promise itself is handed over: some browsers forget the click while the picture is made.
  const png = { 'image/png': pictureOf(figure, 2, options) }
  const vector = 'image/svg+xml'
  if (!ClipboardItem.supports?.(vector)) return png
  return { ...png, [vector]: blobOf(vectorOf(figure, options), vector) }
}

function tablesOf({ file }: Figure, text: string, options: SaveOptions): Record<string, Blob> {
  const html = htmlTable(file, savedToday(options))
  return { 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(text, 'text/plain') }
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type })
}
