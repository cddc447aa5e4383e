import { join } from 'node:path'
import type { Sex } from '../../../src/lib/schema/observation.ts'
import { folderNames, isFolder, isLeftBehind, isNote } from '../../read/folder-names.ts'
import type { Problems } from '../../read/problems.ts'
import type { KoladaCodes } from './codes.ts'
import { readFigureResponse } from './figure-response.ts'
import { readFigureTable } from './figure-table.ts'
import type { KoladaFigure } from './figure.ts'

/** Every value that was read, with the retrieval dates of the files and what was left out. */
export interface KoladaFigures {
  /** By `cell(key, area, year, sex)`. */
  cells: Map<string, KoladaFigure>
  /** Retrieval date by file; null for a response that does not carry one. */
  retrieved: Map<string, string | null>
  /** Keys in the files that no indicator and no population uses. */
  unused: string[]
  /** Cells of the table that a response replaced. */
  replaced: number
}

export function cell(key: string, area: string, year: number, sex: Sex): string {
  return `${key} ${area} ${year} ${sex}`
}

interface Context extends KoladaCodes {
  /** Retrieval date of the table, from sources.csv. */
  tableRetrieved: string | null
}

/**
 * Reads the table of figures and the API's responses in `folder`; a response wins over the table, cell by cell.
 * At least one of them must be there. The same cell twice in the table, or twice in the responses, is a problem.
 */
export async function readKoladaFigures(
  folder: string,
  { areas, keys, tableRetrieved }: Context,
  problems: Problems
): Promise<KoladaFigures> {
  const names = await folderNames(folder, problems)
  const retrieved = new Map<string, string | null>()
  const unused = new Set<string>()
  const table = new Map<string, KoladaFigure>()
  const answered = new Map<string, KoladaFigure>()
  if (names.includes('figures.csv')) {
    const file = join(folder, 'figures.csv')
    retrieved.set(file, tableRetrieved)
    collect(await readFigureTable(file, { areas, keys }, problems), table, problems)
  }
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    const file = join(folder, name)
    const response = await readFigureResponse(file, { areas, keys }, problems)
    retrieved.set(file, response.retrieved)
    for (const key of response.unused) unused.add(key)
    collect(response.figures, answered, problems)
  }
  await refuseUnread(folder, names, problems)
  if (retrieved.size === 0 && !problems.isFoundIn(folder)) {
    const expected = 'figures.csv eller svar från Kolada (*.json)'
    problems.add({ file: folder, line: 1, column: '', expected, got: 'ingen av dem' })
  }
  const replaced = [...answered.keys()].filter((key) => table.has(key)).length
  const cells = new Map([...table, ...answered])
  return { cells, retrieved, unused: [...unused].sort(), replaced }
}

/** A file that nothing reads is a fault; folders are told with those of all sources. */
async function refuseUnread(folder: string, names: string[], problems: Problems): Promise<void> {
  const isRead = (name: string) => /^(figures|antal)\.csv$|\.json$/.test(name)
  for (const got of names) {
    const file = join(folder, got)
    if (isRead(got) || isNote(got) || isLeftBehind(got) || (await isFolder(file))) continue
    const expected = 'figures.csv, antal.csv eller svar från Kolada (*.json): flytta filen härifrån'
    problems.add({ file, line: 1, column: '', expected, got })
  }
}

function collect(figures: KoladaFigure[], into: Map<string, KoladaFigure>, problems: Problems) {
  for (const figure of figures) {
    const key = cell(figure.key, figure.area, figure.year, figure.sex)
    const earlier = into.get(key)
    if (!earlier) {
      into.set(key, figure)
      continue
    }
    const expected = `en cell som inte redan står i ${earlier.file} på rad ${earlier.line}`
    problems.add({ file: figure.file, line: figure.line, column: '', expected, got: key })
  }
}
