import type { Figure } from '../../src/lib/export/figure.ts'
import { compared } from '../../src/lib/figures/compared.ts'
import { findings } from '../../src/lib/figures/findings.ts'
import { profileFigure } from '../../src/lib/figures/place/profile.ts'
import { rugFigure } from '../../src/lib/figures/rug.ts'
import { trendFigure } from '../../src/lib/figures/trend.ts'
import type { CompareFigures } from '../../src/lib/queries/compare-figures.ts'
import type { IndicatorFigures } from '../../src/lib/queries/indicator/indicator-figures.ts'
import type { IndicatorRow } from '../../src/lib/queries/registers/indicators.ts'
import type { PlaceFigures } from '../../src/lib/queries/place/place-figures.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import { profileOf, type PlaceSubject } from '../../src/lib/text/place/profile.ts'
import { compareIndicators, comparedFirst } from '../../src/lib/url/compare-view.ts'
import type { IndicatorView } from '../../src/lib/url/indicator-view.ts'
import { firstPlaceView } from '../../src/lib/url/place-view.ts'

/** What the first charts of the measured pages are drawn from. */
export interface Rows {
  '/indikator/familjehem/': {
    indicator: IndicatorRow
    view: IndicatorView
    figures: IndicatorFigures
  }
  '/omrade/18N/#tema-placeringar': { subject: PlaceSubject; figures: PlaceFigures }
  '/jamfor/': { areas: Area[]; indicators: IndicatorRow[]; figures: CompareFigures }
}

const firstChart: { [Address in keyof Rows]: (rows: Rows[Address]) => Figure } = {
  '/indikator/familjehem/': ({ indicator, view, figures }) =>
    trendFigure(findings(indicator, view, figures).shown, figures),
  '/omrade/18N/#tema-placeringar': ({ subject, figures }) => {
    const profile = profileOf(subject, firstPlaceView, figures)
    return profileFigure(profile.themes[0]!, profile, ({ indicator }) => indicator.id)
  },
  '/jamfor/': ({ areas, indicators, figures }) => {
    const choices = { areas, indicators: compareIndicators(indicators) }
    const rows = compared(indicators, comparedFirst, choices, figures)
    const themes = new Map(
      rows.map(({ indicator: { theme, theme_title } }) => [theme, theme_title])
    )
    return rugFigure(rows, themes, { areas, decisions: {}, view: comparedFirst })
  }
}

/** Draws the first chart of a page on a page of its own, over and over: ms until each frame is done. */
export async function timesAlone<Address extends keyof Rows>(
  address: Address,
  rows: Rows[Address],
  rounds: number
): Promise<number[]> {
  const figure = firstChart[address](rows)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    document.body.replaceChildren(figure('wide'))
    // The task after a frame's callbacks runs when that frame has been drawn.
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
    times.push(performance.now() - start)
    await new Promise((done) => setTimeout(done, 50))
  }
  return times
}
