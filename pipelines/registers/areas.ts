import { z } from 'zod'
import { areaTypes, type Area, type AreaType } from '../../src/lib/schema/registers/area.ts'
import { key, keyIn, laterText, oneOf, optionalText, text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { checkColours, colours } from './drawn/colours.ts'
import { checkTiles, tileColumn, tileRow } from './drawn/tiles.ts'

/** A place of the register; `kolada` is its code there, null for what Kolada does not know. */
export interface RegisteredArea extends Area {
  kolada: string | null
  /** Its colour, and those of the kommuner in it; null where nobody has chosen any. */
  colours: string[] | null
  /** The länsdelar that a kommun has lain in, each until the year before `before`, the first one first. */
  earlier?: { before: number; lansdel: string }[]
}

// Excel drops the leading zeros of a code that looks like a number.
const areaCode = key.transform(writtenCode)

/** A place's code with the zeros that a program has dropped: 0 is riket, 9 the county 09, and 980 the kommun 0980. */
export function writtenCode(code: string): string {
  if (/^0+$/.test(code)) return '0000'
  return /^[1-9](\d\d)?$/.test(code) ? `0${code}` : code
}

/** The code of one of some places of the register; `expected` says which, in Swedish. */
export function placeCode(places: readonly Pick<Area, 'code'>[], expected = 'en kod ur areas.csv') {
  const codes = new Set(places.map(({ code }) => code))
  return z
    .string()
    .transform(writtenCode)
    .pipe(keyIn(expected, codes, 'areas.csv'))
}

const schema = z.object({
  code: areaCode,
  type: oneOf(areaTypes),
  name: text,
  short_name: text,
  sentence_name: text,
  parent: optionalText.transform((code) => code && writtenCode(code)),
  kolada: optionalText.transform((code) => code?.padStart(4, '0') ?? null),
  tile_column: tileColumn,
  tile_row: tileRow,
  colours,
  // For those who keep the register.
  note: laterText
})

type AreaRow = Placed<z.output<typeof schema>>

/**
 * What each type of place lies in, of those that the register has: without länsdelar the kommuner lie in the county
 * itself, and where riket is what the register is of it lies in nothing.
 */
function parentTypes(rows: readonly AreaRow[]): Record<AreaType, AreaType | null> {
  const has = (wanted: AreaType) => rows.some(({ type }) => type === wanted)
  return {
    riket: null,
    lan: has('riket') ? 'riket' : null,
    lansdel: 'lan',
    kommun: has('lansdel') ? 'lansdel' : 'lan'
  }
}

/** Reads the register of places, in Swedish order within each type. */
export async function readAreas(path: string, problems: Problems): Promise<RegisteredArea[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'code', (row) => row.code, problems)
  const parents = parentTypes(rows)
  for (const row of rows) checkParent(row, parents[row.type], rows, problems)
  checkTiles(rows, problems)
  checkColours(rows, problems)
  const collator = new Intl.Collator('sv')
  return areaTypes
    .flatMap((type) => {
      const ofType = rows.filter((row) => row.type === type)
      return type === 'kommun'
        ? ofType.toSorted((a, b) => collator.compare(a.name, b.name))
        : ofType
    })
    .map(({ file: _file, line: _line, note: _note, ...area }, sort) => ({
      ...area,
      lansdel: lansdelOf(area, parents),
      sort
    }))
}

function lansdelOf(
  { type, code, parent }: Pick<Area, 'type' | 'code' | 'parent'>,
  parents: ReturnType<typeof parentTypes>
) {
  if (type === 'lansdel') return code
  return type === 'kommun' && parents.kommun === 'lansdel' ? parent : null
}

/** The kommuner of a place: of the county, of a länsdel, or the kommun itself. */
export function kommunerIn({ code, type }: RegisteredArea, areas: RegisteredArea[]) {
  return areas.filter(
    (area) =>
      area.type === 'kommun' && (type === 'lan' || area.lansdel === code || area.code === code)
  )
}

/** The places as they lay in a year: a kommun that has moved since belongs to the länsdel that it belonged to then. */
export function areasIn(year: number, areas: RegisteredArea[]): RegisteredArea[] {
  if (areas.every(({ earlier }) => earlier === undefined)) return areas
  return areas.map((area) => {
    const then = area.earlier?.find(({ before }) => year < before)
    return then ? { ...area, parent: then.lansdel, lansdel: then.lansdel } : area
  })
}

function checkParent(
  row: AreaRow,
  wanted: AreaType | null,
  rows: AreaRow[],
  problems: Problems
): void {
  const parent = rows.find((other) => other.code === row.parent)
  if (wanted === null ? row.parent === null : parent?.type === wanted) return
  const expected = wanted === null ? 'en tom cell' : `koden för en plats av typen ${wanted}`
  problems.add({
    file: row.file,
    line: row.line,
    column: 'parent',
    expected,
    got: row.parent ?? '',
    reference:
      row.parent === null || parent ? undefined : { register: 'areas.csv', word: row.parent }
  })
}
