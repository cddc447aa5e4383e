import { dirname } from 'node:path'
import { z } from 'zod'
import { poolSum } from '../../../src/lib/stats/pool.ts'
import { wholeNumber } from '../../read/cells.ts'
import { ColumnWords } from '../../read/words/column-words.ts'
import type { Problems } from '../../read/problems.ts'
import { checkUnique, readTable } from '../../read/table.ts'
import type { Translations } from '../../read/words/translation.ts'
import { tellWords } from '../../read/words/word-proposal.ts'
import { knownGrade, knownSex } from '../../registers/written-forms.ts'
import { askedGrades } from './codebook.ts'

const sexOf = { flicka: 'flickor', pojke: 'pojkar' } as const

/** Enrolled pupils by year, the place they live in, school year and sex. The register knows two sexes. */
export class PupilRegister {
  private readonly counts = new Map<string, number>()

  add(year: number, kommun: string, grade: string, sex: string, count: number): void {
    this.counts.set([year, kommun, grade, sex].join(' '), count)
  }

  /** Pupils in these kommuner together, or null where the register lacks a part of them. */
  count(year: number, kommuner: string[], { grade, sex }: Division): number | null {
    const parts = kommuner.flatMap((kommun) =>
      (grade === 'alla' ? askedGrades : [grade]).flatMap((asked) =>
        (sex === 'alla' ? Object.values(sexOf) : [sex]).map((told) => {
          return this.counts.get([year, kommun, asked, told].join(' ')) ?? null
        })
      )
    )
    return poolSum(parts)
  }
}

/** A school year and a sex, or all of them. */
interface Division {
  grade: string
  sex: string
}

/** What the register may speak of. */
interface Known {
  /** Kommun codes, and how a name is one. */
  kommuner: readonly string[]
  kommunByName: (name: string) => string | undefined
  translations: Translations
}

/** Reads the register of enrolled pupils: what the answers are a share of. */
export async function readPupils(
  path: string,
  { kommuner, kommunByName, translations }: Known,
  problems: Problems
): Promise<PupilRegister> {
  const own = (column: string, words: readonly string[], known?: ColumnWords['known']) =>
    new ColumnWords(column, words, translations, known)
  const places = own('kommun', kommuner, kommunByName)
  const grades = own('arskurs', askedGrades, knownGrade)
  const sexes = own('kon', ['flicka', 'pojke'], knownSex)
  const schema = z.object({
    ar: wholeNumber(1990, 2100),
    kommun: wordOf(places, 'en av länets kommuner, med kod eller namn', 'areas.csv'),
    arskurs: wordOf(grades, `något av ${grades.expected}`),
    kon: wordOf(sexes, `något av ${sexes.expected}`),
    antal: wholeNumber(0, 1_000_000)
  })
  const rows = await readTable(path, schema, problems)
  tellWords([places, grades, sexes], dirname(path), problems)
  const key = (row: (typeof rows)[number]) => [row.ar, row.kommun, row.arskurs, row.kon].join(' ')
  checkUnique(rows, 'kommun', key, problems)
  const register = new PupilRegister()
  for (const { ar, kommun, arskurs, kon, antal } of rows) {
    register.add(ar, kommun, arskurs, sexOf[kon as keyof typeof sexOf], antal)
  }
  return register
}

/** A cell as the word of the column that it means. */
function wordOf(words: ColumnWords, expected: string, register?: string) {
  return z.string().transform((cell, context) => {
    const place = words.look(cell)
    if (place !== undefined) return words.words[place]!
    context.addIssue({ code: 'custom', message: expected, params: { register } })
    return z.NEVER
  })
}
