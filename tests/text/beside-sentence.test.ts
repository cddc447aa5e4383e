import { expect, test } from 'vitest'
import type { Verdict } from '../../src/lib/schema/verdict.ts'
import { besideSentence } from '../../src/lib/text/decision/beside.ts'
import { decisionIndicators } from '../../src/lib/queries/decision/decision-indicators.ts'
import { isLocal } from '../../src/lib/schema/registers/decision.ts'
import { beforeAfterDecision } from '../../src/lib/text/decision/before-after.ts'
import { beforeAfterSentence, limitsOf } from '../../src/lib/text/decision/before-after-sentence.ts'
import { db, decisions } from '../queries/register.ts'
import { beforeAfter, indicator, timeSeries } from './decision-time-series.ts'

const comparison = {
  kind: 'difference',
  estimate: 0.05,
  lower: 0.01,
  upper: 0.09,
  p: 0.001
} as const
const told = (id: string, verdict: Verdict, own: object | null = comparison) => {
  const judgement = { verdict, comparison: own as typeof comparison | null, exploratory: false }
  const beside = { before: 74.2, after: 71.4, judgement }
  return besideSentence(indicator(id), beside, ['2023', '2026']).replace(/\s/g, ' ')
}

test('tells the rest of the county on both sides, and how differently both have changed', () => {
  expect(told('mar-bra', 'higher')).toBe(
    'Resten av länet: 74 % (2023), 71 % (2026). Förändringen är 5 procentenheter högre än i resten av länet (95 % intervall 1–9), vilket är säkerställt och bättre.'
  )
  expect(told('ensamhet', 'higher')).toMatch(/vilket är säkerställt och sämre\.$/)
  expect(told('sip-skal', 'higher')).toMatch(/vilket är säkerställt\.$/)
})

test('says what is not sure, and what cannot be tested', () => {
  const unsure = { ...comparison, lower: -0.02 }
  expect(told('mar-bra', 'none', unsure)).toBe(
    'Resten av länet: 74 % (2023), 71 % (2026). Förändringen är 5 procentenheter högre än i resten av länet (95 % intervall från 2 lägre till 9 högre), vilket inte är säkerställt.'
  )
  expect(told('mar-bra', 'untested', null)).toMatch(
    / Förändringarna kan inte prövas mot varandra\.$/
  )
  const none = { ...comparison, estimate: 0.001, lower: -0.04, upper: 0.042 }
  expect(told('mar-bra', 'none', none)).toContain('Förändringen är lika stor som i resten av länet')
  const ratio = { kind: 'ratio', estimate: 1.3, lower: 1.1, upper: 1.6, p: 0.002 }
  expect(told('mar-bra', 'higher', ratio)).toContain(
    'Värdet efter delat med värdet före är 1,3 gånger så högt som i resten av länet'
  )
})

test('stands beside the numbers of a local decision, and of no other', async () => {
  let local = 0
  for (const decision of decisions) {
    const rows = beforeAfterDecision(await decisionIndicators(db, decision), decision)
    const beside = rows.filter((row) => row.beside !== null)
    if (!isLocal(decision, '18')) {
      expect(beside).toEqual([])
      continue
    }
    local += beside.length
    expect(limitsOf(decision, rows, '18')[0]).toContain(
      'står resten av länet, som beslutet inte gäller, bredvid'
    )
    for (const row of beside) expect(beforeAfterSentence(row)).toContain('Resten av länet: ')
    for (const { beside: own } of beside) expect(own?.judgement.verdict).not.toBe('untested')
  }
  expect(local).toBeGreaterThan(5)
})

test('the first measurement after a decision is told beside the latest', () => {
  const rows = timeSeries({ 2023: [500, 1000], 2025: [600, 1000], 2026: [700, 1000] })
  expect(beforeAfterSentence(beforeAfter(indicator('mar-bra'), rows)).replace(/\s/g, ' ')).toBe(
    'Före: 50 % (2023). Efter: 60 % (2025), senast 70 % (2026): ökat, bättre.'
  )
})
