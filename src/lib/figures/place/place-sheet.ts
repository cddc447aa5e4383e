import { spineCell } from '../../charts/profile/cell.ts'
import { profileKey } from '../../charts/profile/key.ts'
import { sparkline } from '../../charts/parts/sparkline.ts'
import { formatValue } from '../../format/number.ts'
import { hasValueOrBound } from '../../schema/bound.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { groupPhrase } from '../../text/comparison/group.ts'
import { cellText } from '../../text/parts/bound.ts'
import { exampleMark } from '../../text/parts/example.ts'
import { comparatorPhrase } from '../../text/parts/labels.ts'
import { provableShort, provableShortNote } from '../../text/parts/testing.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import type { Tone } from '../../text/parts/tone.ts'
import { themeWords, type TallyWord } from '../../text/place/profile-headline.ts'
import { themeSources } from '../../text/place/profile-notes.ts'
import { isUncertain, rowMeta } from '../../text/place/profile-row.ts'
import type { Profile, ProfileRow } from '../../text/place/profile.ts'
import { drawnRow, profilePlace } from './profile-row.ts'
import { whole } from '../../text/county/county.ts'

/** An indicator on a line of a printed sheet. */
export interface SheetRow {
  id: string
  title: string
  meta: string
  value: string
  /** Null where nothing can be placed, for the reason told. */
  spine: SVGSVGElement | null
  absent: string
  county: string
  verdict: TallyWord
  /** How large a difference would have been called sure. */
  provable: string
  before: string
  change: TallyWord | null
  sparkline: SVGSVGElement
}

export interface SheetTheme {
  id: string
  title: string
  words: TallyWord[]
  mark: string
  rows: SheetRow[]
}

/** A place on paper: every indicator on a line, with what is drawn of it on the page in small. */
export interface PlaceSheet {
  caption: string
  against: string
  themes: SheetTheme[]
  /** What the signs mean, and where the figures come from. */
  foot: string[]
}

export function placeSheet(profile: Profile): PlaceSheet {
  const { subject, view, rows } = profile
  const against = comparatorPhrase[view.against]
  const drawn = rows.map((row) => ({ ...drawnRow(row, profile, false), href: '' }))
  return {
    caption: `${capitalise(subject.place.sentence_name)}, ${groupPhrase(view, null)}, senaste året.`,
    against,
    themes: profile.themes.map(({ theme, rows: own }) => ({
      id: theme.id,
      title: theme.title,
      words: themeWords(own),
      mark: exampleMark(own),
      rows: own.map((row) => sheetRow(row, profile))
    })),
    foot: [
      `Strecket i mitten är ${whole} och de små strecken ${whole}s kommuner. Till höger är bättre.`,
      ...profileKey(drawn, against, true),
      ...(rows.some(({ judgement }) => provableShort(judgement)) ? [provableShortNote] : []),
      themeSources({ rows })
    ]
  }
}

function sheetRow(row: ProfileRow, profile: Profile): SheetRow {
  const { indicator, figure, before } = row
  const { own, county } = figure
  const drawn = { ...drawnRow(row, profile, true), href: '' }
  const place = profilePlace(profile)
  const meta = rowMeta(row, true)
  return {
    id: indicator.id,
    title: indicator.title,
    // Without a better way the sides of the spine mean something else.
    meta: indicator.direction === 'neutral' ? `${meta} · till höger är högre` : meta,
    value: hasValueOrBound(own) ? cellText(own, indicator) + (isUncertain(row) ? '*' : '') : '–',
    spine: spineCell(drawn, place),
    absent: hasValueOrBound(own) ? (drawn.alone ?? 'länsvärde saknas') : cellText(own, indicator),
    county: county === null ? '' : formatValue(county, indicator),
    verdict: verdictOf(row),
    provable: provableShort(row.judgement),
    before: before ? `${formatValue(before.value ?? 0, indicator)} (${before.period})` : '',
    change: changeOf(row),
    sparkline: sparkline(drawn.timeSeries, {
      id: `sheet-${indicator.id}`,
      alt: '',
      breakBefore: drawn.breakBefore,
      years: place.years
    })
  }
}

const standing: Record<Exclude<Tone, 'differs'>, string> = {
  worse: 'sämre',
  better: 'bättre',
  none: 'ingen säker skillnad',
  untested: 'prövas inte'
}

/** How the row stands beside what it is compared with, as a word; empty where nothing can be said. */
export function verdictOf({ figure, judgement, tone, indicator }: ProfileRow): TallyWord {
  const silent = !hasValueOrBound(figure.own) || indicator.measure === 'count'
  if (silent || isDoubtful(figure.own)) return { text: '', tone: 'untested' }
  const higher = judgement.verdict === 'higher'
  if (tone === 'none' || tone === 'untested') return { text: standing[tone], tone }
  const word = tone === 'differs' ? (higher ? 'högre' : 'lägre') : standing[tone]
  return { text: `${higher ? '▲' : '▼'} ${word}`, tone }
}

/** Only a change that is sure is told. */
function changeOf({ change, changeTone: tone }: ProfileRow): TallyWord | null {
  if (tone === 'none' || tone === 'untested') return null
  const higher = change.verdict === 'higher'
  const word = tone === 'differs' ? '' : `, ${standing[tone]}`
  return { text: `${higher ? '↑ ökat' : '↓ minskat'}${word}`, tone }
}
