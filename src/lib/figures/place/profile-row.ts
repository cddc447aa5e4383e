import { areaColor } from '../../charts/parts/palette.ts'
import type { ProfileRow as DrawnRow } from '../../charts/profile/chart.ts'
import type { ProfilePlace } from '../../charts/profile/row.ts'
import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { timeSeriesStart } from '../../queries/place/place-figures.ts'
import { recomposedIn } from '../../schema/registers/area.ts'
import { chartUnit } from '../../text/parts/bound.ts'
import { changeWords } from '../../text/parts/change.ts'
import { valueWithUnit } from '../../text/parts/value.ts'
import { isUncertain, rowMeta, rowTip } from '../../text/place/profile-row.ts'
import type { Profile, ProfileRow } from '../../text/place/profile.ts'
import { whole } from '../../text/county/county.ts'

/** What all charts of the place share. */
export function profilePlace(profile: Profile): ProfilePlace {
  const { place } = profile.subject
  const years: [number, number] = [Number(timeSeriesStart), lastYear(profile)]
  return { area: place.code, hue: areaColor(place), years }
}

/** An indicator of the place as the chart draws it. */
export function drawnRow(
  row: ProfileRow,
  profile: Profile,
  tellExample: boolean
): Omit<DrawnRow, 'href'> {
  const { indicator, figure, judgement, before, change } = row
  const { own, county, riket, kommuner, timeSeries } = figure
  const { type, lansdel, short_name: label } = profile.subject.place
  const counted = indicator.measure === 'count'
  const period = formatPeriod(own.period)
  return {
    title: indicator.title,
    meta: rowMeta(row, tellExample),
    value: own.value,
    lower: own.lower,
    upper: own.upper,
    status: own.status,
    ...chartUnit(indicator),
    direction: indicator.direction,
    verdict: judgement.verdict,
    partial: own.coverage !== null && own.coverage < 1,
    uncertain: isUncertain(row),
    alone: counted ? `antal, jämförs inte med ${whole}s` : null,
    county,
    riket: counted ? null : riket,
    kommuner: kommuner.map(({ area, label, value, own: inside }) => {
      const tip = [indicator.title, `${label} ${period}: ${valueWithUnit(value, indicator)}`]
      return { area, value, own: inside, tip }
    }),
    before: before && {
      text: `${formatValue(before.value ?? 0, indicator)} ${before.period}`,
      verdict: change.verdict,
      words: changeWords(change.verdict, indicator.direction)
    },
    timeSeries: timeSeries.map(({ period, value, lower, upper, coverage, status }) => {
      const area = profile.subject.place.code
      return {
        area,
        breaks: recomposedIn(indicator.moves, area),
        type,
        lansdel,
        label,
        period,
        value,
        lower,
        upper,
        coverage,
        status
      }
    }),
    trend: row.trend?.judgement.verdict ?? 'untested',
    breakBefore: indicator.break_before,
    tip: rowTip(row, profile)
  }
}

/** The last year that any indicator of the page tells of. */
function lastYear({ rows }: Profile): number {
  return Math.max(...rows.map(({ figure }) => Number(figure.own.period)))
}
