import type { Database } from '../db/database.ts'
import { findings } from '../figures/findings.ts'
import { enrolledGroups } from '../queries/indicator/enrolled.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { surveyResponses } from '../queries/responses.ts'
import { whoAnswered, type WhoAnswered } from '../text/indicator/who-answered.ts'
import type { IndicatorView } from '../url/indicator-view.ts'

/** Who answered what an indicator is made of, in länsdelar and kommuner; null for what is no survey. */
export async function answeredOf(
  db: Database,
  indicator: IndicatorRow,
  view: IndicatorView,
  figures: IndicatorFigures
): Promise<WhoAnswered | null> {
  if (indicator.weight !== 'answers') return null
  const { kommuner, shown } = findings(indicator, view, figures)
  const found = { ...kommuner, places: [...shown.places, ...kommuner.places] }
  const responses = await surveyResponses(db, indicator.source)
  return whoAnswered(found, responses, await enrolledGroups(db, indicator, view.year))
}
