import { longest, newSlide, type Slide } from '../../deck/slide.ts'
import type { VoiceRow } from '../../queries/registers/voices.ts'
import { gradeName } from '../parts/labels.ts'

/** A quotation is one person's: said wherever voices are shown. */
export const voicesNote =
  'Det här är ungas egna ord. De visar hur några har det eller tänker, inte hur många det gäller.'

/** The voices of these places, or all of them where no place is chosen. */
export function voicesFrom(voices: readonly VoiceRow[], areas: readonly string[]): VoiceRow[] {
  return voices.filter(({ area }) => areas.length === 0 || areas.includes(area))
}

/** "Örebro län, åk 9, 2023. Elevdialog" */
export function voiceOrigin({ place, grade, period, source }: VoiceRow): string {
  const where = [place, ...(grade === 'alla' ? [] : [gradeName[grade]]), period].join(', ')
  return source === null ? `${where}. Lämnad av en kommun` : `${where}. ${source}`
}

export function quoted({ kind, text }: VoiceRow): string {
  return kind === 'citat' ? `”${text}”` : text
}

/** The same with the indicator before it, where voices of several stand together. */
function namedOrigin(voice: VoiceRow): string {
  return `${voice.title}. ${voiceOrigin(voice)}`
}

/** Voices as a slide of words: the real ones alone where there are any, else the made-up ones, which the slide is marked as. */
export function voicesSlide(of: string, voices: readonly VoiceRow[], isOfPlace: boolean): Slide {
  const real = voices.filter(({ example }) => !example)
  const told = real.length > 0 ? real : voices
  const text = voicesSlideText(told, isOfPlace ? namedOrigin : voiceOrigin)
  const title = `Ungas egna ord: ${of}`.slice(0, longest.title)
  const example = real.length === 0 ? { example: true as const } : {}
  return newSlide({ kind: 'text', title, note: voicesNote, text, ...example })
}

/** As many voices as a slide holds: what is made up said to be so, and last what they can show. */
function voicesSlideText(
  voices: readonly VoiceRow[],
  originOf: (voice: VoiceRow) => string
): string {
  const points = voices.map((voice) => {
    const mark = voice.example ? 'Exempel: ' : ''
    return `- ${mark}${quoted(voice)} (${originOf(voice)})`
  })
  const words = (count: number) => [...points.slice(0, count), voicesNote].join('\n')
  const most = points.findLastIndex((_, i) => words(i + 1).length <= longest.text)
  return words(most + 1)
}
