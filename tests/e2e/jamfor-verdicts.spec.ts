import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { differenceP, ratioP, significant } from './contrast-recount.ts'
import { designs } from './design-recount.ts'
import { siteDir } from './site.ts'

/*
 * The rug as it is published in the page, against a count of its own straight out of the Parquet files. Nothing of
 * src/lib: neither the file of latest values, nor the questions, nor the statistics.
 */

const lansdelar = ['18N', '18V', '18S', '18O']

/** A place and the rest of its county in one indicator. */
interface Compared {
  cell: string
  direction: string
  p: number
  isHigher: boolean
}

/** The rest is the county's numbers less the place's, told where those it holds are nine tenths of its persons. */
const restOfCounty = `
  WITH counted AS (
    SELECT o.indicator, o.period, o.area, o.numerator, o.denominator,
      o.denominator / coalesce(o.coverage, 1) AS persons
    FROM 'static/data/observations/*/data.parquet' o
    WHERE o.sex = 'alla' AND o.grade = 'alla' AND o.status = 'ok' AND o.period NOT LIKE '%Q%'
  ), county AS (
    SELECT o.*, i.measure, i.direction,
      row_number() OVER (PARTITION BY o.indicator ORDER BY o.period DESC) AS age
    FROM counted o JOIN 'static/data/indicators.parquet' i ON i.id = o.indicator
    WHERE o.area = '18' AND (i.through IS NULL OR o.period < i.through[1:4])
  )
  SELECT c.indicator || ' ' || o.area, c.measure, c.direction, o.numerator, o.denominator,
    c.numerator - o.numerator, c.denominator - o.denominator
  FROM county c JOIN counted o USING (indicator, period)
  WHERE c.age = 1 AND c.measure IN ('rate', 'percent') AND c.denominator > 0 AND o.denominator > 0
    AND o.area IN ('18N', '18V', '18S', '18O')
    AND c.denominator - o.denominator >= 0.9 * (c.persons - o.persons)`

async function recounted(): Promise<Compared[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = await connection.runAndReadAll(restOfCounty)
  const sideOf = await designs()
  return rows.getRowsJS().map(([cell, measure, direction, ...counts]) => {
    const [own, ofOwn, rest, ofRest] = counts.map(Number)
    const [indicator = ''] = String(cell).split(' ')
    const [a, b] = [sideOf(indicator, own!, ofOwn!), sideOf(indicator, rest!, ofRest!)]
    return {
      cell: String(cell),
      direction: String(direction),
      p: measure === 'rate' ? ratioP(a, b) : differenceP(a, b),
      isHigher: own! / ofOwn! > rest! / ofRest!
    }
  })
}

/** The verdict on each cell, "familjehem 18N" to "higher". */
async function expectedVerdicts(): Promise<Map<string, string>> {
  const compared = await recounted()
  const isSignificant = significant(compared.map(({ p }) => p))
  return new Map(
    compared.map(({ cell, isHigher }, i) => {
      return [cell, isSignificant[i] ? (isHigher ? 'higher' : 'lower') : 'none']
    })
  )
}

const { document } = parseHTML(readFileSync(join(siteDir, 'jamfor/index.html'), 'utf8'))
const rug = document.querySelector('figure[data-chart="rug"]')!

/** The rows of a drawing, each with the indicator that its title leads to. */
function rowsOf(drawing: Element): { id: string; cells: Element[] }[] {
  return [...drawing.querySelectorAll('g.row')].map((row) => {
    const [, id = ''] = /indikator\/([^/]+)\/$/.exec(
      row.querySelector('a.title')?.getAttribute('href') ?? ''
    )!
    return { id, cells: [...row.querySelectorAll('a.datum[data-area]')] }
  })
}

for (const size of ['wide', 'narrow']) {
  test(`every verdict of the published rug is that of a count of its own (${size})`, async () => {
    const drawing = rug.querySelector(`.drawing .${size} svg`)!
    const expected = await expectedVerdicts()
    expect(expected.size).toBeGreaterThan(100)
    const rows = rowsOf(drawing)
    expect(rows.length).toBeGreaterThan(40)
    const shown = new Map<string, string | null>()
    for (const { id, cells } of rows) {
      for (const cell of cells) {
        shown.set(`${id} ${cell.getAttribute('data-area')}`, cell.getAttribute('data-verdict'))
      }
    }
    for (const cell of expected.keys()) expect([...shown.keys()]).toContain(cell)
    for (const [cell, verdict] of shown) {
      expect([cell, verdict]).toEqual([cell, expected.get(cell) ?? 'untested'])
    }
    const told = new Set(shown.values())
    expect(told).toEqual(new Set(['higher', 'lower', 'none', 'untested']))
  })
}

