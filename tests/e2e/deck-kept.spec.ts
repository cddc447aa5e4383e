import { expect, test, type Page } from '@playwright/test'
import { drawn, keep, pick } from './deck.ts'
import { publish } from './publish.ts'

const charts = [
  ['/indikator/familjehem/?omraden=18N', 'trend'],
  ['/indikator/hvb/', 'ranking'],
  ['/indikator/mar-bra/?omraden=18N', 'trend'],
  ['/indikator/mar-bra/', 'breakdown'],
  ['/indikator/familjehem/', 'funnel'],
  ['/indikator/hvb/', 'map'],
  ['/jamfor/?tema=halsa', 'rug'],
  ['/jamfor/?tema=halsa', 'multiples', 'mar-bra'],
  ['/jamfor/?tema=skola&x=skoltrivsel&y=lag-ekonomisk-standard', 'scatter'],
  ['/omrade/18N/', 'profile', 'halsa'],
  ['/beslut/?tema=skola', 'timeline'],
  ['/platsanalys/18S/', 'trend']
] as const

const deck = charts.map(([address, kind, part = null]) => {
  return { kind: 'chart', chart: { address, kind, part, frozen: null } }
})

/** The drawings of all slides, letter by letter but for the ids that each drawing makes up. */
async function drawings(page: Page): Promise<string[]> {
  await drawn(page, charts.length)
  const miniatures = page.locator('.miniature svg')
  await expect(miniatures).toHaveCount(charts.length)
  return miniatures.evaluateAll((all) =>
    all.map((svg) => svg.outerHTML.replaceAll(/(plot|clip|hatch)[\w-]*/g, ''))
  )
}

/** The engine is asked for its code no more. */
const withoutEngine = (page: Page) => page.route('**/*.wasm', (route) => route.abort())

test('a deck is drawn from what was kept, just as before, without the engine', async ({ page }) => {
  await keep(page, deck)
  await page.goto('/bildspel/')
  const before = await drawings(page)
  expect(new Set(before).size).toBe(charts.length)
  await withoutEngine(page)
  await page.reload()
  expect(await drawings(page)).toEqual(before)
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle')
  await expect(page.getByRole('list', { name: 'Bilderna' })).toHaveAttribute('aria-busy', 'false')

  // What is kept is no way around the switch.
  await page.getByRole('checkbox', { name: /^Bara officiella siffror/ }).check()
  await expect(page.locator('.stage').getByText('Exempeldata')).toHaveCount(0)
  await expect(pick(page, 3)).toContainText('visas inte')
})

test('nothing is kept over to another release', async ({ page }) => {
  const one = { address: '/indikator/hvb/?kon=flickor', kind: 'trend', part: null, frozen: null }
  await keep(page, [{ kind: 'chart', chart: one }])
  await page.goto('/bildspel/')
  await drawn(page, 1)
  const drawing = page.locator('.preview svg')
  const before = await drawing.textContent()
  const sql =
    "SELECT * REPLACE (value * 10 AS value, lower * 10 AS lower, upper * 10 AS upper) FROM observations WHERE indicator = 'hvb'"
  await publish(page, 'observations/indicator=hvb/data.parquet', sql)
  await page.reload()
  await drawn(page, 1)
  expect(await drawing.textContent()).not.toBe(before)
})

test('a frozen slide stays as it was beside what is kept', async ({ page }) => {
  await keep(page, deck.slice(0, 2))
  await page.goto('/bildspel/')
  await drawn(page, 2)
  await page.getByRole('button', { name: 'Frys dagens siffror' }).click()
  await expect(page.getByText(/^Siffrorna är frysta \d+ /)).toBeVisible()
  await page.evaluate(() => {
    const key = 'lansdelsbilden.bildspel'
    localStorage.setItem(key, localStorage.getItem(key)!.replaceAll('"Norra"', '"Förr i norr"'))
  })
  await page.reload()
  await drawn(page, 2)
  await expect(page.locator('.preview svg')).toContainText('Förr i norr')
  await page.getByRole('button', { name: 'Följ uppgifterna igen' }).click()
  await expect(page.locator('.preview svg')).not.toContainText('Förr i norr')
  await page.getByRole('button', { name: 'Ångra: följ uppgifterna igen' }).click()
  await expect(page.locator('.preview svg')).toContainText('Förr i norr')
})

test('a deck is drawn where the browser keeps no rows', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  await keep(page, deck.slice(0, 1))
  await page.goto('/bildspel/')
  await drawn(page, 1)
  await page.reload()
  await drawn(page, 1)
})
