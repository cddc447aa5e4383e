import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { generateSurvey } from '../../pipelines/example/survey.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import { readRows, type Row as Pupil } from './example/delivery.ts'
import { kommuner, membersOf, stepOf } from './places.ts'
import { toldPercent } from './protect/told-share.ts'
import { PublishedTables } from './published-tables.ts'
import { tolerance, WaveAttack, type Group, type Row } from './wave-attack.ts'

/*
 * An attack on what the ETL published last, written from the method page alone: it shares no code with the pipelines.
 * The attacker knows every Parquet file, how numbers are rounded, which are hidden and why, and that nearly the same
 * pupils answered every question, and looks for the least and the greatest that a hidden number can be.
 */

const questions = ['mar-bra', 'mobbad', 'narkotika', 'rokning', 'skolk']
const leastCount = 5
const fewAnswers = 10
// Every so many of the hidden numbers of single questions: a linear programme each takes its time.
const every = 7

const sexOf: Record<string, string> = { flicka: 'flickor', pojke: 'pojkar' }
const files = generateSurvey()
const codebook = new Map(readRows(files, 'kodbok.csv').map((row) => [row.indikator ?? '', row]))

/** A number that must not come out, and between which ends it has to be possible. */
interface Secret {
  kind: 'f' | 'x' | 'rest'
  group: Group
  question: string
  reach: number
}

/** The pupils of the example file in one survey year. */
class Pupils {
  private readonly pupils: Pupil[]
  private readonly groups = new Map<string, Pupil[]>()

  constructor(year: string) {
    this.pupils = readRows(files, 'svar.csv').filter(({ ar }) => ar === year)
  }

  in({ cut, area, sex, grade }: Group): Pupil[] {
    const key = [cut, area, sex, grade].join(' ')
    const found =
      this.groups.get(key) ??
      this.pupils.filter((pupil) => {
        const place = (cut === 'home' ? pupil.hemkommun : pupil.skolkommun) ?? ''
        return (
          membersOf(area).includes(place) &&
          (sex === 'alla' || (sexOf[pupil.kon ?? ''] ?? 'untold') === sex) &&
          (grade === 'alla' || pupil.arskurs === grade)
        )
      })
    this.groups.set(key, found)
    return found
  }

  /** Those who answer a question, and those of them who count. */
  counts(question: string, group: Group): { n: number; x: number } {
    const { fraga = '', raknas = '', ej_svar = '' } = codebook.get(question)!
    const none = ['', ...ej_svar.split(',')]
    const answers = this.in(group).map((pupil) => pupil[fraga] ?? '')
    const given = answers.filter((answer) => !none.includes(answer))
    return { n: given.length, x: given.filter((code) => raknas.split(',').includes(code)).length }
  }
}

let highs: Highs
let tables: PublishedTables
beforeAll(async () => {
  highs = await loadHighs()
  tables = await PublishedTables.open('static/data')
})

describe.each(['2014', '2026'])('%s', (year) => {
  const pupils = new Pupils(year)
  let rows: Row[]
  let responses: Response[]
  beforeAll(async () => {
    const where = `period = '${year}' AND indicator IN (${questions.map((id) => `'${id}'`).join()})`
    const homes = await tables.observations(where)
    const schools = await tables.observations(where, 'school_observations')
    rows = [
      ...homes.map((row) => ({ ...row, cut: 'home' as const })),
      ...schools.map((row) => ({ ...row, cut: 'school' as const }))
    ]
    responses = await tables.query<Response>(
      `SELECT * FROM read_parquet(FILE(responses.parquet)) WHERE period = '${year}'`
    )
  })

  /** Groups of pupils who stand in no row, or in rows that are hidden in every question. */
  function hiddenGroups(): Secret[] {
    const untold = [...kommuner, '18N', '18V', '18S'].flatMap((area) =>
      ['7', '9', 'gy2', 'alla'].map((grade): Group => ({ cut: 'home', area, sex: 'untold', grade }))
    )
    const few = untold.filter((group) => {
      const { length } = pupils.in(group)
      return length > 0 && length < leastCount
    })
    const hidden = rows.filter(({ status, indicator }) => {
      return status === 'suppressed' && indicator === questions[0]
    })
    const groups = hidden.filter((row) => pupils.in(row).length < fewAnswers)
    return [
      ...few.map((group): Secret => ({ kind: 'f', group, question: '', reach: leastCount })),
      ...groups.map((row): Secret => {
        const known = responses.find(({ area, sex, grade }) => {
          return row.cut === 'home' && area === row.area && sex === row.sex && grade === row.grade
        })
        return {
          kind: 'f',
          group: row,
          question: '',
          reach: Math.min(fewAnswers, known?.pupils ?? fewAnswers)
        }
      })
    ]
  }

  /** Few pupils in a share, or outside it, that is hidden or told by a bound. */
  function fewInShares(shown: Row[]): Secret[] {
    return shown.flatMap((row): Secret[] => {
      const question = row.indicator
      const secret = (kind: 'x' | 'rest', reach: number) => ({ kind, group: row, question, reach })
      if (row.status === 'under') return [secret('x', leastCount - 1)]
      if (row.status === 'over') return [secret('rest', leastCount - 1)]
      const { n, x } = pupils.counts(question, row)
      if (row.status !== 'suppressed' || n < fewAnswers) return []
      const kinds = [x < leastCount ? 'x' : null, n - x < leastCount ? 'rest' : null] as const
      return kinds.flatMap((kind) => (kind ? [secret(kind, leastCount)] : []))
    })
  }

  /** The secrets that cannot be none, or cannot reach as far as they have to. */
  function* found(published: Row[], secrets: Secret[]): Generator<string> {
    const attack = new WaveAttack(highs, published, responses, leastCount)
    try {
      for (const { kind, group, question, reach } of secrets) {
        const [least, greatest] = attack.range(kind, group, question, reach)
        if (least <= tolerance && greatest >= reach - tolerance) continue
        const { cut, area, sex, grade } = group
        yield `${kind} ${question} ${cut} ${area} ${sex} ${grade}: ${least} to ${greatest}`
      }
    } finally {
      attack.dispose()
    }
  }

  test('nobody who is hidden in every question comes out of all of them together', () => {
    const secrets = hiddenGroups()
    expect(secrets.length).toBeGreaterThan(5)
    expect([...found(rows, secrets)]).toEqual([])
  }, 240_000)

  test('no share of few, or of all but few, can be told closer than it is', () => {
    const secrets = fewInShares(rows).filter((_, i) => i % every === 0)
    expect(secrets.length).toBeGreaterThan(30)
    expect([...found(rows, secrets)]).toEqual([])
  }, 240_000)

  test('the attack succeeds where only what is too small is hidden', () => {
    const bare = rows.map((row) => {
      const { n, x } = pupils.counts(row.indicator, row)
      const isFew = n < 20 || x < leastCount || n - x < leastCount
      if (row.status !== 'suppressed' || isFew) return row
      const denominator = Math.floor((n + 5) / 10) * 10
      const step = stepOf(denominator)
      const value = toldPercent(x, n, step)
      return { ...row, status: 'ok' as const, denominator, value }
    })
    const near = fewInShares(bare).filter(({ group: { cut } }) => cut === 'home')
    const [first] = found(
      bare,
      near.filter((_, i) => i % 2 === 0)
    )
    expect(first).toBeDefined()
  }, 240_000)
})
