import { z } from 'zod'
import { grades } from '../../src/lib/schema/observation.ts'
import { voiceKinds, type Voice } from '../../src/lib/schema/registers/voice.ts'
import { wordingAdvice, wordingFaults } from '../../src/lib/wording/wording.ts'
import { keyIn, laterYes, oneOf, text } from '../read/cells.ts'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import { isThere } from '../read/is-there.ts'
import { Problems } from '../read/problems.ts'
import type { PlaceName, Problem } from '../read/problem.ts'
import { rewrittenAdvice } from '../read/words/rewritten-word.ts'
import { checkUnique, readTable, type Placed } from '../read/table.ts'
import { placeCode, type RegisteredArea } from './areas.ts'
import type { RegisteredIndicator } from './indicators.ts'

/** Lies beside the registers where a kommun has handed in what young people say. */
export const voicesFile = 'voices.csv'

/** A voice as it was handed in. Its `id` is for those who keep the register, and never published. */
export type RegisteredVoice = Voice & { id: string; source: string }

interface Context {
  areas: readonly RegisteredArea[]
  indicators: readonly RegisteredIndicator[]
  /** What looks like names and is none. */
  knownNames?: KnownNames
}

// What fits on a slide.
const longest = 300

function voiceSchema({ areas, indicators }: Context) {
  const ids = new Set(indicators.map(({ id }) => id))
  return z.object({
    id: text,
    indicator: keyIn('en indikator ur indicators.csv', ids, 'indicators.csv'),
    area: placeCode(areas, 'koden för en plats ur areas.csv'),
    grade: oneOf(grades),
    period: z.string().regex(/^(19|20)\d{2}$/, { error: 'ett årtal' }),
    kind: oneOf(voiceKinds),
    text: text.max(longest, { error: `högst ${longest} tecken` }),
    source: text,
    example: laterYes
  })
}

/**
 * Reads the register of voices; none where there is no such file. A fault says of what kind it is and where it stands, never
 * the words: they may be a child's.
 */
export async function readVoices(
  path: string,
  context: Context,
  problems: Problems
): Promise<RegisteredVoice[]> {
  if (!(await isThere(path))) return []
  const quiet = new QuietProblems(problems)
  const rows = await readTable(path, voiceSchema(context), quiet, { mayBeEmpty: true })
  checkUnique(rows, 'id', ({ id }) => id, quiet)
  for (const row of rows) checkWords(row, context.knownNames, problems)
  return rows.map(({ file: _file, line: _line, ...voice }) => voice)
}

/** Passes on faults without what stands in the cells. */
class QuietProblems extends Problems {
  constructor(private readonly problems: Problems) {
    super()
  }

  override add(problem: Problem): void {
    // What Excel has made of a key, such as 03-jan, holds no words.
    const isTold = problem.got === '' || rewrittenAdvice(problem.got) !== null
    this.problems.add({ ...problem, got: isTold ? problem.got : 'något annat' })
  }

  override note(words: string): void {
    this.problems.note(words)
  }

  override callPlaces(file: string, name: PlaceName): void {
    this.problems.callPlaces(file, name)
  }

  override isFull(file: string): boolean {
    return this.problems.isFull(file)
  }
}

// A school is more than a place: "Alléskolan", "Vasa gymnasium". A kind of school is none.
const schoolName =
  /(?<!\p{L})(?!(?:Grund|Gymnasie|Hög|Sär|För|Fri|Mellan|Special|Musik|Kultur|Folkhög)skola)\p{Lu}\p{L}{1,}(?:skola|skolan|skolans|gymnasiet|gymnasiets)(?!\p{L})|\p{Lu}\p{L}+ (?:skola|gymnasium)(?!\p{L})/u

/** What stands in a voice that must not be read by everybody. Somebody's own words may say what they think is the cause. */
function checkWords(
  row: Placed<RegisteredVoice>,
  known: KnownNames | undefined,
  problems: Problems
): void {
  const { file, line } = row
  for (const column of ['text', 'source'] as const) {
    const report = (expected: string, got: string) =>
      problems.add({ file, line, column, expected, got })
    const kinds = new Set(wordingFaults(row[column], known).map(({ kind }) => kind))
    if (row.kind === 'citat' || column === 'source') kinds.delete('cause')
    for (const kind of kinds) report(`text utan sådant (${wordingAdvice[kind]})`, faultNames[kind])
    if (schoolName.test(row[column])) {
      report('text utan skolans namn (ange kommunen, inte skolan)', 'namn på en skola')
    }
  }
}

const faultNames = {
  name: 'namn på en person',
  contact: 'en kontaktuppgift',
  'small-group': 'några få barn',
  cause: 'ett påstående om orsak'
}
