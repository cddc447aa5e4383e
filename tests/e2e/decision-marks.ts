import type { Locator, Page } from '@playwright/test'
import { relatedDecisions } from '../../src/lib/queries/decision/decisions.ts'
import { native } from './expected.ts'
import { figure } from './figure.ts'

export const hide = (page: Page) => page.locator('input[name=beslut]')
export const card = (page: Page, id: string) => page.locator(`article[data-decision="${id}"]`)
export const trend = (page: Page) =>
  figure(page, 'trend').locator('.drawing svg').filter({ visible: true })

/** The decisions that are marked in a drawing, those of one date together, sorted. */
export const idsOf = (drawing: Locator): Promise<string[]> =>
  drawing
    .locator('[data-decision-mark]')
    .evaluateAll((marks) =>
      marks.flatMap((mark) => mark.getAttribute('data-decision-mark')?.split(' ') ?? []).sort()
    )

export const mark = (drawing: Locator, id: string) =>
  drawing.locator(`[data-decision-mark~="${id}"]`)

interface Dated {
  id: string
  first_day: string
  last_day: string
}

/** The ids of decisions, most relevant first, as they stand beside a chart: the first five in the order of time. */
export function besideChart(decisions: Dated[]): string[] {
  const middle = ({ first_day, last_day }: Dated) => Date.parse(first_day) + Date.parse(last_day)
  const marked = decisions.slice(0, 5).toSorted((a, b) => middle(a) - middle(b))
  return [...marked, ...decisions.slice(5)].map(({ id }) => id)
}

export async function relatedTo(theme: string, areas: string[]): Promise<string[]> {
  return (await relatedDecisions(await native(), { theme, areas })).map(({ id }) => id)
}
