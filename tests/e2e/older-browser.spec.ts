import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { showsView } from './figure.ts'
import { oneOfEach } from './one-of-each.ts'
import { siteDir } from './site.ts'
import { watch } from './watch.ts'

/** A browser from before what is newest, on a page without https. */
function becomeOlder(page: Page) {
  return page.addInitScript(() => {
    const lacking: [object, string[]][] = [
      [Array.prototype, ['toSorted', 'toSpliced', 'toReversed', 'with']],
      [Array, ['fromAsync']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [URL, ['canParse', 'parse']],
      [Crypto.prototype, ['randomUUID', 'subtle']],
      [AbortSignal, ['any', 'timeout']],
      [Navigator.prototype, ['clipboard', 'storage', 'locks']],
      [Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf', 'isDisjointFrom']],
      [window, ['BroadcastChannel', 'requestIdleCallback', 'structuredClone', 'scheduler']]
    ]
    for (const [owner, names] of lacking) {
      for (const name of names) Reflect.deleteProperty(owner, name)
    }
  })
}

for (const address of oneOfEach()) {
  test(`${address} is alive in an older browser`, async ({ page }) => {
    const { faults } = await watch(page)
    await becomeOlder(page)
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
    await expect(page.locator('h1')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('[role=alert]')).toHaveCount(0)
    expect(faults).toEqual([])
  })
}

test('filters, the deck and the dots of a group work in an older browser', async ({ page }) => {
  await becomeOlder(page)
  await page.goto('/indikator/familjehem/')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  for (const number of [1, 2]) {
    await page.getByRole('button', { name: 'Till bildspel' }).first().click()
    await expect(page.getByText(`Tillagd som bild ${number}.`)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await page.getByRole('button', { name: 'Ställ bredvid nästa diagram' }).click()
  await expect(page.getByText('Diagrammen står på samma bild.')).toBeVisible()

  await page.goto('/platsanalys/1880/#vill-vi')
  await page.getByRole('button', { name: 'Ge en prick' }).first().click()
  await expect(page.getByText('29 av 30 prickar kvar.')).toBeVisible()
})

test('a page that is opened as a file is there to be read, and says what does not work', async ({
  page
}) => {
  const file = resolve(siteDir, 'indikator/familjehem/index.html')
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByText('Sidan visas som den är.')).toBeVisible({ timeout: 6000 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const trend = page.locator('figure[data-chart=trend] svg').filter({ visible: true }).first()
  await expect(trend.getByText('Norra 14,1', { exact: true })).toBeVisible()
})
