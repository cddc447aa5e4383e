import { beforeAfterChart } from '../charts/before-after/chart.ts'
import { formatValue } from '../format/number.ts'
import type { DecisionRow } from '../queries/decision/decisions.ts'
import { recomposedIn } from '../schema/registers/area.ts'
import { answerDateSentence } from '../text/decision/answer-dates.ts'
import { type BeforeAfterRow } from '../text/decision/before-after.ts'
import { beforeAfterSentence } from '../text/decision/before-after-sentence.ts'

/** One indicator in one place on either side of a decision: small, with all its words beside it on the page. */
export function beforeAfterDrawing(
  row: BeforeAfterRow,
  decision: Pick<DecisionRow, 'first_day' | 'last_day'>
): SVGSVGElement {
  const { indicator, timeSeries, before, after, answer } = row
  const { first_day, last_day } = answer ?? decision
  const [place] = timeSeries
  const said = beforeAfterSentence(row)
  const breaks = recomposedIn(indicator.moves, place?.area ?? '')
  return beforeAfterChart(
    timeSeries.map((point) => ({ ...point, breaks })),
    {
      alt: [`${indicator.title}, ${place?.name ?? ''}.`, answerDateSentence(answer), said]
        .filter(Boolean)
        .join(' '),
      example: indicator.source_kind === 'example',
      breakBefore: indicator.break_before,
      occasion: answer ? 'Svaret' : 'Beslutet',
      firstDay: first_day,
      lastDay: last_day,
      told: [before, after].flatMap((point) => point?.period ?? []),
      format: (value) => formatValue(value, indicator)
    }
  )
}
