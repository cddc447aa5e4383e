import { expect, type Locator, type Page } from '@playwright/test'

/** The charts of every indicator's page. */
export const kinds = ['trend', 'ranking', 'map'] as const
export type Kind = (typeof kinds)[number] | 'breakdown' | 'funnel'

export const figure = (page: Page, kind: Kind): Locator =>
  page.locator(`figure[data-chart="${kind}"]`)

/** Waits until the charts on an indicator's page show this view. */
export async function showsView(page: Page, search: string): Promise<void> {
  for (const kind of kinds) {
    await expect(figure(page, kind)).toHaveAttribute('data-view', search)
    await expect(figure(page, kind)).toHaveAttribute('data-state', 'ready')
  }
  expect(new URL(page.url()).search).toBe(search)
}

/** A chart with its row of tools and its table; the charts of one card share theirs. */
export const card = (chart: Locator): Locator => chart.locator('..')

/** One of the forms that a chart can be shown in, as its reader chooses it. */
export const form = (chart: Locator, name: string): Locator =>
  card(chart).locator('fieldset').getByText(name, { exact: true })

/** One of the tools beside them, of the form that is shown. */
export const tool = (chart: Locator, name: string): Locator =>
  card(chart).locator('.tools').getByText(name, { exact: true }).filter({ visible: true })

const formOf: Partial<Record<Kind, string>> = { map: 'Karta', funnel: 'Trattdiagram' }

/** The chart as it is when its own form has been chosen. */
export async function chosen(page: Page, kind: Kind): Promise<Locator> {
  const chart = figure(page, kind)
  const own = form(chart, formOf[kind] ?? 'Diagram')
  if (await own.count()) await own.click()
  return chart
}

/** Every text in the one drawing of a chart that can be seen. */
export async function chartTexts(page: Page, kind: Kind): Promise<string[]> {
  const drawing = (await chosen(page, kind)).locator('.drawing svg').filter({ visible: true })
  await expect(drawing).toHaveCount(1)
  return drawing.evaluate((svg) => {
    return [...svg.querySelectorAll('text')].map((text) => text.textContent)
  })
}

/** The chart's table, row by row with its head first, white space made plain; of a funnel the second of its card. */
export async function tableRows(page: Page, kind: Kind): Promise<string[][]> {
  const chart = figure(page, kind)
  await form(chart, 'Tabell').click()
  const table = card(chart)
    .locator('table')
    .nth(kind === 'funnel' ? 1 : 0)
  await expect(table).toBeVisible()
  return table
    .locator('tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) =>
        [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
      )
    )
}
