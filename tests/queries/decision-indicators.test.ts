import { describe, expect, test } from 'vitest'
import { decisionIndicators } from '../../src/lib/queries/decision/decision-indicators.ts'
import { db, decision } from './register.ts'

describe('the indicators of a decision', () => {
  test('are those of its themes, what it is about before what it touches', async () => {
    const found = await decisionIndicators(db, decision('2025-06-13-samsjuklighet'))
    const relevances = found.map(({ relevance }) => relevance)
    expect(relevances).toEqual(relevances.toSorted((a, b) => b - a))
    expect(new Set(found.map(({ indicator }) => indicator.theme))).toEqual(
      new Set(['halsa', 'levnadsvanor'])
    )
    expect(new Set(relevances)).toEqual(new Set([1, 2]))
  })

  test('are none for a decision about organisation', async () => {
    const row = decision('2024-06-14-samverkansgrupp-bou')
    expect(row.themes).toBe('organisation')
    expect(await decisionIndicators(db, row)).toEqual([])
  })

  test('have the time series of the places that the decision names, in whole years that are over', async () => {
    const norra = decision('2024-06-14-norr-tsi-medel')
    expect(norra.areas).toBe('18N')
    const found = await decisionIndicators(db, norra)
    const rows = found.flatMap(({ timeSeries }) => timeSeries)
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['18N']))
    const sip = await decisionIndicators(db, decision('2026-03-06-sip-revidering'))
    const periods = sip.flatMap(({ timeSeries }) => timeSeries.map(({ period }) => period))
    expect(new Set(periods)).toEqual(new Set(['2022', '2023', '2024', '2025']))
  })
})
