import { expect, test } from '@playwright/test'
import { origin, subFolder } from './address.ts'
import { expectedView } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'
import { engineReady, watch } from './watch.ts'

test('the site works from any sub-folder and asks for nothing outside it', async ({ page }) => {
  const { faults, requests } = await watch(page)
  await page.goto(subFolder)
  await page.locator('summary', { hasText: 'Placeringar och insatser' }).click()
  await page.locator('main a[href$="/indikator/familjehem/"]').first().click()
  await expect(page).toHaveURL(`${subFolder}indikator/familjehem/`)
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  expect(await chartTexts(page, 'trend')).toEqual(
    (await expectedView('familjehem', '?kon=flickor')).trend
  )

  await page.waitForLoadState('networkidle')
  await page.reload()
  await showsView(page, '?kon=flickor')
  await page.getByRole('link', { name: 'Beslut', exact: true }).click()
  await expect(page).toHaveURL(`${subFolder}beslut/`)
  await page.waitForLoadState('networkidle')
  await page.reload()
  await engineReady(page)
  await page.locator('select[name=ar]').selectOption({ index: 1 })
  await expect(page.locator('.decisions')).toHaveAttribute('data-view', /^\?ar=/)
  await page.waitForLoadState('networkidle')

  // A slide's address begins at the root of the site, wherever the site lies.
  await page.goto(`${subFolder}indikator/familjehem/`)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await page.getByRole('button', { name: 'Till bildspel' }).first().click()
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await expect(page).toHaveURL(`${subFolder}bildspel/`)
  const title = 'Fler barn är placerade i familjehem i norra länsdelen'
  await expect(page.getByRole('button', { name: /^Bild 1\. Diagram/ })).toHaveAccessibleName(
    new RegExp(title)
  )
  expect(await page.evaluate(() => localStorage.getItem('lansdelsbilden.bildspel'))).toContain(
    '"/indikator/familjehem/"'
  )
  await page.waitForLoadState('networkidle')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.startsWith(origin + subFolder))).toEqual([])
})
