import type { Page } from '@playwright/test'

/** A place's analysis, where topics are given dots. */
export const laxa = '/platsanalys/1860/'

/** Gives dots to a topic, opening the theme that it lies in. */
export async function give(page: Page, title: string, dots: number): Promise<void> {
  const topic = page.getByRole('group', { name: `Prickar till ${title}`, includeHidden: true })
  await topic.evaluate((node) => {
    for (let at = node.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      at.open = true
    }
  })
  for (let given = 0; given < dots; given += 1) {
    await topic.getByRole('button', { name: 'Ge en prick' }).click()
  }
}

/** The list as it stands: rank, topic and dots. */
export async function ranking(page: Page): Promise<string[]> {
  const items = page.locator('.result ol > li')
  return items.evaluateAll((all) =>
    all.map((item) => {
      const text = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? ''
      return `${text('.rank').replace('delad', ' delad')} ${text('.title')}: ${text('.dots')}`
    })
  )
}
