import { describe, expect, test } from 'vitest'
import { placeSheet } from '../../src/lib/figures/place/place-sheet.ts'
import type { Judgement } from '../../src/lib/stats/judgement.ts'
import { provableShort, provableWords } from '../../src/lib/text/parts/testing.ts'
import { all } from '../text/site-profiles.ts'

const judgement = (kind: 'difference' | 'ratio', lower: number, upper: number): Judgement => ({
  ...{ verdict: 'none', exploratory: false, limit: 0.05 },
  comparison: { kind, estimate: 1, lower, upper, p: 0.5 }
})

describe('how large a difference could be called sure, where room is scarce', () => {
  test.each([
    [judgement('difference', -0.04, 0.04), '6\u00a0p.e.'],
    [judgement('difference', -0.8, 0.8), '–'],
    [judgement('ratio', 0.8, 1.25), '38\u00a0%'],
    [judgement('ratio', 0.4, 2.5), '3,7\u00a0ggr']
  ])('%# is %s', (one, short) => {
    expect(provableShort(one)).toBe(short)
  })

  test('is not told where nothing is tested', () => {
    expect(provableShort({ verdict: 'untested', comparison: null, exploratory: false })).toBe('')
  })
})

test('the printed sheet tells it in every row that is tested, and what it means', async () => {
  const profile = await all.of('18N')
  const { themes, foot } = placeSheet(profile)
  const rows = themes.flatMap((theme) => theme.rows)
  const untold = profile.rows.filter(({ judgement: own }) => provableWords(own) === '')
  expect(
    rows
      .filter(({ provable }) => provable === '')
      .map(({ id }) => id)
      .toSorted()
  ).toEqual(untold.map(({ indicator }) => indicator.id).toSorted())
  expect(rows.length - untold.length).toBeGreaterThan(20)
  const unsure = rows.filter(({ verdict }) => verdict.text === 'ingen säker skillnad')
  expect(unsure.every(({ provable }) => provable !== '')).toBe(true)
  expect(foot.join(' ')).toContain('så stor skillnad hade testet hittat i fyra fall av fem')
})
