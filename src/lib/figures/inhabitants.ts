import { onSlide } from '../charts/parts/size.ts'
import { trend } from '../charts/trend/chart.ts'
import { figure } from '../export/figure.ts'
import { lineChart } from '../export/native/trend-lines.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriods } from '../format/period.ts'
import type { AreaMoveRow } from '../queries/area-moves.ts'
import { recomposedIn, type Area } from '../schema/registers/area.ts'
import type { Inhabitants } from '../schema/inhabitants.ts'
import type { Source } from '../schema/registers/source.ts'
import { movesNote } from '../text/parts/breaks.ts'
import { inhabitantsMessage, inhabitantsSentences, youngOf } from '../text/place/inhabitants.ts'
import { capitalise } from '../text/parts/sentence.ts'
import { a, division, isDivided } from '../text/county/county.ts'

const unit = { decimals: 0, percent: false, zero: true }

/** How many children and young people live in a place, year by year. */
export function inhabitantsFigure(
  place: Area,
  inhabitants: Inhabitants[],
  source: Source,
  moves: AreaMoveRow[]
) {
  const young = youngOf(inhabitants)
  const breaks = recomposedIn(moves, place.code)
  const note = movesNote({ moves }, young)
  const rows = young.map(({ area, period, persons }) => {
    const { type, lansdel, short_name: label } = place
    const tip = [`${place.name} ${period}`, `${formatNumber(persons, 0)} barn och unga 0–19 år`]
    const bounds = { lower: null, upper: null, coverage: null }
    return {
      area,
      type,
      lansdel,
      label,
      period,
      breaks,
      value: persons,
      ...bounds,
      status: 'ok',
      tip
    } as const
  })
  const headline =
    inhabitantsMessage(inhabitants, place, breaks) ?? `Uppgift saknas för ${place.name}`
  const years = formatPeriods(young[0]?.period ?? '', young.at(-1)?.period ?? '')
  const citation = `${source.citation}${source.retrieved ? `, hämtat ${source.retrieved}` : ''}.`
  const said = {
    topic: `Barn och unga i ${place.sentence_name}`,
    headline,
    subtitle: `Antal invånare 0–19 år, ${years}.`,
    foot: [note, citation].filter(Boolean),
    source: citation,
    basis: '',
    summary: inhabitantsSentences(inhabitants, breaks),
    guide: [
      'Varje punkt är så många barn och unga 0–19 år som bodde här vid årets slut.',
      'Alla i folkbokföringen är räknade. Siffran är inget urval och har därför inget intervall.'
    ],
    example: source.kind === 'example'
  }
  const file = {
    ...said,
    name: ['barn och unga', place.short_name, years],
    table: () => ({
      headings: ['Plats', 'År', 'Antal invånare 0–19 år'],
      rows: young.map(({ period, persons }) => [
        place.name,
        { year: Number(period) },
        { number: persons, decimals: 0 }
      ])
    }),
    about: (): [string, string][] => [
      [
        'Antal invånare 0–19 år',
        `Folkbokförda den 31 december.${isDivided ? ` ${capitalise(a)} ${division.one} är summan av sina kommuner.` : ''}`
      ],
      ['Källa', `${source.citation}, ${source.publisher}. Licens: ${source.licence}.`]
    ],
    native: () => lineChart(rows, { ...unit, focus: [place.code], breakBefore: null, note })
  }
  return figure('trend', file, (size) =>
    trend(rows, {
      id: `inhabitants-${size}`,
      size,
      ...said,
      key: onSlide(size) && note ? [note] : [],
      ...unit,
      alt: [`${headline}.`, ...said.summary].join(' '),
      focus: [place.code],
      marks: [],
      showMarks: false,
      breakBefore: null
    })
  )
}
