import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from './calm.ts'
import { differenceP, ratioP, significant, type Side } from './contrast-recount.ts'
import { designs } from './design-recount.ts'
import { figure, tableRows } from './figure.ts'
import { recountedVerdicts } from './verdict-recount.ts'

interface Pair {
  area: string
  name: string
  grade: string
  girls: Side
  boys: Side
}

const gradeRows: Record<string, string> = {
  alla: 'Alla',
  '7': 'Åk 7',
  '9': 'Åk 9',
  gy2: 'Gymnasiets åk 2'
}

/** Girls beside boys straight out of the published Parquet file. */
async function published(id: string, areas: string[], period: string): Promise<Pair[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = await connection.runAndReadAll(
    `SELECT g.area, a.name, g.grade, g.numerator, g.denominator, b.numerator, b.denominator
     FROM 'static/data/observations/indicator=${id}/data.parquet' g
     JOIN 'static/data/observations/indicator=${id}/data.parquet' b USING (area, period, grade)
     JOIN 'static/data/areas.parquet' a ON a.code = g.area
     WHERE g.sex = 'flickor' AND b.sex = 'pojkar' AND g.period = '${period}'
       AND g.status = 'ok' AND b.status = 'ok' AND g.area IN (${areas.map((area) => `'${area}'`)})`
  )
  const sideOf = await designs()
  return rows.getRowsJS().map(([area, name, grade, girls, ofGirls, boys, ofBoys]) => ({
    area: String(area),
    name: String(name),
    grade: String(grade),
    girls: sideOf(id, Number(girls), Number(ofGirls), `flickor ${String(grade)}`),
    boys: sideOf(id, Number(boys), Number(ofBoys), `pojkar ${String(grade)}`)
  }))
}

function words({ girls, boys }: Pair, isSignificant: boolean): string {
  const difference = girls.events / girls.n - boys.events / boys.n
  if (Math.abs(difference) < 1e-9) return ''
  return isSignificant
    ? `säkerställd, flickor ${difference > 0 ? 'högre' : 'lägre'}`
    : 'inte säkerställd'
}

const views = [
  { id: 'mar-bra', search: '', areas: ['18'], year: '2026', p: differenceP },
  {
    id: 'narkotika',
    search: '?omraden=18N,18V',
    areas: ['18N', '18V', '18'],
    year: '2026',
    p: differenceP
  },
  {
    id: 'skolk',
    search: '?omraden=18S&ar=2017',
    areas: ['18S', '18'],
    year: '2017',
    p: differenceP
  },
  {
    id: 'trygg-kvall',
    search: '?omraden=1864,1885',
    areas: ['1864', '1885', '18'],
    year: '2026',
    p: differenceP
  },
  {
    id: 'oppna-insatser',
    search: '?omraden=1881,1814&ar=2020',
    areas: ['1881', '1814', '18'],
    year: '2020',
    p: differenceP
  },
  {
    id: 'familjehem',
    search: '?omraden=18N,18S',
    areas: ['18N', '18S', '18'],
    year: '2022',
    p: ratioP
  },
  {
    id: 'familjehem',
    search: '?omraden=1864,1884,1882',
    areas: ['1864', '1884', '1882', '18'],
    year: '2022',
    p: ratioP
  },
  {
    id: 'hvb',
    search: '?omraden=1880,1883,1884&ar=2020',
    areas: ['1880', '1883', '1884', '18'],
    year: '2020',
    p: ratioP
  }
]

for (const { id, search, areas, year, p } of views) {
  test(`the verdicts of ${id}${search} are those of a count of its own`, async ({ page }) => {
    const pairs = await published(id, areas, year)
    expect(pairs.length).toBeGreaterThan(0)
    const alone = significant(pairs.map(({ girls, boys }) => p(girls, boys)))
    const all = (await recountedVerdicts()).filter((one) => {
      return one.kind === 'sex' && one.indicator === id && one.period === year
    })
    // In the year that is shown unasked the verdicts are those that are published; else these are judged together.
    const isSignificant = pairs.map(({ area, grade }, i) => {
      const own = all.find((one) => one.area === area && one.grade === grade)
      return all.length > 0 ? own?.verdict !== 'none' : alone[i]
    })
    const expected = pairs.map((pair, i) => {
      return [
        `${pair.name}, ${gradeRows[pair.grade]}`,
        words(pair, isSignificant[i] ?? false)
      ] as const
    })

    await page.goto(`/indikator/${id}/${search}`)
    await expect(figure(page, 'breakdown')).toHaveAttribute('data-view', search)
    await expect(figure(page, 'breakdown')).toHaveAttribute('data-state', 'ready')
    const [head = [], ...rows] = await tableRows(page, 'breakdown')
    const graded = head.includes('Årskurs')
    const told = rows.flatMap((row) => {
      const [name, grade] = [row[0], graded ? row[1] : 'Alla']
      const both = [row[head.indexOf('Flickor')], row[head.indexOf('Pojkar')]]
      if (!both.every((cell) => /^[−\d]/.test(cell ?? ''))) return []
      return [[`${name}, ${grade}`, row[head.indexOf('Prövning')] ?? ''] as const]
    })
    expect(new Map(told)).toEqual(new Map(expected))
    expect(told).toHaveLength(expected.length)
  })
}

test('the count of its own gives what the literature gives', () => {
  // Newcombe 1998, table II (a): 56/70 − 48/80 has the 95 % interval 0.0524 to 0.3339, so p lies below 0.05.
  const p = differenceP({ events: 56, n: 70, unsure: 0 }, { events: 48, n: 80, unsure: 0 })
  // Student's t with 8 degrees of freedom is beyond 2,306 in 5 of 100 (Abramowitz & Stegun, table 26.10): a ratio of
  // 2,306 standard errors whose variance is half an error.
  const z = 2.306
  const side = { events: 100, n: 1000 * Math.exp(-z * Math.sqrt(2 / 100)), unsure: 0.5 }
  expect(ratioP(side, { events: 100, n: 1000, unsure: 0.5 })).toBeCloseTo(0.05, 3)
  expect(p).toBeGreaterThan(0.001)
  expect(p).toBeLessThan(0.05)
  // Benjamini & Hochberg 1995, their example of 15 tests: the four smallest are rejected.
  const thrombolysis = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1
  ]
  expect(significant(thrombolysis).filter(Boolean)).toHaveLength(4)
})
