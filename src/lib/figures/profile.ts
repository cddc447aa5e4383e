import { areaColor } from '../charts/parts/palette.ts'
import { onSlide } from '../charts/parts/size.ts'
import { profile as profileChart, type ProfileRow as DrawnRow } from '../charts/profile/chart.ts'
import type { ProfilePlace } from '../charts/profile/row.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { slideChoice } from '../export/slide-choice.ts'
import { formatValue } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { timeSeriesStart } from '../queries/place/place-figures.ts'
import { recomposedIn } from '../schema/area.ts'
import { isExploratory } from '../stats/judgement.ts'
import { groupPhrase } from '../text/comparison/group.ts'
import { chartUnit } from '../text/parts/bound.ts'
import { movesNote } from '../text/parts/breaks.ts'
import { changeWords } from '../text/parts/change.ts'
import { countNote } from '../text/parts/counts.ts'
import { comparatorPhrase } from '../text/parts/labels.ts'
import { capitalise } from '../text/parts/sentence.ts'
import { valueWithUnit } from '../text/parts/value.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { profileGuide } from '../text/place/profile-guide.ts'
import { themeHeadline } from '../text/place/profile-headline.ts'
import { themeSources } from '../text/place/profile-notes.ts'
import { isUncertain, rowMeta, rowTip } from '../text/place/profile-row.ts'
import type { Profile, ProfileRow, ProfileTheme } from '../text/place/profile.ts'

/** One theme of a place as a chart, its titles leading to `addressOf` their rows. */
export function profileFigure(
  theme: ProfileTheme,
  profile: Profile,
  addressOf: (row: ProfileRow) => string
) {
  const { subject, view } = profile
  const { place } = subject
  const headline = themeHeadline(theme, profile)
  const example = theme.rows.some(isExample)
  const mixed = example && !theme.rows.every(isExample)
  const who = groupPhrase(view, null)
  const { description } = theme.theme
  const moves = profileMovesNote(theme, place.code)
  const said = {
    headline,
    subtitle: `${capitalise(place.sentence_name)}, ${who}, senaste året.${description ? ` ${description}` : ''}`,
    foot: [...countNotes(theme), moves, themeSources(theme)].filter(Boolean),
    topic: place.name,
    source: themeSources(theme),
    basis: '',
    summary: [`${headline}.`],
    guide: [
      ...profileGuide({ ...profile, rows: theme.rows }),
      ...chancePoints(theme.rows.map(({ indicator }) => indicator))
    ],
    example,
    exploratory: isExploratory(
      theme.rows.flatMap(({ judgement, change, trend }) => [
        judgement,
        change,
        ...(trend ? [trend.judgement] : [])
      ])
    )
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [theme.theme.title, place.short_name],
    ...observedFile(() =>
      theme.rows.map(({ indicator, figure, judgement: { verdict } }) => {
        return { ...figure.own, sex, grade, indicator, verdict }
      })
    ),
    native: null
  }
  const toRow = (row: ProfileRow) => {
    return { ...drawnRow(row, profile, mixed), href: addressOf(row) }
  }
  return figure('profile', file, (size) => {
    const most = { slide: 3, half: 2 }
    const shown = slideChoice(theme.rows, size, most, pOf, 'det som skiljer sig säkrast')
    return profileChart(shown.rows.map(toRow), {
      id: `profile-${theme.theme.id}-${size}`,
      size,
      ...said,
      key: [...shown.key, ...(onSlide(size) && moves ? [moves] : [])],
      alt: headline,
      against: comparatorPhrase[view.against],
      ...profilePlace(profile)
    })
  })
}

const pOf = ({ judgement }: ProfileRow) => judgement.comparison?.p ?? 1

/** What all charts of the place share. */
export function profilePlace(profile: Profile): ProfilePlace {
  const { place } = profile.subject
  const years: [number, number] = [Number(timeSeriesStart), lastYear(profile)]
  return { area: place.code, hue: areaColor(place), years }
}

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
    alone: counted ? 'antal, jämförs inte med länets' : null,
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

/** Which kommuner the place has been made of in the years of its time series; empty where they are the same in all. */
function profileMovesNote({ rows }: ProfileTheme, area: string): string {
  const shown = rows.flatMap(({ figure }) => {
    return figure.timeSeries.map(({ period }) => ({ area, period }))
  })
  return rows[0] ? movesNote(rows[0].indicator, shown) : ''
}

/** How exact the numbers of answers below the titles are. */
function countNotes({ rows }: ProfileTheme): string[] {
  const surveyed = rows.filter(({ indicator }) => indicator.weight === 'answers')
  return [...new Set(surveyed.flatMap(({ indicator }) => countNote(indicator) ?? []))]
}

function isExample({ indicator }: ProfileRow): boolean {
  return indicator.source_kind === 'example'
}

/** The last year that any indicator of the page tells of. */
function lastYear({ rows }: Profile): number {
  return Math.max(...rows.map(({ figure }) => Number(figure.own.period)))
}
