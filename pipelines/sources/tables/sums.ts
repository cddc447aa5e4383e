import { grades } from '../../../src/lib/schema/observation.ts'
import { areasIn, kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import { keyOf, type Cell, type TableRow } from './table-row.ts'

/** A row of a table and the rows that it is made of. */
export interface Sum {
  whole: TableRow
  /** The parts that the table has a row for. */
  parts: TableRow[]
  /** Whether the table has a row for every part. */
  isComplete: boolean
  /** Whether there is nobody in the whole who is in none of the parts, as pupils whose sex or kommun is not known. */
  isExact: boolean
  /** What the parts are, in Swedish. */
  name: string
}

/** Every row of the tables that others of them are parts of. */
export function sumsOf(rows: readonly TableRow[], areas: RegisteredArea[]): Sum[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  const asked = askedGrades(rows)
  return rows.flatMap((whole) => {
    const sum = (parts: Partial<Cell>[], name: string, isExact: boolean): Sum[] => {
      const found = parts.flatMap((part) => byKey.get(keyOf({ ...whole, ...part })) ?? [])
      if (found.length === 0) return []
      const isComplete = found.length === parts.length
      return [{ whole, parts: found, isComplete, isExact, name }]
    }
    const isTold = (code: string) => byKey.has(keyOf({ ...whole, area: code }))
    const area = areas.find(({ code }) => code === whole.area)
    const of = asked.get(askedKey(whole)) ?? []
    return [
      ...(area
        ? placesIn(area, areasIn(whole.year, areas), isTold).flatMap((own) =>
            sum(own.parts, own.name, own.isExact)
          )
        : []),
      ...(whole.sex === 'alla'
        ? sum([{ sex: 'flickor' }, { sex: 'pojkar' }], 'flickor och pojkar', false)
        : []),
      ...(whole.grade === 'alla' && of.length > 0
        ? sum(
            of.map((grade) => ({ grade })),
            'årskurserna',
            false
          )
        : [])
    ]
  })
}

/** The ways that a place is made of others; `isTold` says which of them the table has a row for. */
function placesIn(
  area: RegisteredArea,
  areas: RegisteredArea[],
  isTold: (code: string) => boolean
) {
  const places = (some: RegisteredArea[]) => some.map(({ code }) => ({ area: code }))
  const kommuner = kommunerIn(area, areas)
  if (area.type === 'lansdel') {
    return [{ parts: places(kommuner), name: 'länsdelens kommuner', isExact: true }]
  }
  if (area.type !== 'lan') return []
  const lansdelar = areas.filter(({ type, parent }) => type === 'lansdel' && parent === area.code)
  const mixed = lansdelar.flatMap((one) => (isTold(one.code) ? [one] : kommunerIn(one, areas)))
  return [
    { parts: places(kommuner), name: 'länets kommuner', isExact: false },
    ...(mixed.some(({ type }) => type === 'lansdel')
      ? [{ parts: places(mixed), name: 'länets delar', isExact: false }]
      : [])
  ]
}

/** The school years that an indicator is told of in a year, anywhere. */
function askedGrades(rows: readonly TableRow[]) {
  const told = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = askedKey(row)
    told.set(key, (told.get(key) ?? new Set()).add(row.grade))
  }
  return new Map(
    [...told].map(([key, own]) => [
      key,
      grades.filter((grade) => grade !== 'alla' && own.has(grade))
    ])
  )
}

function askedKey({ indicator, year }: Cell): string {
  return `${indicator.id};${year}`
}
