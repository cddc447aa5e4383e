import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { DataFolder } from './data-folder.ts'
import { answerHeader, answerRows, deliver, pupilHeader, pupilRows } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { PublishedTables } from './published-tables.ts'

/*
 * 20 answers of every kommun, school year and sex, 12 of them "Bra"; of the girls in year 9 in Laxå 15. There are 25 pupils
 * in each group, of these girls 50: a form stands for 1.25 pupils, of these girls for 2.5.
 */

const folders: DataFolder[] = []

interface Given {
  response_weights?: string
  pupils?: (row: string) => string | null
  header?: string
  rows?: string[]
}

async function run({ response_weights = 'ja', pupils = twice, ...given }: Given = {}) {
  const folder = await DataFolder.copyOfficial()
  folders.push(folder)
  const [head, ...sources] = (await folder.read('sources.csv')).trimEnd().split(/\r?\n/)
  const ofSource = (line: string) => (line.startsWith('liv-och') ? response_weights : '')
  await folder.write(
    'sources.csv',
    [`${head};response_weights`, ...sources.map((line) => `${line};${ofSource(line)}`)].join('\n') +
      '\n'
  )
  await deliver(folder, {
    'raw/liv-och-halsa-ung/elever.csv': [
      pupilHeader,
      ...pupilRows().flatMap((row) => pupils(row) ?? [])
    ],
    'raw/liv-och-halsa-ung/svar.csv': [given.header ?? answerHeader, ...(given.rows ?? rows())]
  })
  return { folder, done: await folder.etl() }
}

const girls = '2023;1860;9;flicka;'
const twice = (row: string) => (row.startsWith(girls) ? `${girls}50` : row)

function rows(): string[] {
  let more = 3
  return answerRows().map((row) => {
    const isOne = row.startsWith('2023;1860;') && row.endsWith(';9;flicka;2') && more > 0
    if (isOne) more -= 1
    return isOne ? row.replace(/2$/, '1') : row
  })
}

let tables: PublishedTables
let published: Observation[]
beforeAll(async () => {
  const { folder, done } = await run()
  expect(done).toMatchObject({ code: 0, stderr: '' })
  expect(done.stdout).toContain('viktade 2023')
  tables = await PublishedTables.open(folder.out)
  published = await tables.observations("indicator = 'mar-bra'")
})
afterAll(async () => {
  tables.close()
  for (const folder of folders) await folder.remove()
})

const valueOf = (area: string, sex = 'alla', grade = 'alla') =>
  published.find((row) => row.area === area && row.sex === sex && row.grade === grade)

it('a share of several groups counts each by its pupils', () => {
  // (2.5 · 15 + 1.25 · 36) / (2.5 · 20 + 1.25 · 60) = 82.5 / 125 = 66 %; of the answers themselves 63.75 %.
  expect(valueOf('1860')).toMatchObject({ status: 'ok', value: 66, denominator: 80 })
  // (37.5 + 15) / (50 + 25) = 70 %.
  expect(valueOf('1860', 'alla', '9')).toMatchObject({ status: 'ok', value: 70 })
  expect(valueOf('1862')).toMatchObject({ status: 'ok', value: 60 })
})

it('a share of one group is that of its answers', () => {
  expect(valueOf('1860', 'flickor', '9')).toMatchObject({ status: 'ok', value: 75 })
  expect(valueOf('1860', 'pojkar', '9')).toMatchObject({ status: 'ok', value: 60 })
})

it('what the weights cost is published', async () => {
  // 48 groups of 20: n Σw² / (Σw)² = 960 · 20 · (47 · 1.25² + 2.5²) / (20 · (47 · 1.25 + 2.5))² = 1.02, upwards to 1.1.
  expect(await tables.query('SELECT * FROM read_parquet(FILE(design_effects.parquet))')).toEqual([
    { source: 'liv-och-halsa-ung', period: '2023', effect: 1.1 }
  ])
})

it('where pupils go to school answers weigh the same', async () => {
  const schools = await tables.observations(
    "area = '1880' AND grade = 'alla'",
    'school_observations'
  )
  expect(schools[0]).toMatchObject({ status: 'ok', denominator: 960 })
  expect(schools[0]!.value).toBe(60.25)
})

it('weighs nothing where it is not asked for, or the register lacks a group', async () => {
  const parquet = async ({ folder, done }: Awaited<ReturnType<typeof run>>) => {
    expect(done).toMatchObject({ code: 0, stderr: '' })
    return Object.entries(await readTree(folder.out)).filter(([file]) => {
      return file.startsWith('observations') || file.startsWith('design')
    })
  }
  const lacking = (row: string) => (row.startsWith('2023;1885;gy2') ? null : twice(row))
  const [off, lacks] = await Promise.all([
    run({ response_weights: '' }).then(parquet),
    run({ pupils: lacking }).then(parquet)
  ])
  expect(lacks).toEqual(off)
}, 240_000)

it('leaves weights of the rows as they are, and refuses another word', async () => {
  const header = `${answerHeader};vikt`
  const own = rows().map((row, i) => `${row};${i % 2 === 0 ? '1' : '1,5'}`)
  const [asked, not] = await Promise.all([
    run({ header, rows: own }),
    run({ header, rows: own, response_weights: '' })
  ])
  const observations = async (folder: DataFolder) =>
    Object.entries(await readTree(folder.out)).filter(([file]) => file.startsWith('observations'))
  expect(await observations(asked.folder)).toEqual(await observations(not.folder))
  const { done } = await run({ response_weights: 'kanske' })
  expect(done.code).toBe(1)
  expect(done.stderr).toContain('response_weights: väntade ja eller tomt, fick "kanske"')
}, 240_000)
