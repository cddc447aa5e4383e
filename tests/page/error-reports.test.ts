import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let sent: { address: string; init: RequestInit }[]
let kept: Map<string, string>

beforeEach(() => {
  sent = []
  kept = new Map()
  vi.resetModules()
  vi.stubGlobal(
    'location',
    new URL('https://exempel.se/barn/indikator/hvb/?plats=1860&q=Siv#anteckning')
  )
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value)
  })
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    sent.push({ address, init })
    return Promise.reject(new Error('the host is gone'))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

async function reports(address: string) {
  vi.stubEnv('VITE_ERROR_REPORTS', address)
  return (await import('../../src/lib/page/error-reports.ts')).errorReports
}

const errorAt = (line: number) =>
  Object.assign(new TypeError('Siv Höglinder skrev detta'), {
    stack: `TypeError\n    at f (https://exempel.se/barn/_app/immutable/chunks/a.js:${line}:2)`
  })

test('nothing is sent where the host has not asked for it', async () => {
  const own = await reports('')
  own.tell(errorAt(1))
  expect([sent, kept.size]).toEqual([[], 0])
})

test('an error is sent to the host that asked, without address, choice, words or cookie', async () => {
  const own = await reports('/felrapporter')
  own.tell(errorAt(1))
  expect(sent).toHaveLength(1)
  const [{ address, init }] = sent as [(typeof sent)[0]]
  expect(address).toBe('/felrapporter')
  expect(init).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' })
  expect(JSON.parse(init.body as string)).toEqual({
    release: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    page: '/barn/indikator/hvb/',
    kind: 'TypeError',
    place: 'chunks/a.js:1:2'
  })
})

test('the same error is sent once, and no more than three in a visit, whatever pages it is of', async () => {
  const first = await reports('/felrapporter')
  for (const line of [1, 1, 1, 2]) first.tell(errorAt(line))
  expect(sent).toHaveLength(2)
  // Another page of the same visit.
  vi.resetModules()
  const second = await reports('/felrapporter')
  for (const line of [3, 4, 5]) second.tell(errorAt(line))
  expect(sent).toHaveLength(3)
})

test('no more are sent where the browser keeps nothing', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('denied')
    },
    setItem: () => {
      throw new Error('denied')
    }
  })
  const own = await reports('/felrapporter')
  for (const line of [1, 2, 3, 4, 5]) own.tell(errorAt(line))
  expect(sent).toHaveLength(3)
})
