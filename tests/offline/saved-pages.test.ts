import { expect, test } from 'vitest'
import { newSlide } from '../../src/lib/deck/slide.ts'
import { deckPages, placePages, themePages } from '../../src/lib/offline/saved-pages.ts'

const told = { title: '', note: '' }
const chart = (address: string) => ({ address, kind: 'trend' as const, part: null, frozen: null })

test('a deck is saved with the pages that its charts and decisions are from, each once', () => {
  const pages = deckPages([
    newSlide({ ...told, kind: 'title', subtitle: '' }),
    newSlide({ ...told, kind: 'chart', chart: chart('/indikator/hvb/?kon=flickor') }),
    newSlide({
      ...told,
      kind: 'comparison',
      charts: [chart('/indikator/hvb/'), chart('/omrade/1860/#tema-halsa')]
    }),
    newSlide({ ...told, kind: 'decision', decision: '2024-06-14-norr-tsi-medel' })
  ])
  const own = ['indikator/hvb/', 'omrade/1860/', 'beslut/2024-06-14-norr-tsi-medel/']
  expect(pages).toEqual([...new Set(pages)])
  expect(pages).toEqual(expect.arrayContaining(['bildspel/', 'bildspel/visa/', ...own]))
})

test('a place and a theme are saved with their indicators and the pages of every meeting', () => {
  const place = placePages('1860', ['hvb', 'snus'])
  expect(place).toEqual(
    expect.arrayContaining(['omrade/1860/', 'platsanalys/1860/', 'indikator/snus/', '', 'beslut/'])
  )
  expect(themePages(['hvb'])).toEqual(
    expect.arrayContaining(['jamfor/', 'indikator/hvb/', 'bildspel/'])
  )
})
