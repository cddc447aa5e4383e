import { expect, it } from 'vitest'
import { hiderOf } from '../../src/lib/text/parts/hider.ts'

const counted = { indicator: { least_answers: 20, least_count: null } }
const published = { indicator: { least_answers: null, least_count: null } }
const hidden = { status: 'suppressed' } as const

it('values are hidden here, by their source, or some by each; only those that are hidden count', () => {
  expect(hiderOf([{ ...counted, ...hidden }])).toBe('here')
  expect(hiderOf([{ ...published, ...hidden }])).toBe('source')
  expect(
    hiderOf([
      { ...published, ...hidden },
      { ...counted, ...hidden }
    ])
  ).toBe('both')
  expect(
    hiderOf([
      { ...published, status: 'missing' },
      { ...counted, ...hidden }
    ])
  ).toBe('here')
  expect(hiderOf([{ ...published, status: 'ok' }])).toBe('here')
})
