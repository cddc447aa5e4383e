import { describe, expect, test } from 'vitest'
import { joined, moved, parted, type Slide } from '../../src/lib/deck/slide.ts'
import { slides } from './decks.ts'

const ids = (some: Slide[] | null) => some?.map(({ id }) => id).join('')

describe('the order of slides', () => {
  test('a slide is moved to a position, and the others keep their order', () => {
    expect(ids(moved(slides, '3', 0))).toBe('31245678')
    expect(ids(moved(slides, '3', 3))).toBe('12435678')
    expect(ids(moved(slides, '8', 6))).toBe('12345687')
  })

  test('a position outside is the nearest inside, and what is not there moves nothing', () => {
    expect(ids(moved(slides, '3', -5))).toBe('31245678')
    expect(ids(moved(slides, '3', 99))).toBe('12456783')
    expect(moved(slides, 'finns inte', 2)).toBe(slides)
  })
})

describe('two charts on one slide', () => {
  test('two chart slides become one of both, with the notes of both', () => {
    const both = joined(slides, 2)
    expect(ids(both)).toBe('1235678')
    const [, , slide] = both ?? []
    expect(slide).toMatchObject({
      kind: 'comparison',
      note: 'Börja med "länet" & fortsätt',
      charts: [
        { address: '/indikator/familjehem/?omraden=18N' },
        { address: '/jamfor/?tema=halsa', frozen: { day: '2026-11-22' } }
      ]
    })
  })

  test('only charts can be joined', () => {
    expect(joined(slides, 1)).toBeNull()
    expect(joined(slides, 3)).toBeNull()
    expect(joined(slides, 7)).toBeNull()
  })

  test('joined and parted again they are as before, but for the id of the second', () => {
    const again = parted(joined(slides, 2) ?? [], 2)
    expect(again.map(({ kind }) => kind)).toEqual(slides.map(({ kind }) => kind))
    expect(again[2]).toEqual(slides[2])
    expect({ ...again[3], id: '4' }).toEqual(slides[3])
    expect(new Set(again.map(({ id }) => id)).size).toBe(again.length)
  })

  test('a slide that is no pair is not parted', () => {
    expect(parted(slides, 0)).toBe(slides)
  })
})
