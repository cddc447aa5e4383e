import { describe, expect, test } from 'vitest'
import { beforeAfterDrawing } from '../../src/lib/figures/before-after.ts'
import type { FindingResponseRow } from '../../src/lib/queries/registers/finding-responses.ts'
import { answerDates, answerDateSentence } from '../../src/lib/text/decision/answer-dates.ts'
import { beforeAfterSentence, limitsOf } from '../../src/lib/text/decision/before-after-sentence.ts'
import { beforeAfterDecision } from '../../src/lib/text/decision/before-after.ts'
import { indicator, item, taken, timeSeries } from './decision-time-series.ts'

const decision = { id: 'beslutet', date: '2024-06-14' }
const response = (
  date: string | null,
  own: Partial<FindingResponseRow> = {}
): FindingResponseRow => ({
  ...{ id: 'svar', indicator: 'mar-bra', area: '18', period: '2020', answer: 'beslut' },
  ...{ ref: 'beslutet', organisation: 'Provgruppen', date, first_day: date, last_day: date },
  ...{ follow_up: null, follow_up_end: null, shown_by: null, direction: null, note: null },
  ...{ source: 'Protokoll', example: false, ref_title: 'Beslutet', shown_by_title: null },
  ...own
})
const finding = (...responses: FindingResponseRow[]) => [
  { indicator: 'mar-bra', area: '18', responses }
]
const dates = (...responses: FindingResponseRow[]) =>
  answerDates(decision, finding(...responses)).map(({ date }) => date)

describe('an answer with a day of its own', () => {
  const rows = timeSeries({ 2021: [500, 1000], 2023: [500, 1000], 2025: [700, 1000] })
  const items = [item(indicator('mar-bra'), rows), item(indicator('ensamhet'), rows)]
  const around = beforeAfterDecision(
    items,
    taken,
    answerDates(decision, finding(response('2022-02-01')))
  )

  test('is what before and after are counted from, of what it answers and of nothing else', () => {
    expect(around.map(({ before, after }) => [before?.period, after?.period])).toEqual([
      ['2021', '2025'],
      ['2023', '2025']
    ])
    const later = answerDates(decision, finding(response('2025-03-10')))
    const [waiting] = beforeAfterDecision(items, taken, later)
    expect(beforeAfterSentence(waiting!)).toMatch(/^Senast före: .* Ingen mätning efter ännu\.$/)
  })

  test('is not that of another place', () => {
    const north = [
      { indicator: 'mar-bra', area: '18N', responses: [response('2022-02-01', { area: '18N' })] }
    ]
    const [county] = beforeAfterDecision(items, taken, answerDates(decision, north))
    expect([county?.answer, county?.before?.period]).toEqual([null, '2023'])
  })

  test('is told with its day beside the figure, in its drawing, and among what the figures cannot say', () => {
    const [answered, decided] = around
    expect(answerDateSentence(answered!.answer)).toBe(
      'Före och efter räknas från 1 februari 2022, då fyndet fick sitt svar, och inte från beslutets datum.'
    )
    expect(answerDateSentence(decided!.answer)).toBe('')
    const drawn = around.map((row) => beforeAfterDrawing(row, taken))
    expect(drawn.map(({ textContent }) => /Svaret|Beslutet/.exec(textContent)?.[0])).toEqual([
      'Svaret',
      'Beslutet'
    ])
    expect(drawn[0]!.getAttribute('aria-label')).toContain('räknas från 1 februari 2022')
    const limits = limitsOf({ ...decision, areas: '18' }, around, '18')
    expect(limits[1]).toMatch(/^En indikator har en mätning som helt ligger efter 14 juni 2024/)
    expect(limits.at(-1)).toMatch(/^Där beslutet pekats ut som svar på ett fynd en annan dag/)
  })

  test('does not count when it is as old as the decision, has no day, or names another', () => {
    expect(dates(response('2024-06-14'), response('2025-01-01'))).toEqual([])
    expect(dates(response(null))).toEqual([])
    expect(dates(response('2025-01-01', { ref: 'annat' }))).toEqual([])
    expect(dates(response('2025-01-01', { answer: 'insats' }))).toEqual([])
    expect(dates(response('2025-06-01'), response('2025-01-01'))).toEqual(['2025-01-01'])
  })
})
