import { onSlide } from '../../charts/parts/size.ts'
import { profile as profileChart } from '../../charts/profile/chart.ts'
import { figure } from '../../export/figure.ts'
import { aboutObserved, observedTable } from '../../export/observed.ts'
import { drawFitting } from '../../export/slide-choice.ts'
import { isExploratory } from '../../stats/judgement.ts'
import { groupPhrase } from '../../text/comparison/group.ts'
import { movesNote } from '../../text/parts/breaks.ts'
import { countNote } from '../../text/parts/counts.ts'
import { toldRows } from '../../text/comparison/row-choice.ts'
import { comparatorPhrase } from '../../text/parts/labels.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import { isSignificant } from '../../text/parts/tone.ts'
import { provableHeading, provableNote, provableWords } from '../../text/parts/testing.ts'
import { chancePoints } from '../../text/parts/chance.ts'
import { profileGuide } from '../../text/place/profile-guide.ts'
import { themeHeadline } from '../../text/place/profile-headline.ts'
import { themeSources } from '../../text/place/profile-notes.ts'
import type { Profile, ProfileRow, ProfileTheme } from '../../text/place/profile.ts'
import { drawnRow, profilePlace } from './profile-row.ts'
import { profileSigns } from '../signs.ts'
import { whole } from '../../text/county/county.ts'

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
    signs: profileSigns(
      theme.rows.map((row) => drawnRow(row, profile, mixed)),
      place.type
    ),
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
  const file = {
    ...said,
    name: [theme.theme.title, place.short_name],
    ...profileFile(theme, view),
    native: null
  }
  const toRow = (row: ProfileRow) => {
    return { ...drawnRow(row, profile, mixed), href: addressOf(row) }
  }
  const choose = () =>
    toldRows(theme.rows, {
      pOf,
      isTold: ({ tone }) => isSignificant(tone),
      isTested: ({ tone }) => tone !== 'untested',
      where: 'som skiljer sig säkert'
    })
  return figure('profile', file, (size) =>
    drawFitting(theme.rows, size, choose, (shown, key) =>
      profileChart(shown.map(toRow), {
        id: `profile-${theme.theme.id}-${size}`,
        size,
        ...said,
        key: [...key, ...(onSlide(size) && moves ? [moves] : [])],
        alt: headline,
        against: comparatorPhrase[view.against],
        middle: whole,
        ...profilePlace(profile)
      })
    )
  )
}

/** What is kept of the values, and for each how large a difference would have been found. */
function profileFile({ rows }: ProfileTheme, { sex, grade }: Profile['view']) {
  const observed = () =>
    rows.map(({ indicator, figure, judgement: { verdict } }) => {
      return { ...figure.own, sex, grade, indicator, verdict }
    })
  return {
    table: () => {
      const { headings, rows: cells } = observedTable(observed())
      const beside = rows.map(({ judgement }) => provableWords(judgement))
      return {
        headings: [...headings, provableHeading],
        rows: cells.map((own, i) => [...own, beside[i] ?? ''])
      }
    },
    about: (): [string, string][] => [...aboutObserved(observed()), ['Om testet', provableNote]]
  }
}

const pOf = ({ judgement }: ProfileRow) => judgement.comparison?.p ?? 1

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
