import { expect, test, type Page } from '@playwright/test'
import { showsView } from './figure.ts'
import { holdScript } from './held-script.ts'
import { engineReady } from './watch.ts'

/** The step in the history is one that the router has not made. */
const unknown = (page: Page) => page.evaluate(() => history.state === null)

test('a page left by a link within it before the script had come is there when gone back to', async ({
  page
}) => {
  const { release } = await holdScript(page)
  await page.goto('/indikator/familjehem/', { waitUntil: 'commit' })
  const title = await page.locator('h1').textContent()
  await page.getByRole('link', { name: 'Till innehållet' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/indikator/familjehem/#innehall')
  release()
  await engineReady(page)
  await page.getByRole('link', { name: 'Beslut', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('Beslut om barn och unga')
  await page.evaluate(() => history.go(-2))
  await expect(page).toHaveURL('/indikator/familjehem/')
  await expect(page.locator('h1')).toHaveText(title ?? '')
  await engineReady(page)
  await page.goForward()
  await expect(page).toHaveURL('/indikator/familjehem/#innehall')
  // The page may be loaded anew; a step in the very instant before it is heard of is one that nobody can take.
  await expect.poll(() => unknown(page).catch(() => true)).toBe(false)
  await engineReady(page)
  await page.goForward()
  await expect(page).toHaveURL('/beslut/')
  await expect(page.locator('h1')).toHaveText('Beslut om barn och unga')
})

test('so is a view of the same page', async ({ page }) => {
  const { release } = await holdScript(page)
  await page.goto('/indikator/familjehem/?kon=flickor', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Till innehållet' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/indikator/familjehem/?kon=flickor#innehall')
  release()
  await showsView(page, '?kon=flickor')
  await page.locator('select[name=kon]').selectOption('pojkar')
  await showsView(page, '?kon=pojkar')
  await page.evaluate(() => history.go(-2))
  await expect(page).toHaveURL('/indikator/familjehem/?kon=flickor')
  await showsView(page, '?kon=flickor')
})

test('so is a page with a fragment of the reader’s own; within a page nothing is loaded again', async ({
  page
}) => {
  await page.goto('/indikator/familjehem/')
  await engineReady(page)
  const title = await page.locator('h1').textContent()
  await page.evaluate(() => (document.documentElement.dataset.stayed = 'yes'))
  for (const fragment of ['en', 'två']) {
    await page.evaluate((hash) => (location.hash = hash), fragment)
  }
  expect(await unknown(page)).toBe(true)
  await page.goBack()
  await page.goBack()
  await page.goForward()
  await expect(page).toHaveURL('/indikator/familjehem/#en')
  await page.getByRole('link', { name: 'Beslut', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('Beslut om barn och unga')
  await expect(page.locator('html')).toHaveAttribute('data-stayed', 'yes')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL('/indikator/familjehem/#en')
  await expect(page.locator('h1')).toHaveText(title ?? '')
})
