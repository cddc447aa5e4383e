import { formatPeriod } from '../../../format/period.ts'
import { smallText } from '../size.ts'
import { textWidth } from '../text-wrap.ts'
import type { TimeSpan } from './time-scale.ts'

/** A year on the axis of time, or several that are taken together: from where it begins to where it ends. */
export interface YearBand {
  from: number
  to: number
  name: string
}

export interface YearBands {
  /** Where years begin and end, from the first. */
  boundaries: number[]
  /** Those whose names have room. */
  named: YearBand[]
}

type Years = Pick<TimeSpan, 'start' | 'end' | 'dataStart' | 'dataEnd' | 'together'>

// Between two names, px.
const gap = 12
const steps = [1, 2, 3, 4, 5, 6, 9, 10, 12, 15, 20, 25, 30, 50]

/**
 * The years of an axis. Their names are as many as fit, counted from the first year of data and by the rhythm of a survey.
 * Where years are taken together the axis has as many at a time, back from the last of them, and single years after that.
 */
export function yearBands(
  span: Years & Pick<TimeSpan, 'step' | 'perYear'>,
  pxPerYear: number
): YearBands {
  const { start, end, dataStart, dataEnd, together } = span
  if (together === 1) {
    const bands = bandsOf(start, end)
    const rhythm = Math.max(1, span.step / span.perYear)
    return { boundaries: edgesOf(bands), named: withRoom(bands, dataStart, pxPerYear, rhythm) }
  }
  const windows: YearBand[] = []
  for (let to = dataEnd; to - together >= dataStart; to -= together) {
    windows.unshift(bandOf(to - together, to))
  }
  const before = bandsOf(start, windows[0]?.from ?? dataStart)
  const after = bandsOf(dataEnd, end)
  const named = withRoom(windows, dataEnd - together, pxPerYear, together)
  const last = named.at(-1)
  const free = last ? middleOf(last) + roomOf(last, pxPerYear) / 2 : start
  const later = withRoom(after, dataEnd, pxPerYear, 1).filter((band) => {
    return middleOf(band) - roomOf(band, pxPerYear) / 2 >= free
  })
  return { boundaries: edgesOf([...before, ...windows, ...after]), named: [...named, ...later] }
}

export const middleOf = ({ from, to }: YearBand) => (from + to) / 2

/** Every so many of the bands, counted from the one that begins at `anchor`, that their names do not run into each other. */
function withRoom(bands: YearBand[], anchor: number, pxPerYear: number, rhythm: number) {
  const room = Math.max(0, ...bands.map((band) => roomOf(band, pxPerYear)))
  const step = steps.map((n) => n * rhythm).find((years) => years >= room) ?? rhythm
  return bands.filter(({ from }) => (from - anchor) % step === 0)
}

/** What a name takes of the axis, in years. */
function roomOf({ name }: YearBand, pxPerYear: number): number {
  return (textWidth(name, smallText) + gap) / pxPerYear
}

function bandsOf(start: number, end: number): YearBand[] {
  return Array.from({ length: end - start }, (_, i) => bandOf(start + i, start + i + 1))
}

function bandOf(from: number, to: number): YearBand {
  return { from, to, name: formatPeriod(to - from > 1 ? `${from}/${to - 1}` : String(from)) }
}

function edgesOf(bands: YearBand[]): number[] {
  return [...bands.map(({ from }) => from), ...bands.slice(-1).map(({ to }) => to)]
}
