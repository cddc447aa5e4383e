import { expect, test } from 'vitest'
import type { Database, Parameter } from '../../src/lib/db/database.ts'
import {
  answersName,
  prepareAnswers,
  preparedDatabase,
  type PreparedAnswers
} from '../../src/lib/db/prepared.ts'

/** Answers every question with what was asked, and counts. */
function echo() {
  const asked: string[] = []
  const database: Database = {
    async query<Row>(sql: string, parameters: Parameter[] = []) {
      asked.push(sql)
      const rows = [
        { sql, value: Infinity, first: parameters[0] ?? null },
        { sql, value: -Infinity, first: 'å "∞"' }
      ]
      return rows as Row[]
    }
  }
  return { database, asked }
}

async function prepared(ask: (database: Database) => Promise<unknown>) {
  const { database } = echo()
  return JSON.parse(await prepareAnswers(database, '1', ask)) as PreparedAnswers
}

test('what has been asked is answered from the file, with numbers that JSON lacks', async () => {
  const answers = await prepared((db) => Promise.all([db.query('A'), db.query('A', ['x'])]))
  expect(answers.version).toBe('1')
  const nobody = preparedDatabase(answers, () => Promise.reject(new Error('asked')))
  expect(await nobody.query('A', ['x'])).toEqual(await echo().database.query('A', ['x']))
  expect(await nobody.query('A')).toEqual(await echo().database.query('A'))
})

test('other questions, and the same with other parameters, go to the engine', async () => {
  const answers = await prepared((db) => db.query('A', [1]))
  const { database, asked } = echo()
  const partly = preparedDatabase(answers, () => Promise.resolve(database))
  await partly.query('A', [1])
  await partly.query('A', ['1'])
  await partly.query('A', [2])
  await partly.query('B', [1])
  expect(asked).toEqual(['A', 'A', 'B'])
})

test('names of files are such that every disk takes them, and each its own', () => {
  expect(answersName('?tema=skola&kon=flickor')).toBe('tema=skola&kon=flickor')
  expect(answersName('?forum=Norr+(skola),+f%C3%B6rskola')).toBe(
    'forum=Norr~20(skola),~20f~C3~B6rskola'
  )
  const long = [1, 2].map((end) => answersName(`?forum=${'%C3%A5'.repeat(100)}${end}`))
  expect(long[0]).not.toBe(long[1])
  for (const name of long) expect(name.length).toBeLessThan(100)
})
