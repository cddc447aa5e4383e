import { expect, test } from 'vitest'
import { decisionIndicators } from '../../src/lib/queries/decision/decision-indicators.ts'
import { beforeAfterDecision } from '../../src/lib/text/decision/before-after.ts'
import { db, decisions } from '../queries/register.ts'

/** What the survey's indicators measured on either side of each decision, in the places that it names. */
const measured = await Promise.all(
  decisions.map(async (decision) => {
    const found = await decisionIndicators(db, decision)
    const survey = found.filter(({ indicator }) => indicator.source === 'liv-och-halsa-ung')
    return { decision, rows: beforeAfterDecision(survey, decision) }
  })
)
const concerned = measured.filter(({ rows }) => rows.length > 0)
const early = concerned.filter(({ decision }) => decision.last_day < '2026-01-01')
const late = concerned.filter(({ decision }) => decision.first_day >= '2026-01-01')

test('decisions of 2024 and 2025 have the survey of 2023 before them and that of 2026 after, tested', () => {
  expect(early.length).toBeGreaterThan(5)
  for (const { decision, rows } of early) {
    const sides = rows.map(({ before, after }) => [before?.period, after?.period])
    expect([decision.id, ...new Set(sides.map(String))]).toEqual([decision.id, '2023,2026'])
    for (const { change } of rows) expect(change.verdict).not.toBe('untested')
  }
})

test('decisions of the year of the survey have none after: it began before them', () => {
  expect(late.length).toBeGreaterThan(0)
  expect(early.length + late.length).toBe(concerned.length)
  for (const { rows } of late) {
    for (const { before, after } of rows) expect([before?.period, after]).toEqual(['2023', null])
  }
})
