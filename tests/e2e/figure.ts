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

/** Every text in the one drawing of a chart that can be seen. */
export async function chartTexts(page: Page, kind: Kind): Promise<string[]> {
  const drawing = figure(page, kind).locator('.drawing svg').filter({ visible: true })
  await expect(drawing).toHaveCount(1)
  return drawing.evaluate((svg) => {
    return [...svg.querySelectorAll('text')].map((text) => text.textContent)
  })
}

/** The chart's table, row by row with its head first, white space made plain. */
export async function tableRows(page: Page, kind: Kind): Promise<string[][]> {
  const details = figure(page, kind).locator('details', { has: page.locator('table') })
  if (!(await details.evaluate((node) => (node as HTMLDetailsElement).open))) {
    await details.locator('summary').click()
  }
  return details
    .locator('tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) =>
        [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
      )
    )
}
