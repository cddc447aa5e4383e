import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Dispersion } from '../../src/lib/schema/dispersion.ts'
import { generator } from '../stats/generator.ts'
import { DataFolder } from './data-folder.ts'
import { answerHeader, codebook, deliver, kommuner, pupilHeader } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { PublishedTables } from './published-tables.ts'

/* Rows that tell who goes to one school: five schools of every kommun, forty answers a school year, three surveys. */

const waves = [2017, 2020, 2023]
const luck = 0.12
const folders: DataFolder[] = []
let first: DataFolder
let told: PublishedTables
let untold: PublishedTables

/** Half of a cohort's answers and its luck, more or less: p(1 − p)ρ = luck², so ρ is about .06. */
function rows(): { school: string; row: string }[] {
  const random = generator(77)
  const schools = kommuner.flatMap((kommun) => [1, 2, 3, 4, 5].map((n) => ({ kommun, n })))
  return waves.flatMap((wave) =>
    schools.flatMap(({ kommun, n }) => {
      const lasting = ((n * 37) % 5) / 50
      const share = 0.4 + lasting + luck * (random() < 0.5 ? 1 : -1)
      return Array.from({ length: 40 }, (_, i) => {
        const answer = random() < share ? 1 : 2
        const row = [wave, kommun, kommun, '9', i % 2 === 0 ? 'flicka' : 'pojke', answer].join(';')
        return { school: `hemlig${kommun}x${n}`, row }
      })
    })
  )
}

async function run(withSchools: boolean, reversed = false): Promise<DataFolder> {
  const folder = await DataFolder.copyOfficial()
  folders.push(folder)
  const drawn = reversed ? rows().toReversed() : rows()
  const pupils = waves.flatMap((wave) =>
    kommuner.flatMap((kommun) =>
      ['9', 'gy2'].flatMap((grade) =>
        ['flicka', 'pojke'].map((sex) => [wave, kommun, grade, sex, 120].join(';'))
      )
    )
  )
  await deliver(folder, {
    'raw/liv-och-halsa-ung/kodbok.csv': codebook.map((line) =>
      line.replace(';2023;9,gy2;', `;"${waves.join()}";9;`).replaceAll('"', '')
    ),
    'raw/liv-och-halsa-ung/elever.csv': [pupilHeader, ...pupils],
    'raw/liv-och-halsa-ung/svar.csv': [
      withSchools ? `${answerHeader};skola` : answerHeader,
      ...drawn.map(({ school, row }) => (withSchools ? `${row};${school}` : row))
    ]
  })
  expect(await folder.etl()).toMatchObject({ code: 0, stderr: '' })
  return folder
}

const dispersion = async (tables: PublishedTables) => {
  const found = await tables.query<Dispersion>(
    "SELECT * FROM read_parquet(FILE(dispersions.parquet)) WHERE indicator = 'mar-bra' AND grade = '9'"
  )
  return new Map(found.map((one) => [one.sex, one]))
}

beforeAll(async () => {
  const [withSchools, without] = await Promise.all([run(true), run(false)])
  first = withSchools
  told = await PublishedTables.open(withSchools.out)
  untold = await PublishedTables.open(without.out)
})
afterAll(async () => {
  told.close()
  untold.close()
  for (const folder of folders) await folder.remove()
})

it('what cohorts share is estimated from the schools, and the page is told so', async () => {
  const all = (await dispersion(told)).get('alla')!
  expect(all).toMatchObject({ basis: 'schools', periods: 3, cohorts: '40' })
  expect(all.correlation).toBeGreaterThan(0.04)
  expect(all.correlation).toBeLessThan(0.08)
  // In thousandths: no closer than it has to be.
  expect(all.correlation * 1000).toBeCloseTo(Math.round(all.correlation * 1000), 9)
  expect((await dispersion(told)).get('flickor')).toMatchObject({ basis: 'schools', cohorts: '20' })
})

it('is surer than from kommuner alone', async () => {
  const [schools, kommunes] = [await dispersion(told), await dispersion(untold)]
  expect(kommunes.get('alla')).toMatchObject({ basis: 'surveys', cohorts: '60' })
  expect(schools.get('alla')!.correlation_error).toBeLessThan(
    kommunes.get('alla')!.correlation_error
  )
})

it('changes intervals and verdicts, and no value', async () => {
  const values = (tables: PublishedTables) =>
    tables.query(
      `SELECT indicator, area, period, sex, grade, value, denominator, status
       FROM read_parquet(FILE(observations/*/*.parquet), hive_partitioning = false) ORDER BY ALL`
    )
  expect(await values(told)).toEqual(await values(untold))
})

it('tells of no school, in any file, and nothing of the order of the rows', async () => {
  const turned = await run(true, true)
  const trees = await Promise.all([readTree(first.out), readTree(turned.out)])
  const parquet = trees.map((tree) =>
    Object.entries(tree).filter(([file]) => file.endsWith('.parquet'))
  )
  expect(parquet[1]).toEqual(parquet[0])
  // What is packed is read as rows: in its bytes no word would be found.
  const holds = async (file: string, word: string) => {
    if (!file.endsWith('.parquet')) {
      return (await readFile(join(first.out, file), 'utf8')).includes(word)
    }
    const [found] = await told.query<{ rows: number }>(
      `SELECT count(*)::INTEGER AS rows FROM read_parquet(FILE(${file})) one
       WHERE contains(CAST(one AS VARCHAR), '${word}')`
    )
    return found!.rows > 0
  }
  expect(await holds('areas.parquet', 'Laxå')).toBe(true)
  for (const file of Object.keys(trees[0]!)) expect(await holds(file, 'hemlig'), file).toBe(false)
}, 240_000)
