import { formatDate } from '../../../format/date.ts'
import { boundsText } from '../chart/line-bounds.ts'
import { doubtsText } from '../chart/line-doubts.ts'
import { chartsOn, type ShownChart, type ShownSlide } from '../../shown-slide.ts'

/** What the file itself says to the one who speaks: what a slide's charts show and rest on, a paragraph each. */
export function chartNotes(slide: ShownSlide): string[] {
  return chartsOn(slide)
    .flatMap(notesOf)
    .filter((line) => line.trim() !== '')
}

/** The presenter's own note, a paragraph each line. */
export function ownNotes({ note }: ShownSlide): string[] {
  return note.split('\n').filter((line) => line.trim() !== '')
}

function notesOf(chart: ShownChart): string[] {
  const { file } = chart.figure
  const native = file.native?.() ?? null
  const points = native ? (file.nativeGuide ?? file.guide) : file.guide
  const guide = points.length ? ['Så läser du diagrammet:', ...points.map(dashed)] : []
  const bounds = native?.kind === 'line' ? boundsText(native, Infinity) : null
  const doubts = native?.kind === 'line' ? doubtsText(native, Infinity) : null
  return [
    ...[file.headline, file.subtitle, ...file.summary],
    ...[bounds, doubts, chart.notice].filter((line) => line !== null),
    ...guide,
    ...(native ? [] : ['Diagrammet är en bild och kan inte redigeras.']),
    ...sourceLines(chart),
    chart.href
  ]
}

/** Where the figures come from, what they rest on, and since when they stand still. */
export function sourceLines({ figure: { file }, frozen }: ShownChart): string[] {
  const still = frozen === null ? '' : `Siffrorna är frysta ${formatDate(frozen)}.`
  return [file.source, file.basis, still].filter(Boolean)
}

const dashed = (point: string) => `– ${point}`
