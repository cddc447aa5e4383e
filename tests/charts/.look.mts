import { writeFileSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { trend } from '../../src/lib/charts/trend.ts'
import { ranking } from '../../src/lib/charts/ranking.ts'
import { sparkline } from '../../src/lib/charts/sparkline.ts'
import { familjehem, points } from './fixtures/familjehem.ts'
import { kommunTrend, kommunRanking, withoutIntervals } from './fixtures/kommuner.ts'
import { trendOptions, rankingOptions } from './fixtures/options.ts'
const lupp = points(2014, [
  {
    type: 'lansdel',
    lansdel: null,
    area: '18N',
    label: 'Norra',
    values: [71, null, null, 66, null, null, 61, null, null, 58],
    half: 3
  },
  {
    type: 'lansdel',
    lansdel: null,
    area: '18V',
    label: 'Västra',
    values: [73, null, null, 70, null, null, 66, null, null, 64],
    half: 2.5
  },
  {
    type: 'lan',
    lansdel: null,
    area: '18',
    label: 'Länet',
    values: [76, null, null, 72, null, null, 68, null, null, 66],
    half: 1
  }
]).filter((r) => r.value !== null)
const merit = points(2015, [
  {
    type: 'lansdel',
    lansdel: null,
    area: '18N',
    label: 'Norra',
    values: [201.2, 204.1, 205.8, 203.3, 207.1, 212.4, 210.3, 208.8, 207.0, 205.1]
  },
  {
    type: 'lansdel',
    lansdel: null,
    area: '18V',
    label: 'Västra',
    values: [209.2, 206.1, 211.8, 213.3, 211.1, 216.4, 214.3, 213.8, 215.0, 214.1]
  },
  {
    type: 'lansdel',
    lansdel: null,
    area: '18S',
    label: 'Södra',
    values: [212.2, 214.1, 211.8, 217.3, 215.1, 218.4, 219.3, 218.8, 219.0, 218.1]
  },
  {
    type: 'lansdel',
    lansdel: null,
    area: '18O',
    label: 'Örebro',
    values: [220.2, 221.1, 223.8, 224.3, 226.1, 228.4, 227.3, 228.8, 225.0, 226.1]
  },
  {
    type: 'riket',
    lansdel: null,
    area: '0000',
    label: 'Riket',
    values: [224.2, 223.1, 223.8, 228.3, 229.1, 230.4, 231.3, 230.8, 229.0, 228.1]
  }
])
const ex = { example: true }
const f = (n: string, fn: (s: 'wide' | 'narrow') => Element) => [n, fn] as const
const cases = [
  f('familjehem', (size) => trend(familjehem, { ...trendOptions, size })),
  f('focus', (size) =>
    trend(familjehem, { ...trendOptions, id: 'a2', size, focus: ['18N'], ...ex })
  ),
  f('nomarks', (size) =>
    trend(familjehem, {
      ...trendOptions,
      id: 'a3',
      size,
      showMarks: false,
      breakBefore: '2018',
      headline: 'Kort rubrik'
    })
  ),
  f('kommuner', (size) => trend(kommunTrend, { ...trendOptions, id: 'a4', size })),
  f('lupp', (size) =>
    trend(lupp, { ...trendOptions, id: 'a5', size, percent: true, decimals: 0, ...ex })
  ),
  f('merit', (size) =>
    trend(merit, { ...trendOptions, id: 'a6', size, zero: false, breakBefore: '2019' })
  ),
  f('ranking', (size) => ranking(kommunRanking, { ...rankingOptions, size, ...ex })),
  f('bars', (size) => ranking(withoutIntervals, { ...rankingOptions, size, direction: 'neutral' })),
  f('meritranking', (size) =>
    ranking(
      withoutIntervals.map((r) => ({ ...r, value: r.value === null ? null : 200 + r.value * 2 })),
      {
        ...rankingOptions,
        size,
        zero: false,
        reference: [
          { label: 'Riket', value: 228.1 },
          { label: 'Länet', value: 214, dashed: false }
        ]
      }
    )
  )
]
const only = process.argv.slice(2)
const font = readFileSync(
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
).toString('base64')
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
})
const p = await b.newPage({ viewport: { width: 1130, height: 800 } })
for (const [n, fn] of cases) {
  if (only.length && !only.includes(n)) continue
  const html = `<style>@font-face{font-family:"Source Sans 3 Variable";src:url(data:font/woff2;base64,${font});font-weight:200 900}body{margin:10px;background:#ddd;display:flex;gap:10px;align-items:start}</style>${fn('wide').outerHTML}${fn('narrow').outerHTML}`
  writeFileSync(`/tmp/look/${n}.html`, html)
  await p.setContent(html)
  await p.evaluate(() => document.fonts.ready)
  await p.screenshot({ path: `/tmp/look/${n}.png`, fullPage: true })
}
const s = ['18N', '18V', '18S', '18O', '18', '0000']
  .map(
    (a) =>
      sparkline(
        familjehem.filter((r) => r.area === a),
        { id: a, alt: '' }
      ).outerHTML
  )
  .join('<br>')
await p.setContent(s)
await p.screenshot({ path: '/tmp/look/spark.png' })
await b.close()
