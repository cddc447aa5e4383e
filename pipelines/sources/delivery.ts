import { extname, join } from 'node:path'
import type { Source as SourceRow } from '../../src/lib/schema/registers/source.ts'
import type { ExampleFile } from '../example/csv-file.ts'
import { exampleMark, writeExample } from '../example/mark.ts'
import { rowCountFile } from '../read/declared-rows.ts'
import { folderNames, isFolder, isLeftBehind } from '../read/folder-names.ts'
import type { Problems } from '../read/problems.ts'
import { isOfRows } from '../read/rows.ts'
import { translationFile } from '../read/words/translation.ts'
import { makeTemporaryFolder, removeTemporaryFolder } from '../system/temporary-folder.ts'
import { refuseSameRows } from './same-rows.ts'

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
 * The delivery of a source: the files of rows in `folder`, or, when there are none and the register calls the source an
 * example, generated ones. Null when there is neither.
 */
export async function findDelivery(
  { kind }: Pick<SourceRow, 'kind'>,
  generate: (() => ExampleFile[]) | null,
  folder: string,
  problems: Problems
): Promise<Delivery | null> {
  const names = await folderNames(folder, problems)
  const beside = [rowCountFile, translationFile]
  const files = names.filter((name) => isOfRows(name) && !beside.includes(name))
  await refuseUnread(folder, names, problems)
  await refuseSameRows(
    files.map((file) => join(folder, file)),
    problems
  )
  if (files.length > 0) {
    const marked = names.includes(exampleMark)
    return { folder, files, kind: marked ? 'example' : 'official', generated: false }
  }
  refuseWithoutRows(folder, names, problems)
  if (kind !== 'example' || !generate) return null
  const temporary = makeTemporaryFolder()
  const written = await writeExample(generate(), temporary)
  return { folder: temporary, files: written, kind: 'example', generated: true }
}

/** A file that nothing reads is a fault: what stands in it would be missing without a word. */
async function refuseUnread(folder: string, names: string[], problems: Problems): Promise<void> {
  for (const name of names) {
    if (isOfRows(name) || name === exampleMark || isLeftBehind(name)) continue
    // A folder is told with those of all sources.
    if (await isFolder(join(folder, name))) continue
    const got = /\.\w+$/.test(name) ? `en fil som slutar på ${extname(name)}` : 'något annat'
    const expected =
      'en fil som CSV, Excel (.xlsx) eller SPSS (.sav): spara den så, eller flytta den härifrån'
    problems.add({ file: join(folder, name), line: 1, column: '', expected, got })
  }
}

/** What lies beside files of rows, without them: somebody means to deliver, and made-up rows would take the place of theirs. */
function refuseWithoutRows(folder: string, names: string[], problems: Problems): void {
  for (const name of names.filter((one) => one === rowCountFile || one === translationFile)) {
    const expected = 'filer med rader bredvid: lägg dit dem, eller ta bort den här'
    problems.add({ file: join(folder, name), line: 1, column: '', expected, got: 'ingen' })
  }
}

/** Removes what was generated; a region's own files are left alone. */
export function dropDelivery({ folder, generated }: Delivery): void {
  if (generated) removeTemporaryFolder(folder)
}

/** Paths of what the region itself has delivered; none of what was generated. */
export function deliveredPaths({ folder, files, generated }: Delivery): string[] {
  return generated ? [] : files.map((file) => join(folder, file))
}
