import { formatShare } from '../../src/lib/format/number.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Response } from '../../src/lib/schema/response.ts'
import type { Published } from './published.ts'
import type { Warned } from './warned.ts'

/** How many of the county's pupils who filled in a form left a question without an answer, about. */
interface Unanswered {
  period: string
  forms: number
  share: number
}

// In a smaller group the rounding of the numbers alone, ten up or down, is much of the share.
const leastForms = 500
// A change of so many times its standard error is no chance, and one of so large a share is worth looking at.
const standardErrors = 5
const leastChange = 0.05

/**
 * Questions of a survey that many more, or many fewer, leave without an answer than the wave before: by what is published
 * for the county, which is rounded, and in the school years that were asked both times.
 */
export function unanswered({ areas, indicators, observations, responses }: Published): Warned[] {
  const county = areas.find(({ type }) => type === 'lan')?.code ?? ''
  const forms = responses.filter(({ area, sex }) => area === county && sex === 'alla')
  return indicators.flatMap(({ id, title, source }) => {
    const own = forms.filter((row) => row.source === source)
    const rows = (observations.get(id) ?? []).filter(({ area, sex, grade }) => {
      return area === county && sex === 'alla' && grade !== 'alla'
    })
    const years = [...new Set(rows.map(({ period }) => period))].sort()
    return years.slice(1).flatMap((year, i) => {
      const [was, is] = bothAsked(rows, own, [years[i]!, year])
      if (!was || !is || !isSharp(was, is)) return []
      const words = `${title}: ${formatShare(is.share)} gav inget svar på frågan ${is.period}, ${formatShare(was.share)} ${was.period} (länet). Har svarskoderna eller vilka som fick frågan ändrats?`
      return [{ indicator: id, words }]
    })
  })
}

/** Two waves of a question, of the school years that have numbers in both. */
function bothAsked(
  rows: readonly Observation[],
  forms: readonly Response[],
  periods: [string, string]
): Unanswered[] {
  const numbers = (period: string, grade: string) => {
    const isOwn = (row: { period: string; grade: string }) =>
      row.period === period && row.grade === grade
    const [answered, filled] = [rows.find(isOwn)?.denominator, forms.find(isOwn)?.answers]
    return answered == null || filled == null ? null : { answered, filled }
  }
  const grades = [...new Set(rows.map(({ grade }) => grade))]
  const both = grades.filter((grade) => periods.every((period) => numbers(period, grade)))
  return periods.flatMap((period) => {
    const own = both.map((grade) => numbers(period, grade)!)
    const filled = own.reduce((sum, grade) => sum + grade.filled, 0)
    const answered = own.reduce((sum, grade) => sum + grade.answered, 0)
    if (filled < leastForms) return []
    return [{ period, forms: filled, share: Math.max(0, 1 - answered / filled) }]
  })
}

function isSharp(was: Unanswered, is: Unanswered): boolean {
  const together = (was.share * was.forms + is.share * is.forms) / (was.forms + is.forms)
  const error = Math.sqrt(together * (1 - together) * (1 / was.forms + 1 / is.forms))
  const change = Math.abs(is.share - was.share)
  return change >= leastChange && change > standardErrors * error
}