test('a cell is coloured and shaped by that verdict, and says it', () => {
  for (const { cells } of rowsOf(rug.querySelector('.drawing .wide svg')!)) {
    for (const cell of cells) {
      const verdict = cell.getAttribute('data-verdict')
      const isSure = verdict === 'higher' || verdict === 'lower'
      const tip = cell.getAttribute('data-tip') ?? ''
      expect([tip, cell.querySelector('path.verdict') !== null]).toEqual([tip, isSure])
      if (isSure) expect(tip).toContain(verdict === 'higher' ? ': högre' : ': lägre')
    }
  }
})

test('the note counts the tests, those below 5 % alone and those left', async () => {
  const compared = await recounted()
  const alone = compared.filter(({ p }) => p < 0.05).length
  const left = significant(compared.map(({ p }) => p)).filter(Boolean).length
  const note = rug.querySelector('p.note')?.textContent.replace(/\s/g, ' ') ?? ''
  expect(alone).toBeGreaterThan(left)
  expect(note).toContain(`Rutnätet prövar ${compared.length} skillnader samtidigt.`)
  const chance = (compared.length * 0.05).toFixed(1).replace('.', ',')
  expect(note).toContain(`väntas ungefär ${chance} av dem se säkra ut`)
  expect(note).toContain(`Var för sig hade ${alone} pekats ut.`)
  expect(note).toContain(`återstår ${left}, så ${alone - left} `)
})

test('the headline and its summary count the same verdicts', async () => {
  const verdicts = await expectedVerdicts()
  const directions = new Map((await recounted()).map(({ cell, direction }) => [cell, direction]))
  const names = ['Norra länsdelen', 'Västra länsdelen', 'Södra länsdelen', 'Örebro']
  const alt = rug.querySelector('.drawing .wide svg')?.getAttribute('aria-label') ?? ''
  lansdelar.forEach((code, i) => {
    const own = [...verdicts].filter(([cell]) => cell.endsWith(` ${code}`))
    const count = (isTone: (verdict: string, direction: string) => boolean) =>
      own.filter(([cell, verdict]) => {
        return verdict !== 'none' && isTone(verdict, directions.get(cell) ?? '')
      }).length
    const parts = [
      ['sämre i', count((verdict, way) => way !== 'neutral' && verdict !== way)],
      ['bättre i', count((verdict, way) => verdict === way)],
      ['annorlunda i', count((_, way) => way === 'neutral')]
    ] as const
    const told = parts.flatMap(([word, number]) => (number > 0 ? [`${word} ${number}`] : []))
    const listed = told.join(', ').replace(/, ([^,]*)$/, ' och $1')
    expect(alt).toContain(`${names[i]} är ${listed} av ${own.length} prövade uppgifter.`)
  })
})

test('the table of the rug has a cell for every place in every row', () => {
  const [head, ...rows] = [...rug.querySelectorAll('table tr')].map((row) => {
    return row.querySelectorAll('th, td').length
  })
  expect(head).toBe(3 + lansdelar.length)
  expect(new Set(rows)).toEqual(new Set([head]))
})

test('a value stands below its own place, also of what cannot be pooled to a länsdel', async ({
  page
}) => {
  const search = '?omraden=18N,18V,1885'
  await page.goto(`/jamfor/${search}`)
  const chart = page.locator('figure[data-chart="rug"]')
  await expect(chart).toHaveAttribute('data-view', search)
  const table = chart.locator('table')
  const head = await table.locator('thead th').allTextContents()
  const row = table.locator('tbody tr').filter({ hasText: 'Utredningstid' })
  const cells = (await row.locator('th, td').allTextContents()).map((text) => text.trim())
  expect(cells).toHaveLength(head.length)
  expect(cells[head.indexOf('Lindesberg')]).toMatch(/^\d+$/)
  expect(cells[head.indexOf('Norra länsdelen')]).toBe('uppgift saknas')
})
