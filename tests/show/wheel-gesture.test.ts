import { describe, expect, it } from 'vitest'
import { WheelGesture } from '../../src/routes/bildspel/visa/wheel-gesture.ts'

/** Steps made by events so many ms apart, each with its way down the page. */
function steps(events: [after: number, deltaY: number, deltaX?: number][]): number[] {
  const gesture = new WheelGesture()
  let timeStamp = 5000
  return events.map(([after, deltaY, deltaX = 0]) => {
    timeStamp += after
    return gesture.step({ deltaX, deltaY, timeStamp })
  })
}

describe('a wheel turns', () => {
  it('one slide for a gesture, the events that a trackpad sends afterwards included', () => {
    const trailing = Array.from({ length: 60 }, (_, i): [number, number] => [16, 60 - i])
    expect(steps([[0, 4], ...trailing]).filter((step) => step !== 0)).toEqual([1])
  })

  it('one slide for each notch of a mouse', () => {
    expect(
      steps([
        [0, 120],
        [250, 120],
        [200, 120]
      ])
    ).toEqual([1, 1, 1])
  })

  it('back at once when it is turned the other way', () => {
    expect(
      steps([
        [0, 30],
        [16, 30],
        [16, -30],
        [16, -30]
      ])
    ).toEqual([1, 0, -1, 0])
  })

  it('by what it is turned most, and nothing by what does not turn it', () => {
    expect(
      steps([
        [0, 2, -40],
        [500, 0]
      ])
    ).toEqual([-1, 0])
  })
})
