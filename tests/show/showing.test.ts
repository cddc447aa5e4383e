import { describe, expect, it } from 'vitest'
import { Showing } from '../../src/routes/bildspel/visa/showing.svelte.ts'

/** A show of so many slides, with the places that it has told. */
function shown(count = 12) {
  const told: number[] = []
  const showing = new Showing(
    () => count,
    (at) => told.push(at)
  )
  return { showing, told }
}

describe('a show', () => {
  it('begins with the slide that the address says by number, or with the first', () => {
    const at = (search: string) => {
      const { showing } = shown()
      showing.begin(search)
      return showing.at
    }
    expect(at('')).toBe(0)
    expect(at('?bild=4')).toBe(3)
    expect(at('?officiellt=1&bild=12')).toBe(11)
    expect(['?bild=0', '?bild=x', '?bild=-3', '?xbild=4'].map(at)).toEqual([0, 0, 0, 0])
    expect(at('?bild=99')).toBe(11)
  })

  it('stays within its slides, also when they become fewer', () => {
    let count = 5
    const showing = new Showing(
      () => count,
      () => undefined
    )
    showing.go(Infinity)
    expect(showing.at).toBe(4)
    count = 0
    showing.go(3)
    expect(showing.at).toBe(0)
  })

  it('goes to a number that is typed and entered, and without one to the next', () => {
    const { showing, told } = shown()
    showing.digit('1')
    showing.digit('1')
    expect([showing.at, showing.typed]).toEqual([0, '11'])
    showing.enter()
    expect([showing.at, showing.typed]).toEqual([10, ''])
    showing.enter()
    expect(told).toEqual([10, 11])
    showing.digit('0')
    showing.enter()
    expect(showing.at).toBe(0)
  })

  it('takes back a digit before it goes back', () => {
    const { showing } = shown()
    showing.go(5)
    showing.digit('3')
    showing.digit('2')
    showing.back()
    showing.enter()
    expect(showing.at).toBe(2)
    showing.back()
    expect(showing.at).toBe(1)
  })

  it('leaves one thing at a time: the blank screen, the number, the pointer', () => {
    const { showing, told } = shown()
    showing.turnPointer()
    showing.digit('4')
    showing.blank = 'black'
    expect([showing.leave(), showing.blank, showing.typed]).toEqual([true, null, '4'])
    expect([showing.leave(), showing.typed, showing.pointing]).toEqual([true, '', true])
    expect([showing.leave(), showing.pointing]).toEqual([true, false])
    expect(showing.leave()).toBe(false)
    expect(told).toEqual([])
  })

  it('shows the slide when it moves, blank or not', () => {
    const { showing } = shown()
    showing.blank = 'white'
    showing.go(2)
    expect([showing.blank, showing.at, showing.wake()]).toEqual([null, 2, false])
  })
})
