import { expect, test } from 'vitest'
import { besideClaims } from '../../../pipelines/verdicts/beside.ts'
import { changeClaims } from '../../../pipelines/verdicts/changes.ts'
import type { JudgedIndicator, Occasion } from '../../../pipelines/verdicts/judged-indicator.ts'
import type { Observation } from '../../../src/lib/schema/observation.ts'
import { indicators } from '../../queries/register.ts'

const indicator = { ...indicators.find(({ id }) => id === 'mar-bra')!, through: null, synonyms: '' }
const years = [2018, 2019, 2020, 2021, 2022]

const sizes = { '18': 4, '18N': 1, '18V': 1 }
const rows = Object.entries(sizes).flatMap(([area, size]) =>
  years.map((year, i): Observation => ({
    ...{ indicator: 'mar-bra', area, period: String(year), sex: 'alla', grade: 'alla' },
    ...{ numerator: size * (500 + 10 * i), denominator: size * 1000, lower: null, upper: null },
    ...{ value: 50 + i, coverage: 1, status: 'ok', source: 'liv-och-halsa-ung' }
  }))
)

function claims(answers: Occasion[]) {
  const judged: JudgedIndicator = {
    indicator: { ...indicator, compared: '2022' },
    ...{ sourceKind: 'official', rows, dispersions: [], effects: [], decisions: [], answers },
    places: [
      { area: '18', type: 'lan', breaks: [], alone: null },
      { area: '18N', type: 'lansdel', breaks: [], alone: null },
      { area: '18V', type: 'lansdel', breaks: [], alone: null }
    ]
  }
  return [...changeClaims(judged), ...besideClaims(judged)].map(
    ({ kind, area, against, period }) => `${kind} ${area} ${against}–${period}`
  )
}

const lastChanges = ['18', '18N', '18V'].map((area) => `change ${area} 2021–2022`)

test('an answer with days of its own is judged in the place of its finding alone', () => {
  expect(claims([])).toEqual(lastChanges)
  const answer = { first_day: '2020-03-01', last_day: '2020-03-01', areas: '18N' }
  expect(claims([answer]).toSorted()).toEqual(
    [...lastChanges, 'beside 18N 2019–2022', 'change 18N 2019–2022'].toSorted()
  )
})
