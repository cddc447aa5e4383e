import { z } from 'zod'
import { standings, type Cause } from '../../src/lib/schema/registers/cause.ts'
import { causeFaults } from '../../src/lib/wording/cause-wording.ts'
import { wordingAdvice } from '../../src/lib/wording/wording.ts'
import { dateText, laterText, laterYes, listOf, oneOf, optionalText, text } from '../read/cells.ts'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { wordingKinds } from '../read/public-text.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'
import type { RegisteredIndicator } from './indicators.ts'

/** Lies beside the registers where a group has said what it believes lies behind the figures. */
export const causesFile = 'causes.csv'

interface Context {
  areas: readonly RegisteredArea[]
  indicators: readonly RegisteredIndicator[]
  /** What looks like names and is none. */
  knownNames?: KnownNames
}

function causeSchema({ areas, indicators }: Context) {
  const known = new Set(indicators.map(({ id }) => id))
  const register = 'indicators.csv'
  // Those that have a path of their own to walk.
  const places = areas.filter(({ type }) => type === 'kommun' || type === 'lansdel')
  return z.object({
    indicator: optionalText.refine((cell) => cell === null || known.has(cell), {
      error: 'en indikator ur indicators.csv, eller tomt för ett eget ämne',
      params: { register }
    }),
    topic: laterText,
    area: placeCode(places, 'koden för en kommun eller en länsdel ur areas.csv'),
    cause: text,
    standing: oneOf(standings),
    source: optionalText,
    speaks: listOf('indikatorer ur indicators.csv', register, (word) =>
      known.has(word) ? word : undefined
    ).transform((ids) => ids.join(',')),
    organisation: text,
    date: dateText.refine((cell) => z.iso.date().safeParse(cell).success, {
      error: 'en dag: ÅÅÅÅ-MM-DD'
    }),
    example: laterYes
  })
}

/** Reads the register of causes; none where there is no such file. */
export async function readCauses(
  path: string,
  context: Context,
  problems: Problems
): Promise<Cause[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, causeSchema(context), problems, { mayBeEmpty: true })
  const keyOf = ({ indicator, topic, area, cause, standing, organisation }: Cause) =>
    [indicator ?? topic, area, cause, standing, organisation].join(' | ')
  for (const row of rows) checkWords(row, context.knownNames, problems)
  // What is told of a row that stands twice is its words: only of those that may be told.
  const sound = rows.filter((row) => causeFaults(row, context.knownNames).length === 0)
  checkUnique(sound, 'cause', keyOf, problems)
  return rows.map(({ file: _file, line: _line, ...cause }) => cause)
}

/** What is at fault is not told itself: it may be somebody's name. */
function checkWords(row: Placed<Cause>, known: KnownNames | undefined, problems: Problems): void {
  const { file, line, standing, source, indicator, topic } = row
  if ((indicator === null) === (topic === null)) {
    // A topic that should not be there is not told: nobody has looked at what stands in it.
    const expected = 'en indikator, eller ett eget ämne i topic: ett av dem'
    problems.add({ file, line, column: 'indicator', expected, got: indicator ?? '' })
  }
  if (standing === 'vet' && source === null) {
    const expected = 'var det är känt från, när det står vet'
    problems.add({ file, line, column: 'source', expected, got: '' })
  }
  for (const { part, kind } of causeFaults(row, known)) {
    problems.add({
      file,
      line,
      column: part,
      expected: wordingAdvice[kind],
      got: wordingKinds[kind]
    })
  }
}
