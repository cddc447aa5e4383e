import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { charts, openThemes, showsView } from './profile.ts'

/** What stands of each chart when the first of them shows another view, and what `then` makes of it at once. */
async function atFirstChange(page: Page, then: 'nothing' | 'print' | 'focus') {
  const found = page.evaluate(
    (what) =>
      new Promise<{ busy: boolean; view: string; headline: string }[]>((resolve) => {
        const figures = () => [
          ...document.querySelectorAll<HTMLElement>('figure[data-chart=profile]')
        ]
        new MutationObserver((_, observer) => {
          observer.disconnect()
          if (what === 'print') dispatchEvent(new Event('beforeprint'))
          if (what === 'focus') figures().at(-1)?.querySelector<HTMLElement>('.drawing')?.focus()
          // What the page has been told to do at once is done in this task.
          queueMicrotask(() =>
            queueMicrotask(() =>
              resolve(
                figures().map((figure) => ({
                  busy: figure.ariaBusy === 'true',
                  view: figure.dataset.view ?? '',
                  headline: figure.querySelector('svg')?.textContent ?? ''
                }))
              )
            )
          )
        }).observe(document.body, { subtree: true, attributeFilter: ['data-view'] })
      }),
    then
  )
  await page.locator('select[name=kon]').selectOption('flickor')
  return found
}

test.beforeEach(async ({ page }) => {
  await page.goto('/omrade/18N/')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await openThemes(page, 'placeringar')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsView(page, '?kon=pojkar')
})

test('the charts on screen are drawn first, and those that wait say what they show and are busy', async ({
  page
}) => {
  const stood = await atFirstChange(page, 'nothing')
  const isNew = ({ view }: { view: string }) => view === '?kon=flickor'
  expect(stood.filter(isNew).length).toBeGreaterThan(0)
  const waiting = stood.slice(stood.filter(isNew).length)
  expect(waiting.length).toBeGreaterThan(2)
  for (const { view, busy, headline } of waiting) {
    expect([view, busy]).toEqual(['?kon=pojkar', true])
    expect(headline).toContain('pojkar')
  }
  await showsView(page, '?kon=flickor')
  for (const chart of await charts(page).all()) {
    await expect(chart).toHaveAttribute('aria-busy', 'false')
    await expect(chart.locator('.drawing svg')).toContainText('flickor')
  }
})

test('all are drawn before the page is printed', async ({ page }) => {
  const stood = await atFirstChange(page, 'print')
  expect(new Set(stood.map(({ view }) => view))).toEqual(new Set(['?kon=flickor']))
  for (const { headline } of stood) expect(headline).toContain('flickor')
})

test('one that gets the focus is drawn at once', async ({ page }) => {
  // Only what is open can have it.
  await page.locator('#teman > details > summary').last().click()
  const stood = await atFirstChange(page, 'focus')
  expect(stood.at(-1)?.view).toBe('?kon=flickor')
  expect(stood.at(-1)?.headline).toContain('flickor')
  expect(stood.some(({ view }) => view === '?kon=pojkar')).toBe(true)
})
