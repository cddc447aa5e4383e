import type { AreaMove } from '../../src/lib/schema/registers/area.ts'
import { z } from 'zod'
import { text } from '../read/cells.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { writtenCode, type RegisteredArea } from './areas.ts'

/** Lies beside the register of places where a kommun has moved from one länsdel to another. */
export const areaMovesFile = 'area-moves.csv'

const schema = z.object({
  code: text.transform(writtenCode),
  from: text.transform(writtenCode),
  to: text.transform(writtenCode),
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/, { error: 'ett årtal' })
    .transform(Number)
})

type Move = Placed<z.output<typeof schema>>

/**
 * The places with what the register of moves says of where kommuner lay before. `areas` says where they lie now, so the
 * last move of each ends there.
 */
export async function readAreaMoves(
  path: string,
  areas: RegisteredArea[],
  problems: Problems
): Promise<RegisteredArea[]> {
  if (!(await isThere(path))) return areas
  const moves = (await readTable(path, schema, problems)).toSorted((a, b) => a.year - b.year)
  checkUnique(moves, 'year', (move) => `${move.code} ${move.year}`, problems)
  for (const move of moves) checkPlaces(move, areas, problems)
  return areas.map((area) => {
    const own = moves.filter(({ code }) => code === area.code)
    if (own.length === 0 || area.type !== 'kommun') return area
    checkChain(own, area, problems)
    return { ...area, earlier: own.map(({ year, from }) => ({ before: year, lansdel: from })) }
  })
}

function checkPlaces(move: Move, areas: RegisteredArea[], problems: Problems): void {
  const typeOf = (code: string) => areas.find((area) => area.code === code)?.type
  if (typeOf(move.code) !== 'kommun') {
    report(move, 'code', 'koden för en kommun ur areas.csv', move.code, problems)
  }
  for (const column of ['from', 'to'] as const) {
    if (typeOf(move[column]) === 'lansdel') continue
    report(move, column, 'koden för en länsdel ur areas.csv', move[column], problems)
  }
  if (move.from === move.to) {
    report(move, 'to', 'en annan länsdel än den kommunen flyttar från', move.to, problems)
  }
}

/** Every move begins where the one before it ended, and the last one ends where the kommun lies now. */
function checkChain(moves: Move[], { lansdel }: RegisteredArea, problems: Problems): void {
  for (const [i, move] of moves.entries()) {
    const next = moves[i + 1]
    if (move.to === (next ? next.from : lansdel)) continue
    const expected = next
      ? `${next.from}, som kommunen flyttar från ${next.year}`
      : `${lansdel}, där kommunen ligger enligt areas.csv`
    report(move, 'to', expected, move.to, problems)
  }
}

function report({ file, line }: Move, column: string, expected: string, got: string, to: Problems) {
  to.add({ file, line, column, expected, got })
}

/** Every move of a kommun: each begins where it lay, and ends where it lies before the next one. */
export function movesOf({ code, lansdel, earlier = [] }: RegisteredArea): AreaMove[] {
  return earlier.map((own, i) => ({
    kommun: code,
    from_area: own.lansdel,
    to_area: earlier[i + 1]?.lansdel ?? lansdel ?? '',
    year: String(own.before)
  }))
}
