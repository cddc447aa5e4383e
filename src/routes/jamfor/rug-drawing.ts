import { aboutIndicators, observedTable } from '$lib/export/observed.ts'
import { drawing } from '$lib/export/chart-file.ts'
import { resolve } from '$app/paths'
import { rug, type RugRow } from '$lib/charts/rug.ts'
import type { RugCell } from '$lib/charts/rugcell.ts'
import { formatNumber, formatValue } from '$lib/format/number.ts'
import type { Area } from '$lib/schema/area.ts'
import { placeTip } from '$lib/text/compared.ts'
import { groupPhrase } from '$lib/text/group.ts'
import { referencePhrase, statusLabel } from '$lib/text/labels.ts'
import { sourcesNote } from '$lib/text/notes.ts'
import { rugGuide, rugHeadline, rugSummary, type Compared } from '$lib/text/rug.ts'
import { capitalise } from '$lib/text/sentence.ts'
import { verdictWords } from '$lib/text/verdict.ts'
import { focusSearch } from '$lib/url/indicator-focus.ts'
import type { Setting } from './setting.ts'

/** All indicators by place. */
export function rugDrawing(rows: Compared[], themes: Map<string, string>, setting: Setting) {
  const { areas, view } = setting
  const columns = areas.filter(({ type }) => type === view.level)
  const text = rugHeadline(rows, view.areas, view.against)
  const groups = [...themes].map(([id, title]) => ({
    title,
    rows: rows
      .filter(({ indicator }) => indicator.theme === id)
      .map((row) => rugRow(row, columns, setting))
  }))
  const shownGroups = groups.filter((group) => group.rows.length > 0)
  const who = capitalise(groupPhrase(view, { weight: null }))
  const source = sourcesNote(rows.map(({ indicator }) => indicator))
  const sentences = rugSummary(rows, view.areas, view.against)
  const said = {
    headline: text,
    subtitle: `${who}, senaste året för varje uppgift. Jämfört med ${referencePhrase[view.against]}.`,
    key: [
      'Blått är bättre, orange sämre. ▲ säkert högre, ▼ säkert lägre. × visas inte, för att inget barn ska kunna pekas ut. – uppgift saknas.'
    ],
    topic: (view.theme && themes.get(view.theme)) ?? 'Alla uppgifter',
    foot: [source],
    source,
    basis: '',
    summary: [sentences],
    guide: rugGuide(view.against),
    example: rows.some(({ indicator }) => indicator.source_kind === 'example')
  }
  return drawing({ ...said, ...rugFile(rows, columns, setting) }, (size) =>
    rug(shownGroups, {
      id: `rug-${size}`,
      size,
      ...said,
      alt: `${text}. ${sentences}`,
      columns: columns.map(({ code, short_name }) => {
        return { area: code, label: short_name, href: resolve(`/omrade/${code}/`) }
      }),
      focus: view.areas
    })
  )
}

/** Every indicator in the county and in every place of the columns. */
function rugFile(compared: Compared[], columns: Area[], { view }: Setting) {
  const { theme, sex, grade, level } = view
  const codes = new Set(columns.map(({ code }) => code))
  return {
    name: [theme ?? 'alla uppgifter', level === 'kommun' ? 'kommuner' : 'lansdelar'],
    table: () =>
      observedTable(
        compared.flatMap(({ indicator, county, places }) => [
          ...(county ? [{ ...county, sex, grade, indicator }] : []),
          ...places
            .filter(({ row }) => codes.has(row.area))
            .map(({ row, judgement: { verdict } }) => ({ ...row, sex, grade, indicator, verdict }))
        ])
      ),
    about: () => aboutIndicators(compared.map(({ indicator }) => indicator)),
    native: null
  }
}

function rugRow(row: Compared, columns: Area[], setting: Setting): RugRow {
  const { indicator, county } = row
  return {
    title: indicator.title,
    href: resolve(`/indikator/${indicator.id}/`),
    year: county?.period ?? row.places[0]?.row.period ?? '',
    county: county?.value == null ? '–' : formatValue(county.value, indicator),
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
  const value = row.value === null ? '' : formatValue(row.value, bare)
  const told = row.status === 'ok' ? value : statusLabel[row.status]
  const words = verdictWords(judgement.verdict, direction)
  return {
    area: column.code,
    text: value,
    short: formatNumber(row.value ?? 0, 0),
    status: row.status,
    verdict: judgement.verdict,
    name: `${indicator.title}, ${column.short_name}: ${told}, ${words}`,
    href: resolve(`/indikator/${indicator.id}/`) + searchInFocus(compared, column, setting),
    tip: placeTip(indicator, row, judgement, setting.view.against)
  }
}

/** The search part of an indicator's address that puts a place in focus and shows what is compared here. */
export function searchInFocus(row: Compared, place: Area, { areas, view }: Setting): string {
  const { indicator, county, riket, places } = row
  const told = {
    period: places[0]?.row.period ?? county?.period ?? indicator.latest ?? '',
    known: places.some((candidate) => candidate.row.status === 'ok'),
    hasRiket: riket?.value != null
  }
  return focusSearch(indicator, place, areas, view, told)
}
