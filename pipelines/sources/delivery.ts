import { join } from 'node:path'
import type { Source as SourceRow } from '../../src/lib/schema/source.ts'
import type { ExampleFile } from '../example/csv-file.ts'
import { exampleMark, writeExample } from '../example/mark.ts'
import { rowCountFile } from '../read/declared-rows.ts'
import { folderNames } from '../read/folder-names.ts'
import type { Problems } from '../read/problems.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../system/temporary-folder.ts'

/** The files of a source with one row per person or call: the region's own, or generated ones that stand in for them. */
export interface Delivery {
  folder: string
  /** File names in order. */
  files: string[]
  kind: SourceRow['kind']
  /** True when the folder is a temporary one, to be removed after reading. */
  generated: boolean
}

/**
 * The delivery of a source: the CSV files in `folder`, or, when there are none and the register calls the source an
 * example, generated ones. Null when there is neither.
 */
export async function findDelivery(
  { kind }: Pick<SourceRow, 'kind'>,
  generate: (() => ExampleFile[]) | null,
  folder: string,
  problems: Problems
): Promise<Delivery | null> {
  const names = await folderNames(folder, problems)
  const files = names.filter((name) => /\.csv$/i.test(name) && name !== rowCountFile)
  if (files.length > 0) {
    const marked = names.includes(exampleMark)
    return { folder, files, kind: marked ? 'example' : 'official', generated: false }
  }
  if (kind !== 'example' || !generate) return null
  const temporary = makeTemporaryFolder()
  const written = await writeExample(generate(), temporary)
  return { folder: temporary, files: written, kind: 'example', generated: true }
}

/** Removes what was generated; a region's own files are left alone. */
export function dropDelivery({ folder, generated }: Delivery): void {
  if (generated) removeTemporaryFolder(folder)
}

/** Paths of what the region itself has delivered; none of what was generated. */
export function deliveredPaths({ folder, files, generated }: Delivery): string[] {
  return generated ? [] : files.map((file) => join(folder, file))
}
