import { expect, type Locator, type Page } from '@playwright/test'
import { filteredDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { allDecisions, type DecisionsView } from '../../src/lib/url/decisions-view.ts'
import { native } from './expected.ts'

/** The list of decisions and the picture of them over time. */
export const articles = (page: Page): Locator => page.locator('.decisions article[data-decision]')
export const items = (page: Page): Locator =>
  page
    .locator('figure[data-chart="timeline"] .drawing svg')
    .filter({ visible: true })
    .locator('a[data-decision-mark]')
export const field = (page: Page) => page.locator('input[name=sok]')

/** Waits until both show this view. */
export async function showsView(page: Page, search: string): Promise<void> {
  for (const part of ['.decisions', 'figure[data-chart="timeline"]']) {
    await expect(page.locator(part)).toHaveAttribute('data-view', search)
    await expect(page.locator(part)).toHaveAttribute('data-state', /^(ready|empty)$/)
  }
  expect(new URL(page.url()).search).toBe(search)
}

/** The ids of what is listed, in its order. */
export const listed = (page: Page): Promise<string[]> =>
  articles(page).evaluateAll((found) => found.map(({ dataset }) => dataset.decision ?? ''))

/** The ids of what the picture has, in the order drawn. */
export const drawn = (page: Page): Promise<string[]> =>
  items(page).evaluateAll((found) =>
    found.map((node) => node.getAttribute('data-decision-mark') ?? '')
  )

/** The ids that native DuckDB gives. */
export async function expectedIds(wanted: Partial<DecisionsView>): Promise<string[]> {
  // What is overdue is asked for in a test of its own.
  const rows = await filteredDecisions(await native(), { ...allDecisions, ...wanted }, '2026-06-01')
  return rows.map(({ id }) => id)
}

const months =
  'januari februari mars april maj juni juli augusti september oktober november december'

/** The day that the page says it was built, YYYY-MM-DD. */
export async function buildDay(page: Page): Promise<string> {
  const text = await page.getByText(/^Läget .* när sidan byggdes\.$/).textContent()
  const [, day = '', month = '', year] = /Läget (\d+) (\p{L}+) (\d{4}),/u.exec(text ?? '') ?? []
  const number = months.split(' ').indexOf(month) + 1
  expect(number).toBeGreaterThan(0)
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A row of the register, as far as it says what is to be followed up. */
interface Registered {
  id: string
  follow_up: string | null
  follows: string
}

/** What is to be followed up, counted from the register: what had passed on a day, and what had not. */
export async function followUpsOn(day: string): Promise<{ overdue: string[]; due: string[] }> {
  const rows = await (
    await native()
  ).query<Registered>(`SELECT id, follow_up, follows FROM decisions`)
  const followed = new Set(rows.flatMap(({ follows }) => follows.split(',')))
  const open = rows.flatMap(({ id, follow_up }) =>
    follow_up === null || followed.has(id) ? [] : [{ id, last: lastDay(follow_up) }]
  )
  const ids = (wanted: (last: string) => boolean) =>
    open.filter(({ last }) => wanted(last)).map(({ id }) => id)
  return { overdue: ids((last) => last < day), due: ids((last) => last >= day) }
}

/** The last day of a day, a month, half a year or a year. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year = '', part = '12'] = date.replace('H1', '06').replace('H2', '12').split('-')
  // The day before the first of the next month.
  return new Date(Date.UTC(Number(year), Number(part), 0)).toISOString().slice(0, 10)
}
