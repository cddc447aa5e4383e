import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExampleFile } from './csv-file.ts'

/** Lies beside generated files wherever they are, so that nobody takes them for real. */
export const exampleMark = 'EXEMPELDATA.txt'

const markText = `Filerna i den här mappen är exempeldata. Varje rad är påhittad och dragen av en slumpgenerator.
Ta bort den här filen när riktiga filer har lagts i mappen: då upphör märkningen Exempeldata.
`

/** Writes example files with their mark and returns the CSV files' names in order. */
export async function writeExample(files: ExampleFile[], folder: string): Promise<string[]> {
  await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)))
  await writeFile(join(folder, exampleMark), markText)
  return files.map(({ name }) => name).sort()
}
