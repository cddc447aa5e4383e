import { describe, expect, it } from 'vitest'
import { comparators } from '../../src/lib/schema/comparator.ts'
import { grades, sexes } from '../../src/lib/schema/observation.ts'
import {
  firstPlaceView,
  parsePlaceView,
  placeSearch,
  type PlaceView
} from '../../src/lib/url/place-view.ts'
import { generator } from '../stats/generator.ts'

const views: PlaceView[] = sexes.flatMap((sex) =>
  grades.flatMap((grade) => comparators.map((against) => ({ sex, grade, against })))
)

describe('the address of a place', () => {
  it('gives back every view that it was written from, and differs for each', () => {
    expect(views).toHaveLength(3 * 4 * 2)
    for (const view of views) {
      const search = placeSearch(view)
      expect([search, parsePlaceView(search)]).toEqual([search, { view, problems: [] }])
    }
    expect(new Set(views.map(placeSearch)).size).toBe(views.length)
  })

  it('is empty for what is default, and readable for what is not', () => {
    expect(placeSearch(firstPlaceView)).toBe('')
    expect(placeSearch({ sex: 'flickor', grade: '9', against: 'riket' })).toBe(
      '?kon=flickor&arskurs=9&mot=riket'
    )
  })

  it.each([
    ['kon', 'annat'],
    ['kon', ''],
    ['arskurs', '8'],
    ['mot', 'lanet'],
    ['omraden', '18N'],
    ['utm_source', 'mejl']
  ])('means the default by %s=%s, and the reader is told', (key, value) => {
    expect(parsePlaceView(`?${key}=${value}`)).toEqual({
      view: firstPlaceView,
      problems: [{ key, value }]
    })
  })

  it('leaves the understood rest as it is', () => {
    expect(parsePlaceView('?kon=ingen&arskurs=7')).toEqual({
      view: { ...firstPlaceView, grade: '7' },
      problems: [{ key: 'kon', value: 'ingen' }]
    })
  })

  it('never breaks, and what it gives has an address that is understood', () => {
    const random = generator(1864)
    const parts = ['?', '&', '=', '%', '%E5', '\u0000', '\uD83D', 'kon', 'arskurs=9', 'mot=', 'gy2']
    for (let i = 0; i < 2000; i++) {
      const length = Math.floor(random() * 12)
      const junk = Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join('')
      const { view } = parsePlaceView(`?${junk}`)
      expect([junk, parsePlaceView(placeSearch(view))]).toEqual([junk, { view, problems: [] }])
    }
  })
})
