import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../../src/lib/schema/source.ts'
import type { ExampleFile } from '../example/csv-file.ts'
import { generateSip } from '../example/sip.ts'
import { generateSurvey } from '../example/survey.ts'
import { rowCountFile } from '../read/declared-rows.ts'
import { folderNames } from '../read/folder-names.ts'
import type { Problems } from '../read/problems.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../system/temporary-folder.ts'

/** The files of a source with one row per person or call: the region's own, or generated ones that stand in for them. */
export interface Delivery {
  folder: string
  /** File names in order. */
  files: string[]
  kind: Source['kind']
  /** True when the folder is a temporary one, to be removed after reading. */
  generated: boolean
}

/** Lies beside generated files wherever they are, so that nobody takes them for real. */
export const exampleMark = 'EXEMPELDATA.txt'

const markText = `Filerna i den här mappen är exempeldata. Varje rad är påhittad och dragen av en slumpgenerator.
Ta bort den här filen när riktiga filer har lagts i mappen: då upphör märkningen Exempeldata.
`

const generators: Record<string, () => ExampleFile[]> = {
  'liv-och-halsa-ung': generateSurvey,
  sip: generateSip
}

/**
 * The delivery of a source: the CSV files in `folder`, or, when there are none and the register calls the source an
 * example, generated ones. Null when there is neither.
 */
export async function findDelivery(
  { id, kind }: Pick<Source, 'id' | 'kind'>,
  folder: string,
  problems: Problems
): Promise<Delivery | null> {
  const names = await folderNames(folder, problems)
  const files = names.filter((name) => /\.csv$/i.test(name) && name !== rowCountFile)
  if (files.length > 0) {
    const marked = names.includes(exampleMark)
    return { folder, files, kind: marked ? 'example' : 'official', generated: false }
  }
  const generate = generators[id]
  if (kind !== 'example' || !generate) return null
  const temporary = makeTemporaryFolder()
  const written = await writeExample(generate(), temporary)
  return { folder: temporary, files: written, kind: 'example', generated: true }
}

/** Writes example files with their mark and returns the CSV files' names in order. */
export async function writeExample(files: ExampleFile[], folder: string): Promise<string[]> {
  await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)))
  await writeFile(join(folder, exampleMark), markText)
  return files.map(({ name }) => name).sort()
}

/** Removes what was generated; a region's own files are left alone. */
export function dropDelivery({ folder, generated }: Delivery): void {
  if (generated) removeTemporaryFolder(folder)
}

/** Makes every source's example files, by the source's id. */
export function generateExamples(): Map<string, ExampleFile[]> {
  return new Map(Object.entries(generators).map(([id, generate]) => [id, generate()]))
}
