import { z } from 'zod'
import { areaTypes, type Area } from '../../src/lib/schema/area.ts'
import { key, keyIn, laterText, oneOf, optionalText, text } from '../read/cells.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'

/** A place of the register; `kolada` is its code there, null for what Kolada does not know. */
export interface RegisteredArea extends Area {
  kolada: string | null
  /** The länsdelar that a kommun has lain in, each until the year before `before`, the first one first. */
  earlier?: { before: number; lansdel: string }[]
}

// Excel drops the leading zeros of a code that looks like a number: 0000 comes back as 0.
const areaCode = key.transform(writtenCode)

/** A place's code with the zeros that a program has dropped. */
export function writtenCode(code: string): string {
  return /^0+$/.test(code) ? '0000' : code
}

/** The code of a place of the register. */
export function placeCode(areas: readonly Pick<Area, 'code'>[]) {
  const codes = new Set(areas.map(({ code }) => code))
  return z
    .string()
    .transform(writtenCode)
    .pipe(keyIn('en kod ur areas.csv', codes, 'areas.csv'))
}

const schema = z.object({
  code: areaCode,
  type: oneOf(areaTypes),
  name: text,
  short_name: text,
  sentence_name: text,
  parent: optionalText.transform((code) => code && writtenCode(code)),
  kolada: optionalText.transform((code) => code?.padStart(4, '0') ?? null),
  // For those who keep the register.
  note: laterText
})

type AreaRow = Placed<z.output<typeof schema>>

// Each type of place lies in a place of the type before it.
const parentType = { riket: null, lan: 'riket', lansdel: 'lan', kommun: 'lansdel' } as const

/** Reads the register of places, in Swedish order within each type. */
export async function readAreas(path: string, problems: Problems): Promise<RegisteredArea[]> {
  const rows = await readTable(path, schema, problems)
  checkUnique(rows, 'code', (row) => row.code, problems)
  for (const row of rows) checkParent(row, rows, problems)
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
      lansdel: area.type === 'kommun' ? area.parent : area.type === 'lansdel' ? area.code : null,
      sort
    }))
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

function checkParent(row: AreaRow, rows: AreaRow[], problems: Problems): void {
  const wanted = parentType[row.type]
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
