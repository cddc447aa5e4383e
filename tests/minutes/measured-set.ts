import { afterAll, beforeAll, expect, it } from 'vitest'
import { measures, type Measure } from './corpus/measure.ts'
import { MeasuredMinutes } from './corpus/unseen/measured-minutes.ts'
import type { UnseenMinutes } from './corpus/unseen/right.ts'
import { MinutesFolder } from './minutes-folder.ts'

interface MinutesSet {
  /** Their folder in the corpus. */
  folder: string
  minutes: UnseenMinutes[]
  /**
   * What part is right, so that a change for the worse is seen, where it is not all: answers are no goal that the reader is
   * made to.
   */
  reached?: Partial<Record<Measure, number>>
  /** The reader is never mended by them, and so nobody is told where it is wrong. */
  isHeldOut?: boolean
}

/** Reads invented minutes, prints how well they were read, and holds the reader to that. */
export function measuredSet({
  folder,
  minutes,
  reached = {},
  isHeldOut = false
}: MinutesSet): void {
  let place: MinutesFolder
  let read: MeasuredMinutes

  beforeAll(async () => {
    place = await MinutesFolder.create()
    const texts = new URL(`./corpus/${folder}/`, import.meta.url)
    read = await MeasuredMinutes.read(place, minutes, texts)
    console.log([read.table(), ...(isHeldOut ? [] : read.faults())].join('\n'))
  })
  afterAll(() => place.remove())

  it.each(measures.map((name) => [name, reached[name] ?? 1] as const))(
    'the %s is right in %d',
    (name, part) => {
      expect(read.share(name)).toBeGreaterThanOrEqual(part)
    }
  )

  it('names nobody, by name, initials, telephone or mail address', () => {
    expect(read.persons()).toEqual([])
  })
}
