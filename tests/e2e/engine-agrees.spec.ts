import type { Page } from '@playwright/test'
import { formatValue } from '../../src/lib/format/number.ts'
import { expect, test } from './calm.ts'
import { besideChart } from './decision-marks.ts'
import { expectedView, native } from './expected.ts'
import { chartTexts, figure, showsView, tableRows } from './figure.ts'
import { withoutPrepared } from './watch.ts'

// What is looked at is the engine.
test.beforeEach(({ page }) => withoutPrepared(page))

const views = [
  { id: 'familjehem', search: '?kon=flickor', sex: 'flickor' },
  { id: 'familjehem', search: '?omraden=18N&kon=pojkar', sex: 'pojkar' },
  { id: 'familjehem', search: '?niva=kommun', sex: 'alla', kommuner: true },
  { id: 'oppna-insatser', search: '?kon=flickor', sex: 'flickor' },
  { id: 'ekonomiskt-bistand', search: '?niva=kommun', sex: 'alla', kommuner: true }
]

/** The values in the trend's table, "year name" to the number before its interval. */
async function valuesOnPage(page: Page): Promise<Map<string, string>> {
  const [head = [], ...body] = await tableRows(page, 'trend')
  return new Map(
    body.flatMap(([year = '', ...cells]) =>
      cells.flatMap((cell, i) => {
        const [value = ''] = cell.replace('*', '').split(' (')
        return /\d/.test(value) ? [[`${year} ${head[i + 1]}`, value.trim()] as const] : []
      })
    )
  )
}

for (const { id, search, sex, kommuner } of views) {
  test(`the table of ${id}${search} holds what plain SQL finds`, async ({ page }) => {
    await page.goto(`/indikator/${id}/${search}`)
    await showsView(page, search)
    const { indicator } = await expectedView(id, search)
    const rows = await (
      await native()
    ).query<{ period: string; name: string; value: number }>(
      `SELECT o.period, a.name, o.value FROM observations o JOIN areas a ON a.code = o.area
       WHERE o.indicator = ? AND o.sex = ? AND o.grade = 'alla' AND o.value IS NOT NULL
         AND a.type IN ('riket', 'lan', ?)`,
      [id, sex, kommuner ? 'kommun' : 'lansdel']
    )
    const expected = rows.map(({ period, name, value }) => {
      return [`${period} ${name}`, formatValue(value, indicator).replace(/\s/g, ' ')]
    })
    expect(expected.length).toBeGreaterThan(20)
    expect(await valuesOnPage(page)).toEqual(new Map(expected as [string, string][]))
  })
}

// All indicators in one test would take longer than a test may.
const parts = 4

/** Follows a link from the page that is open, if any is, so that one engine answers for both, as it does for a reader. */
async function open(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(address)
  else
    await page.evaluate((href) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
}

/** Every question of every indicator's page, asked anew in the browser: figures, gaps and decisions. */
async function agrees(page: Page, id: string, period: string): Promise<void> {
  const search = `?ar=${period}`
  const expected = await expectedView(id, search)
  await open(page, `/indikator/${id}/${search}`)
  await expect(page.locator('h1')).toHaveText(expected.indicator.title)
  await showsView(page, search)
  expect(await chartTexts(page, 'trend'), id).toEqual(expected.trend)
  expect(await chartTexts(page, 'ranking'), id).toEqual(expected.ranking)
  expect(await chartTexts(page, 'map'), id).toEqual(expected.map)
  if (expected.breakdown === null) await expect(figure(page, 'breakdown'), id).toHaveCount(0)
  else expect(await chartTexts(page, 'breakdown'), id).toEqual(expected.breakdown)
  const shown = await page
    .locator('article[data-decision]')
    .evaluateAll((found) => found.map((node) => node.id))
  expect(shown, id).toEqual(besideChart(expected.figures.decisions))
}

for (let part = 0; part < parts; part++) {
  test(`charts are drawn from the same rows in browser and outside, part ${part + 1} of all indicators`, async ({
    page
  }) => {
    const db = await native()
    const indicators = await db.query<{ id: string; period: string }>(
      `SELECT i.id, min(o.period) AS period
       FROM indicators i JOIN observations o ON o.indicator = i.id AND o.status = 'ok'
         AND o.sex = 'alla'
       WHERE i.latest > i.earliest GROUP BY i.id ORDER BY i.id`
    )
    const own = indicators.filter((_, i) => i % parts === part)
    expect(own.length).toBeGreaterThan(0)
    for (const { id, period } of own) await agrees(page, id, period)
  })
}
