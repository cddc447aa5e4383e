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

export async function relatedTo(theme: string, areas: string[]): Promise<string[]> {
  return (await relatedDecisions(await native(), { theme, areas })).map(({ id }) => id)
}
