import { expect, type Locator, type Page } from '@playwright/test'

/** The page of the initiatives: its matrix of initiatives and kommuner, and its map. */
export const matrix = (page: Page): Locator => page.locator('.matrix table')
export const row = (page: Page, initiative: string): Locator =>
  page.locator(`.matrix tr[data-initiative="${initiative}"]`)
export const map = (page: Page): Locator => page.locator('figure[data-chart="map"]')

/** Waits until matrix and map show this view. */
export async function showsView(page: Page, search: string): Promise<void> {
  for (const part of [page.locator('.register'), map(page)]) {
    await expect(part).toHaveAttribute('data-view', search)
    await expect(part).toHaveAttribute('data-state', /^(ready|empty)$/)
  }
  expect(new URL(page.url()).search).toBe(search)
}
