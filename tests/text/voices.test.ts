import { expect, test } from 'vitest'
import { longest } from '../../src/lib/deck/slide.ts'
import { voicesOf, type VoiceRow } from '../../src/lib/queries/registers/voices.ts'
import {
  voiceOrigin,
  voicesFrom,
  voicesNote,
  voicesSlide
} from '../../src/lib/text/indicator/voices.ts'
import { openSite } from '../queries/site.ts'

function voice(more: Partial<VoiceRow> = {}): VoiceRow {
  return {
    ...{ indicator: 'mar-bra', area: '18', place: 'Örebro län', grade: '9', period: '2023' },
    title: 'Mår bra',
    ...{ kind: 'citat', text: 'Det är bra', source: 'Ungdomsrådet', example: false },
    ...more
  }
}

function textOf(voices: VoiceRow[]): string {
  const slide = voicesSlide('Mår bra', voices, false)
  return slide.kind === 'text' ? slide.text : ''
}

test('a voice says where, in which school year, when and by whom it was handed in', () => {
  expect(voiceOrigin(voice())).toBe('Örebro län, åk 9, 2023. Ungdomsrådet')
  expect(voiceOrigin(voice({ grade: 'alla', source: null }))).toBe(
    'Örebro län, 2023. Lämnad av en kommun'
  )
})

test('a chosen place has its own voices alone', () => {
  const both = [voice(), voice({ area: '18N' })]
  expect(voicesFrom(both, []).length).toBe(2)
  expect(voicesFrom(both, ['18N']).map(({ area }) => area)).toEqual(['18N'])
  expect(voicesFrom(both, ['1860'])).toEqual([])
})

test('a slide says what is somebody’s own words, and what voices can show', () => {
  const summary = voice({ kind: 'sammanfattning', grade: 'alla' })
  expect(textOf([voice(), summary]).split('\n')).toEqual([
    '- ”Det är bra” (Örebro län, åk 9, 2023. Ungdomsrådet)',
    '- Det är bra (Örebro län, 2023. Ungdomsrådet)',
    voicesNote
  ])
})

test('a slide holds real voices alone, and is marked where there are only made-up ones', () => {
  const made = voice({ example: true })
  expect(voicesSlide('Mår bra', [made, voice()], false)).not.toHaveProperty('example')
  expect(textOf([made, voice()])).toBe(textOf([voice()]))
  expect(voicesSlide('Mår bra', [made], false)).toMatchObject({ example: true })
  expect(textOf([made])).toMatch(/^- Exempel: ”Det är bra”/)
})

test('a slide of a place says of which indicator each voice is', () => {
  const slide = voicesSlide('Örebro län', [voice()], true)
  expect(slide.title).toBe('Ungas egna ord: Örebro län')
  expect(slide.kind === 'text' && slide.text.split('\n')[0]).toBe(
    '- ”Det är bra” (Mår bra. Örebro län, åk 9, 2023. Ungdomsrådet)'
  )
})

test('the voices that are shipped say once on a slide that they are made up', async () => {
  const shipped = await voicesOf(await openSite(), 'mar-bra')
  expect(shipped.length).toBeGreaterThan(1)
  const points = textOf(shipped).split('\n').slice(0, -1)
  expect(points.map((point) => point.match(/exempel/gi))).toEqual(points.map(() => ['Exempel']))
})

test('a slide has the voices that fit on it, and always what they can show', () => {
  const long = Array.from({ length: 9 }, () => voice({ text: 'bra '.repeat(70).trim() }))
  const text = textOf(long)
  expect(text.length).toBeLessThanOrEqual(longest.text)
  expect(text.split('\n')).toHaveLength(2)
  expect(text).toContain(voicesNote)
})
