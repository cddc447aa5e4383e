import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchKolada, nextAddress } from '../../pipelines/sources/kolada/client.ts'
import {
  cutConnection,
  cutJson,
  FakeKolada,
  hang,
  row,
  send,
  status,
  type Fault
} from './kolada-server.ts'

let kolada: FakeKolada
let waits: number[]

beforeEach(async () => {
  kolada = await FakeKolada.start()
  waits = []
})
afterEach(() => kolada.stop())

const patience = () => ({
  base: kolada.base,
  // No answer that comes is late, however busy the machine is.
  timeout: 60_000,
  attempts: 3,
  firstDelay: 1,
  longestDelay: 1,
  wait: async (milliseconds: number) => void waits.push(milliseconds)
})
const redirectAway: Fault = (response) => {
  const location = kolada.base.replace('127.0.0.1', 'localhost')
  return status(302, { location })(response)
}
const ask = (areas = ['1880']) => fetchKolada({ ...patience(), key: 'N33817', areas })

describe('fetchKolada', () => {
  it('merges groups of 25 areas and all their pages', async () => {
    const areas = Array.from({ length: 30 }, (_, index) => String(1880 + index))
    const { count, values, next_url } = await ask([...areas, '1880'].reverse())
    expect([count, next_url]).toEqual([60, null])
    expect(values.map(({ municipality, period }) => `${municipality} ${period}`)).toEqual(
      areas.flatMap((area) => [`${area} 2022`, `${area} 2023`])
    )
    // 25 areas are 50 rows on 13 pages of 4, and 5 areas 10 rows on 3.
    expect(kolada.calls).toHaveLength(16)
  })

  it('asks for a single year in the address', async () => {
    await fetchKolada({ ...patience(), key: 'N33817', areas: ['1880', '0018'], year: 2023 })
    expect(kolada.calls).toEqual(['/v3/data/kpi/N33817/municipality/1880,0018/year/2023'])
  })

  it('waits as Retry-After says, in seconds or as a date', async () => {
    const inHalfAMinute = new Date(Date.now() + 30_000).toUTCString()
    kolada.faults.push(status(429, { 'retry-after': '7' }))
    kolada.faults.push(status(429, { 'retry-after': inHalfAMinute }))
    expect((await ask()).count).toBe(2)
    expect(waits[0]).toBe(7000)
    expect(waits[1]).toBeGreaterThan(25_000)
    expect(waits[1]).toBeLessThanOrEqual(30_000)
  })

  it('gives up at once when asked to wait very long', async () => {
    kolada.faults.push(status(429, { 'retry-after': '3600' }))
    await expect(ask()).rejects.toThrow('vänta 3600 sekunder')
    expect(waits).toEqual([])
  })

  it.each<[string, Fault]>([
    ['503', status(503)],
    ['a cut connection', cutConnection],
    ['no answer in time', hang]
  ])('tries again after %s', async (_, fault) => {
    kolada.faults.push(fault, fault)
    const timeout = fault === hang ? 1000 : patience().timeout
    const { count } = await fetchKolada({ ...patience(), timeout, key: 'N33817', areas: ['1880'] })
    expect(count).toBe(2)
    expect(kolada.calls).toHaveLength(3)
    expect(waits).toEqual([1, 1])
  })

  it('doubles its wait up to a limit and then gives up', async () => {
    kolada.broken.set('N33817', status(500))
    const slow = { ...patience(), attempts: 5, firstDelay: 10, longestDelay: 40 }
    const asked = fetchKolada({ ...slow, key: 'N33817', areas: ['1880'] })
    await expect(asked).rejects.toThrow(/svarade 500 på http.*gav upp efter 5 försök/)
    expect(waits).toEqual([10, 20, 40, 40])
  })

  const kpi = 'N33817'
  it.each<[string, Fault, string | RegExp]>([
    ['404', status(404), /Kolada svarade 404 på http.*N33817/],
    ['cut JSON', cutJson, 'inte hel JSON'],
    ['values that are no list', send({ values: {} }), 'väntade formen (values)'],
    ['a row without figures', send({ values: [{ kpi }] }), '(values.0.municipality)'],
    ['an area not asked for', send({ values: [row(kpi, '0580', 2023)] }), 'N33817 för 0580'],
    [
      'two rows that contradict',
      send({ values: [row(kpi, '1880', 2023, 1), row(kpi, '1880', 2023, 2)] }),
      'två olika rader för N33817, 1880 2023'
    ],
    ['a foreign next_url', send({ values: [], next_url: 'https://example.com/v3' }), 'främmande'],
    ['a foreign redirect', redirectAway, 'vidare till en främmande']
  ])('fails on %s', async (_, fault, message) => {
    kolada.broken.set(kpi, fault)
    await expect(ask()).rejects.toThrow(message)
  })

  it('stops when the pages go round', async () => {
    kolada.broken.set(kpi, send({ values: [], next_url: '/v3/again' }))
    kolada.broken.set('', send({ values: [], next_url: '/v3/again' }))
    await expect(ask()).rejects.toThrow('tar aldrig slut')
    expect(kolada.calls).toHaveLength(2)
  })

  it('follows a next_url that names its own host as http', () => {
    const next = nextAddress('http://api.example.se/v3?page=2', 'https://api.example.se/v3')
    expect(next).toBe('https://api.example.se/v3?page=2')
  })
})
