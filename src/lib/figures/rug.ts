import { resolve } from '$app/paths'
import { rug } from '../charts/rug/chart.ts'
import { type RugRow } from '../charts/rug/row.ts'
import type { RugCell } from '../charts/rug/row.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { onSlide } from '../charts/parts/size.ts'
import { drawFitting } from '../export/slide-choice.ts'
import { shortBound } from '../format/bound.ts'
import { formatNumber, formatValue } from '../format/number.ts'
import type { Area } from '../schema/registers/area.ts'
import { boundOf, hasValueOrBound } from '../schema/bound.ts'
import { isExploratory } from '../stats/judgement.ts'
import { isDoubtful } from '../schema/doubt.ts'
import { placeTip } from '../text/comparison/compared.ts'
import { groupPhrase } from '../text/comparison/group.ts'
import { lansdelarThenNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import {
  rugChoice,
  rugGuide,
  rugHeadline,
  rugSummary,
  thanOf,
  type Compared
} from '../text/comparison/rug.ts'
import { testedWords } from '../text/comparison/verdict.ts'
import { cellText, valueOrBoundText } from '../text/parts/bound.ts'
import { hiderOf } from '../text/parts/hider.ts'
import { comparatorPhrase } from '../text/parts/labels.ts'
import { sourcesNote } from '../text/parts/notes.ts'
import { capitalise } from '../text/parts/sentence.ts'
import { isChosen } from '../url/compare-view.ts'
import { focusSearch } from '../url/indicator-focus.ts'
import { chosenPlaces } from './chosen.ts'
import { columnsOn, rugKey, shownKey } from './rug-shown.ts'
import type { Setting } from './compare-setting.ts'
import { wholeFirst } from '../text/county/county.ts'

/** All indicators by place. */
export function rugFigure(rows: Compared[], themes: Map<string, string>, setting: Setting) {
  const { areas, view } = setting
  const chosen = chosenPlaces(view, areas)
  const columns = chosen?.others ?? areas.filter(({ type }) => type === view.level)
  const focus = rugFocus(setting)
  const than = chosen?.reference.sentence_name ?? comparatorPhrase[view.against]
  const text = rugHeadline(rows, focus, view.against)
  const groupsOf = (shown: Compared[], columns: Area[]) =>
    [...themes].flatMap(([id, title]) => {
      const own = shown.filter(({ indicator }) => indicator.theme === id)
      return own.length ? [{ title, rows: own.map((row) => rugRow(row, columns, setting)) }] : []
    })
  const who = capitalise(groupPhrase(view, null))
  const hider = hiderOf(
    rows.flatMap(({ indicator, places }) => {
      return places.map(({ row: { status } }) => ({ indicator, status }))
    })
  )
  const source = sourcesNote(rows.map(({ indicator }) => indicator))
  const then = lansdelarThenNote(
    rows.map(({ indicator, places }) => ({ indicator, period: places[0]?.row.period }))
  )
  const sentences = rugSummary(rows, focus, view.against)
  const said = {
    headline: text,
    subtitle: `${who}, senaste året för varje indikator. Jämfört med ${than}.`,
    key: rugKey(rows, hider),
    topic: (view.theme && themes.get(view.theme)) ?? 'Alla indikatorer',
    foot: [then, source].filter(Boolean),
    source,
    basis: '',
    summary: sentences,
    guide: [
      ...rugGuide(than, hider, chosen ? `värdet i ${than}` : undefined),
      ...chancePoints(rows.map(({ indicator }) => indicator))
    ],
    example: rows.some(({ indicator }) => indicator.source_kind === 'example'),
    exploratory: isExploratory(
      rows.flatMap(({ places }) => places.map(({ judgement }) => judgement))
    )
  }
  return figure('rug', { ...said, ...rugFile(rows, columns, setting) }, (size) => {
    const choose = () => rugChoice(rows, focus, view.against)
    return drawFitting(rows, size, choose, (shown, told) => {
      const { columns: own, which } = columnsOn(size, columns, { all: rows, shown, focus }, setting)
      const signs = onSlide(size) ? shownKey(shown, own, hider) : said.key
      return rug(groupsOf(shown, own), {
        id: `rug-${size}`,
        size,
        ...said,
        key: [...told, ...which, ...signs],
        alt: `${text}. ${sentences.join(' ')}`,
        beside: chosen?.reference.short_name ?? `${wholeFirst}`,
        columns: own.map(({ code, type, short_name }) => ({
          area: code,
          label: short_name,
          // The county and riket have no pages of their own.
          href: type === 'lansdel' || type === 'kommun' ? resolve(`/omrade/${code}/`) : undefined
        })),
        focus
      })
    })
  })
}

/** The places in focus, of those that the page has in columns: none where all of them are chosen. */
export function rugFocus({ view, areas }: Setting): string[] {
  if (isChosen(view)) return []
  const isColumn = (code: string) =>
    areas.some((area) => area.code === code && (area.type === 'lansdel' || area.type === 'kommun'))
  return view.areas.filter(isColumn)
}

/** Every indicator in what stands beside the columns, and in every place of these. */
function rugFile(compared: Compared[], columns: Area[], { view }: Setting) {
  const { theme, sex, grade, level } = view
  const codes = new Set(columns.map(({ code }) => code))
  const who = level === 'kommun' ? 'kommuner' : 'lansdelar'
  return {
    name: [theme ?? 'alla indikatorer', isChosen(view) ? view.areas.join(' ') : who],
    ...observedFile(() =>
      compared.flatMap((row) => {
        const { indicator, places } = row
        const beside = besideOf(row)
        return [
          ...(beside ? [{ ...beside, sex, grade, indicator }] : []),
          ...places
            .filter(({ row }) => codes.has(row.area))
            .map(({ row, judgement: { verdict } }) => ({ ...row, sex, grade, indicator, verdict }))
        ]
      })
    ),
    native: null
  }
}

/** What stands beside the columns: the chosen place that they are compared with, or the county. */
function besideOf({ reference, county }: Compared) {
  return reference === undefined ? county : reference
}

function rugRow(row: Compared, columns: Area[], setting: Setting): RugRow {
  const { indicator, places } = row
  const beside = besideOf(row)
  return {
    title: indicator.title,
    href: resolve(`/indikator/${indicator.id}/`),
    year: beside?.period ?? places[0]?.row.period ?? '',
    beside: {
      text: (beside && valueOrBoundText(beside, indicator)) ?? '',
      status: beside?.status ?? 'missing'
    },
    direction: indicator.direction,
    cells: columns.map((column) => rugCell(row, column, setting))
  }
}

function rugCell(compared: Compared, column: Area, setting: Setting): RugCell {
  const { indicator, places } = compared
  const { measure, decimals, direction } = indicator
  const place = places.find(({ row }) => row.area === column.code)
  const blank = { area: column.code, text: '', short: '', name: '', tip: [] }
  if (!place) return { ...blank, status: 'missing', verdict: 'untested' }
  const { row, judgement } = place
  const bare = { measure: measure === 'percent' ? 'rate' : measure, decimals }
  const bound = boundOf(row)
  const sign = bound ? shortBound(bound, { decimals, percent: false }) : ''
  const doubt = isDoubtful(row) ? '\u00a0?' : ''
  const value = row.value === null ? sign : formatValue(row.value, bare) + doubt
  const words = testedWords([row], judgement.verdict, direction)
  return {
    area: column.code,
    text: value,
    short: bound ? sign : formatNumber(row.value ?? 0, 0) + doubt,
    status: row.status,
    verdict: judgement.verdict,
    name: `${indicator.title}, ${column.short_name}: ${cellText(row, indicator)}, ${words}`,
    href: resolve(`/indikator/${indicator.id}/`) + searchInFocus(compared, column, setting),
    tip: placeTip(indicator, row, judgement, thanOf(place, setting.view.against))
  }
}

/** The search part of an indicator's address that puts a place in focus and shows what is compared here. */
export function searchInFocus(row: Compared, place: Area, { areas, view }: Setting): string {
  const { indicator, county, riket, places } = row
  const told = {
    period: places[0]?.row.period ?? county?.period ?? indicator.latest ?? '',
    known: places.some((candidate) => hasValueOrBound(candidate.row)),
    hasRiket: riket?.value != null
  }
  return focusSearch(indicator, [place], areas, view, told)
}
