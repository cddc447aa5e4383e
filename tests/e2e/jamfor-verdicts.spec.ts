import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { siteDir } from './site.ts'
import { recountedVerdicts } from './verdict-recount.ts'

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
  verdict: string
}

async function recounted(): Promise<Compared[]> {
  const all = await recountedVerdicts()
  return all
    .filter(({ kind, area }) => kind === 'level' && lansdelar.includes(area))
    .map(({ indicator, area, direction, p, verdict }) => {
      return { cell: `${indicator} ${area}`, direction, p, verdict }
    })
}

/** The verdict on each cell, "familjehem 18N" to "higher". */
async function expectedVerdicts(): Promise<Map<string, string>> {
  return new Map((await recounted()).map(({ cell, verdict }) => [cell, verdict]))
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
      const name = cell.getAttribute('aria-label') ?? ''
      expect([name, cell.querySelector('path.verdict') !== null]).toEqual([name, isSure])
      if (isSure) expect(name).toContain(verdict === 'higher' ? ', högre' : ', lägre')
    }
  }
})

test('the note counts the tests, those below 5 % alone and those left', async () => {
  const compared = await recounted()
  const alone = compared.filter(({ p }) => p < 0.05).length
  const left = compared.filter(({ verdict }) => verdict !== 'none').length
  const note =
    rug
      .closest('.rug')
      ?.querySelector('div > p.note:last-child')
      ?.textContent.replace(/\s/g, ' ') ?? ''
  expect(alone).toBeGreaterThan(left)
  expect(note).toContain(`Här prövas ${compared.length} skillnader, tillsammans med alla`)
  expect(note).toContain(`${left} markeras. Ytterligare ${alone - left} hade sett säkra ut`)
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
      ['bättre i', count((verdict, way) => verdict === way)]
    ] as const
    const told = parts.flatMap(([word, number]) => (number > 0 ? [`${word} ${number}`] : []))
    const differs = count((_, way) => way === 'neutral')
    const more = differs > 0 ? ` och skiljer sig i ${differs} till` : ''
    const of = `av ${own.length} prövade indikatorer`
    const sentence =
      told.length > 0 ? `är ${told.join(' och ')} ${of}${more}` : `skiljer sig i ${differs} ${of}`
    expect(alt).toContain(`${names[i]} ${sentence}.`)
  })
})

test('the table of the rug has a cell for every place in every row', () => {
  const [head, ...rows] = [...rug.parentElement!.querySelectorAll('table tr')].map((row) => {
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
  const table = page.getByRole('region', { name: 'Tabell: de valda platserna' })
  const head = await table.locator('thead th').allTextContents()
  const row = table.locator('tbody tr').filter({ hasText: 'Utredningstid' })
  const cells = (await row.locator('th, td').allTextContents()).map((text) => text.trim())
  expect(cells).toHaveLength(head.length)
  expect(cells[head.indexOf('Lindesberg')]).toMatch(/^\d+$/)
  expect(cells[head.indexOf('Norra länsdelen')]).toBe('uppgift saknas')
})
