import { describe, expect, it } from 'vitest'
import { spokenTime, Stopwatch } from '../../src/routes/bildspel/visa/stopwatch.svelte.ts'

describe('the stopwatch', () => {
  it('stands still until it runs, and counts only while it does', () => {
    const watch = new Stopwatch()
    expect(watch.elapsed(9000)).toBe(0)
    watch.run(10_000)
    expect(watch.elapsed(13_000)).toBe(3000)
    watch.pause(14_000)
    expect([watch.running, watch.elapsed(99_000)]).toEqual([false, 4000])
    watch.run(100_000)
    // Asked to run while it does, it goes on.
    watch.run(101_000)
    expect(watch.elapsed(102_000)).toBe(6000)
  })

  it('begins anew where it is reset, running or not', () => {
    const watch = new Stopwatch()
    watch.run(0)
    watch.reset(5000)
    expect([watch.running, watch.elapsed(7000)]).toEqual([true, 2000])
    watch.pause(7000)
    watch.reset(8000)
    expect([watch.running, watch.elapsed(9000)]).toEqual([false, 0])
  })

  it('never goes backwards when the clock of the machine is set', () => {
    const watch = new Stopwatch()
    watch.run(10_000)
    expect(watch.elapsed(4000)).toBe(0)
  })

  it('tells minutes, and hours where there are any', () => {
    expect([0, 7999, 247_000, 3_847_000].map(spokenTime)).toEqual([
      '0:00',
      '0:07',
      '4:07',
      '1:04:07'
    ])
  })
})
