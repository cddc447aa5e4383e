import { expect, test } from 'vitest'
import { embedAddress, parseEmbed, type EmbeddedChart } from '../../src/lib/url/embed-address.ts'

const first: EmbeddedChart = { address: '/jamfor/', kind: 'rug', part: null }

const charts: [EmbeddedChart, string][] = [
  [first, '/inbaddat/jamfor/?diagram=rug'],
  [
    { address: '/jamfor/?tema=skola&omraden=18N,18V', kind: 'multiples', part: 'trivsel' },
    '/inbaddat/jamfor/?diagram=multiples&del=trivsel&tema=skola&omraden=18N,18V'
  ],
  [
    { address: '/jamfor/?mot=riket', kind: 'difference', part: 'a&b=c' },
    '/inbaddat/jamfor/?diagram=difference&del=a%26b%3Dc&mot=riket'
  ]
]

test.each(charts)(
  'a chart has an address of its own, and is read back from it',
  (chart, address) => {
    expect(embedAddress(chart)).toBe(address)
    const [path = '', search = ''] = address.split(/(?=\?)/)
    expect(parseEmbed(path.replace('/inbaddat', ''), search, first)).toEqual(chart)
  }
)

test('an address that names no chart, or none there is, asks for the first of its page', () => {
  expect(parseEmbed('/jamfor/', '', first)).toEqual(first)
  expect(parseEmbed('/jamfor/', '?diagram=tårta&del=x&mot=riket', first)).toEqual({
    ...first,
    address: '/jamfor/?mot=riket'
  })
})
