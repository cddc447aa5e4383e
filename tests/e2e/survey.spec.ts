import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { expectedView, native } from './expected.ts'
import { chartTexts, figure, kinds, showsView, tableRows } from './figure.ts'

async function showsExpected(page: Page, id: string, search: string): Promise<void> {
  await showsView(page, search)
  const expected = await expectedView(id, search)
  expect(await chartTexts(page, 'trend')).toEqual(expected.trend)
  expect(await chartTexts(page, 'ranking')).toEqual(expected.ranking)
}

test('a survey is read by school year and sex, with answers and response rate', async ({
  page
}) => {
  await page.goto('/indikator/mar-bra/')
  await page.locator('select[name=arskurs]').selectOption('9')
  await showsExpected(page, 'mar-bra', '?arskurs=9')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsExpected(page, 'mar-bra', '?kon=flickor&arskurs=9')
  await expect(page.locator('p.lead').first()).toContainText('av flickorna i åk 9')

  const [head = [], ...rows] = await tableRows(page, 'ranking')
  expect(head).toEqual(expect.arrayContaining(['Svar', 'Svarsfrekvens']))
  const orebro = rows.find(([name]) => name === 'Örebro') ?? []
  const [answers] = await (
    await native()
  ).query<{ answers: number; rate: number }>(
    `SELECT answers, rate FROM responses WHERE area = '1880' AND period = '2026'
       AND sex = 'flickor' AND grade = '9'`
  )
  expect(orebro[head.indexOf('Svarsfrekvens')]).toBe(`${answers?.rate} %`)
  expect(Number(orebro[head.indexOf('Svar')]?.replace(/\s/g, ''))).toBeGreaterThan(100)
})

test('what is hidden says so, in chart, table and words, and is never called missing', async ({
  page
}) => {
  const search = '?niva=kommun&kon=flickor&arskurs=9'
  await page.goto(`/indikator/narkotika/${search}`)
  await showsExpected(page, 'narkotika', search)
  await expect(
    page.locator('p.note', { hasText: 'för att inget barn ska kunna pekas ut' }).first()
  ).toBeVisible()
  expect(await chartTexts(page, 'ranking')).toContain('visas inte, skyddas')
  const rows = await tableRows(page, 'ranking')
  const hidden = rows.filter((row) => row.includes('visas inte'))
  expect(hidden.length).toBeGreaterThan(1)
  // Value and interval are gone; how many pupils of a place answered the survey at all is another matter.
  for (const [, value, interval] of hidden) expect([value, interval]).toEqual(['visas inte', ''])
  expect(rows.flat()).not.toContain('uppgift saknas')
})

test('a question that was not put to a school year cannot be chosen for it', async ({ page }) => {
  await page.goto('/indikator/narkotika/?arskurs=7')
  const grades = page.locator('select[name=arskurs] option')
  await expect(grades).toHaveText(['Alla', 'Årskurs 9', 'Gymnasiets årskurs 2'])
  await expect(page.getByRole('status').filter({ hasText: 'årskurs' })).toBeVisible()
})

test('example data say so on the page and inside every drawing', async ({ page }) => {
  for (const id of ['mar-bra', 'sip-fran-skolan']) {
    await page.goto(`/indikator/${id}/`)
    await expect(page.locator('main')).toContainText('Exempeldata. Siffrorna är påhittade')
    for (const kind of kinds) {
      expect(await chartTexts(page, kind)).toContain('Exempeldata')
    }
  }
  await page.goto('/indikator/familjehem/')
  await expect(page.locator('main')).not.toContainText('Exempeldata')
})

test('a year in progress is not the latest year, and says until when it goes', async ({ page }) => {
  await page.goto('/indikator/sip-kallelser/')
  await expect(page.locator('select[name=ar]')).toHaveValue('2025')
  expect(await chartTexts(page, 'trend')).toContain('t.o.m. 6 mars')
  await page.locator('select[name=ar]').selectOption('2026')
  await expect(figure(page, 'trend')).toHaveAttribute('data-view', '?ar=2026')
  await expect(page.locator('p.lead').first()).toContainText('till och med 6 mars')
  // Single kommuner are told when the year is over.
  await expect(figure(page, 'ranking')).toHaveAttribute('data-state', 'empty')
  await expect(figure(page, 'ranking')).toContainText('Enskilda kommuner visas först när året')
  await page.locator('select[name=ar]').selectOption('2026-Q1')
  await expect(figure(page, 'trend')).toHaveAttribute('data-view', '?ar=2026-Q1')
  await expect(figure(page, 'trend')).toHaveAttribute('data-state', 'ready')
  const [, ...rows] = await tableRows(page, 'trend')
  expect(rows).toHaveLength(17)
  expect(rows.at(-1)?.[0]).toBe('2026, kvartal 1, t.o.m. 6 mars')
})

test('numbers that minutes mention stand with their source', async ({ page }) => {
  await page.goto('/indikator/familjehem/')
  await expect(page.locator('main')).toContainText('316 barn och unga var placerade')
  await expect(page.locator('main')).toContainText('Minnesanteckningar hösten 2024')
  const [head = [], ...rows] = await tableRows(page, 'ranking')
  const count = head.indexOf('Antal, beräknat')
  expect(rows.find(([name]) => name === 'Örebro')?.[count]).toMatch(/^\d+$/)
})

test('the data report is linked, readable and accessible', async ({ page }) => {
  await page.goto('/data-och-metod/')
  await page.getByRole('link', { name: 'Datarapporten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datarapport')
  await expect(page.getByRole('table').first()).toBeVisible()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await page.getByRole('link', { name: 'Data och metod' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data och metod')
})

test('an indicator whose every kommun is hidden keeps its page', async ({ page }) => {
  await page.goto('/indikator/sip-skal-annat/?niva=kommun')
  await showsView(page, '?niva=kommun')
  await expect(figure(page, 'ranking')).toBeVisible()
  await expect(page.locator('main')).toContainText('visas inte')
})
