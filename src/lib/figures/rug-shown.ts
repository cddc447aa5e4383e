import { hiddenSign, verdictSigns } from '../charts/parts/signs.ts'
import { onSlide, type ChartSize } from '../charts/parts/size.ts'
import type { Hider } from '../format/bound.ts'
import { doubtfulWords } from '../format/doubt.ts'
import { boundOf } from '../schema/bound.ts'
import { isDoubtful } from '../schema/doubt.ts'
import type { Status } from '../schema/observation.ts'
import type { Area } from '../schema/registers/area.ts'
import { rugPlaces, type Compared } from '../text/comparison/rug.ts'
import { isSignificant, toneOf } from '../text/parts/tone.ts'
import type { Setting } from './compare-setting.ts'

/** What all signs of the rug mean. */
export function rugKey(rows: Compared[], hider: Hider | undefined): string[] {
  return [
    `Blått är bättre, orange sämre. ▲ säkert högre, ▼ säkert lägre. ${hiddenSign({ hider })} – uppgift saknas.${boundSigns(rows)}`
  ]
}

/** On a slide, what the signs in these rows and columns mean and no others. */
export function shownKey(rows: Compared[], columns: Area[], hider: Hider | undefined): string[] {
  const shown = rows.map((row) => {
    const places = row.places.filter(({ row: { area } }) =>
      columns.some(({ code }) => code === area)
    )
    return { ...row, places }
  })
  const cells = shown.flatMap(({ indicator: { direction }, places }) =>
    places.map(({ row, judgement: { verdict } }) => {
      return { row, verdict, tone: toneOf(verdict, direction) }
    })
  )
  const has = (...statuses: Status[]) => cells.some(({ row }) => statuses.includes(row.status))
  const isColoured = cells.some(({ tone }) => tone === 'better' || tone === 'worse')
  const signs = [
    isColoured ? 'Blått är bättre, orange sämre.' : '',
    ...verdictSigns(cells),
    has('suppressed') ? hiddenSign({ hider }) : '',
    has('missing', 'incomplete') ? '– uppgift saknas.' : '',
    boundSigns(shown).trim()
  ].filter(Boolean)
  return signs.length > 0 ? [signs.join(' ')] : []
}

/** What the signs of bounds and of doubtful values mean, where there are any. */
function boundSigns(rows: Compared[]): string {
  const cells = rows.flatMap(({ places }) => places.map(({ row }) => row))
  const bounds = cells.some(boundOf) ? ' < under, > över.' : ''
  return cells.some(isDoubtful) ? `${bounds} ? ${doubtfulWords}, prövas inte.` : bounds
}

// The names of more stand upright, and leave a slide no height for rows.
const mostColumns = 6
const slideColumns = { slide: 4, half: 3 }

/** The columns that a slide has room for beside these rows, and a line for its key that says which they are. */
export function columnsOn(
  size: ChartSize,
  columns: Area[],
  rows: { all: Compared[]; shown: Compared[]; focus: string[] },
  { view }: Setting
) {
  if (!onSlide(size) || columns.length <= mostColumns) return { columns, which: [] }
  const setting = { focus: rows.focus, against: view.against, most: slideColumns[size] }
  const codes = rugPlaces(rows.all, rows.shown, setting)
  const differ = rows.shown.some(({ indicator: { direction }, places }) =>
    places.some(({ judgement: { verdict } }) => isSignificant(toneOf(verdict, direction)))
  )
  const words = differ ? 'de som skiljer sig säkrast' : 'närmast en säker skillnad'
  return {
    columns: columns.filter(({ code }) => codes.includes(code)),
    which: [`Visar ${codes.length} av ${columns.length} kommuner: ${words}.`]
  }
}
