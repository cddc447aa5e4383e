import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/lib/db/database.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { allAreas } from '../../src/lib/queries/registers/areas.ts'
import { indicatorChoices } from '../../src/lib/queries/indicator/choices.ts'
import { indicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import { allIndicators } from '../../src/lib/queries/registers/indicators.ts'
import { distanceSentence, targetSentence } from '../../src/lib/text/indicator/target.ts'
import type { Finding } from '../../src/lib/text/indicator/finding.ts'
import { parseIndicatorView } from '../../src/lib/url/indicator-view.ts'
import { targetedSite } from '../queries/targeted-site.ts'

let db: Database

beforeAll(async () => {
  db = await targetedSite({ indicator: 'mar-bra', area: '18', year: '2030', value: 75 })
})

async function found(): Promise<Finding> {
  const indicator = (await allIndicators(db)).find(({ id }) => id === 'mar-bra')!
  const choices = await indicatorChoices(db, indicator, await allAreas(db))
  const { view } = parseIndicatorView('', choices)
  return findings(indicator, view, await indicatorFigures(db, indicator, view, choices)).shown
}

/** What is said of the target when the county's value is this. */
async function said(value: number | null, target: number, status = 'ok' as 'ok' | 'suppressed') {
  const finding = await found()
  const own = { ...finding.indicator.targets![0]!, value: target }
  return distanceSentence(own, { ...finding, county: { ...finding.county!, value, status } })
}

describe('the distance to a target', () => {
  test.each([
    [78.2, 75, 'Länet ligger 3 procentenheter över målet (2026).'],
    [74.1, 75, 'Länet ligger 1 procentenhet under målet (2026).'],
    [75.4, 75, 'Länet ligger på målet (2026).'],
    // What the reader can reckon from what is shown: 74 and 75,5.
    [74.4, 75.5, 'Länet ligger 1,5 procentenheter under målet (2026).']
  ])('of %d from %d is arithmetic on what is shown', async (value, target, sentence) => {
    expect(await said(value, target)).toBe(sentence)
  })

  test('of a value that is hidden, or not known, is not told', async () => {
    expect(await said(74, 75, 'suppressed')).toBeNull()
    expect(await said(null, 75)).toBeNull()
  })
})

test.each([
  ['higher', 'Mål för länet 2030: minst 75 % av svarande, beslutat av Provnämnden 12 maj 2026.'],
  ['lower', 'Mål för länet 2030: högst 75 % av svarande, beslutat av Provnämnden 12 maj 2026.'],
  ['neutral', 'Mål för länet 2030: 75 % av svarande, beslutat av Provnämnden 12 maj 2026.']
] as const)('where %s is better a target says so', async (direction, sentence) => {
  const { indicator } = await found()
  const told = targetSentence(indicator.targets![0]!, { ...indicator, direction })
  expect(told.replaceAll('\u00a0', ' ')).toBe(sentence)
})

test('a target whose decision is not in the register has no date', async () => {
  const { indicator } = await found()
  const target = { ...indicator.targets![0]!, decision: null, decision_date: null }
  expect(targetSentence(target, indicator)).toMatch(/beslutat av Provnämnden\.$/)
})
