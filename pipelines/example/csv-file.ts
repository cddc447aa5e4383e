/** A file of invented rows: its name without folder, and its text. */
export interface ExampleFile {
  name: string
  content: string
}

/**
 * A table as a region delivers it and Excel opens it: UTF-8 with BOM, semicolons, line feeds. For
 * codes, whole numbers and text without semicolons, quotes and line breaks, which need no quoting.
 */
export function csvFile(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): ExampleFile {
  const lines = [columns, ...rows].map((cells) => `${cells.join(';')}\n`)
  return { name, content: `\uFEFF${lines.join('')}` }
}
