import { formatDate } from '../../format/date.ts'
import type { ShownChart, ShownSlide } from '../shown-slide.ts'
import { boundsText } from './line-bounds.ts'
import { doubtsText } from './line-doubts.ts'

/** What the one who speaks sees, a paragraph each: the slide's own note, then what its charts show and rest on. */
export function notesOf(slide: ShownSlide): string[] {
  const own = slide.note.split('\n')
  return [...own, ...chartsOf(slide).flatMap(chartNotes)].filter((line) => line.trim() !== '')
}

export function chartsOf(slide: ShownSlide): ShownChart[] {
  if (slide.kind === 'chart') return [slide.chart]
  return slide.kind === 'comparison' ? slide.charts : []
}

function chartNotes(chart: ShownChart): string[] {
  const { file } = chart.figure
  const guide = file.guide.length ? ['Så läser du diagrammet:', ...file.guide.map(dashed)] : []
  const native = file.native?.() ?? null
  const picture = native ? [] : ['Diagrammet är en bild och kan inte redigeras.']
  const bounds = native?.kind === 'line' ? boundsText(native, Infinity) : null
  const doubts = native?.kind === 'line' ? doubtsText(native, Infinity) : null
  const shown = [file.headline, file.subtitle, ...file.summary]
  const notice = chart.notice === null ? [] : [chart.notice]
  return [
    ...shown,
    ...(bounds ? [bounds] : []),
    ...(doubts ? [doubts] : []),
    ...notice,
    ...guide,
    ...picture,
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
