import { join } from 'node:path'
import { exampleMark } from '../../example/mark.ts'
import { checkDeclaredRows, rowCountFile } from '../../read/declared-rows.ts'
import { folderNames } from '../../read/folder-names.ts'
import type { Problems } from '../../read/problems.ts'
import { isOfRows } from '../../read/rows.ts'
import { Marks, marksFile, readMarks } from './marks.ts'
import { Mapping, mappingFile } from './official/mapping.ts'

/** A folder of a source's published tables. */
export interface TableFolder {
  paths: string[]
  marks: Marks
  mapping: Mapping
  /** Whether what lies there is made up. */
  isExample: boolean
}

/**
 * The folders that a source's tables may lie in, where there are any. `isOwn` says which files of the source's own folder
 * can be tables: files of rows may lie beside them.
 */
export async function tableFolders(
  dataDir: string,
  source: string,
  problems: Problems,
  isOwn: (name: string) => boolean = () => true
): Promise<TableFolder[]> {
  const raw = join(dataDir, 'raw')
  const own = await tablesIn(join(raw, source), problems, isOwn)
  const shared = join(raw, 'tabell', source)
  const others = await tablesIn(shared, problems, () => true)
  // The folder of the source's own name is counted with those of all sources.
  if (others) await checkDeclaredRows(shared, [], problems)
  return [own, others].filter((folder) => folder !== null)
}

async function tablesIn(
  folder: string,
  problems: Problems,
  isOwn: (name: string) => boolean
): Promise<TableFolder | null> {
  const names = await folderNames(folder, problems)
  const tables = names.filter((name) => isTable(name) && isOwn(name))
  for (const got of names.filter((name) => isOtherTable(name) && isOwn(name))) {
    const expected = 'en tabell som CSV: spara den så'
    problems.add({ file: join(folder, got), line: 1, column: '', expected, got })
  }
  if (tables.length === 0) return null
  return {
    paths: tables.map((name) => join(folder, name)),
    marks: names.includes(marksFile)
      ? await readMarks(join(folder, marksFile), problems)
      : new Marks(),
    mapping: await Mapping.read(folder, names, problems),
    isExample: names.includes(exampleMark)
  }
}

function isTable(name: string): boolean {
  const isRegister = [rowCountFile, marksFile, mappingFile].includes(name)
  return (isOfRows(name) || /\.(px|json)$/i.test(name)) && !isRegister
}

// To pass over a table of another kind would be to publish without it; notes in text may lie beside.
function isOtherTable(name: string): boolean {
  return /\.(xlsx?|xlsm|ods|tsv|sav)$/i.test(name)
}

/** Reports what lies among the tables of all sources and is no folder of a source that is read so. */
export async function checkTableFolders(
  dataDir: string,
  sources: readonly string[],
  problems: Problems
): Promise<void> {
  const folder = join(dataDir, 'raw', 'tabell')
  for (const got of await folderNames(folder, problems)) {
    if (sources.includes(got) || isNote(got)) continue
    const expected = 'en mapp som heter som en källa ur sources.csv utan egen läsare'
    problems.add({ file: join(folder, got), line: 1, column: '', expected, got })
  }
}

function isNote(name: string): boolean {
  return name.startsWith('.') || /\.(txt|md)$/i.test(name)
}
