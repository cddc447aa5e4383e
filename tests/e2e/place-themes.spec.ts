import { expect, test } from '@playwright/test'
import { themeWords } from '../../src/lib/text/place/profile-headline.ts'
import { profiles } from '../text/profiles.ts'
import { native } from './expected.ts'
import { charts, openThemes, showsView, themeOf } from './profile.ts'
import { scriptRuns } from './watch.ts'

test('every theme is closed, and its line says how many stand out and which way', async ({
  page
}) => {
  await page.goto('/omrade/1880/')
  const profile = await (await profiles(await native())).of('1880')
  const said = new Set<string>()
  for (const { theme, rows } of profile.themes) {
    const line = themeOf(page, theme.id).locator('> summary')
    await expect(line).toContainText(theme.title)
    for (const { text } of themeWords(rows)) {
      said.add(text.replace(/^\d+ /, ''))
      await expect(line).toContainText(text)
    }
  }
  expect([...said]).toEqual(expect.arrayContaining(['sämre', 'bättre', 'kan inte prövas']))
  await expect(charts(page)).toHaveCount(profile.themes.length)
  await expect(charts(page).filter({ visible: true })).toHaveCount(0)
})

test('a finding leads to its reason, also when that has been closed again, and back', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  await scriptRuns(page)
  const finding = page.getByRole('link', { name: 'Fler barn är placerade i familjehem än i' })
  const reason = themeOf(page, 'placeringar').locator('figure')
  for (let times = 0; times < 2; times++) {
    await finding.click()
    await expect(reason).toBeInViewport()
    await themeOf(page, 'placeringar').locator('> summary').click()
    await expect(reason).toBeHidden()
  }
  await finding.click()
  const title = reason.getByRole('link', { name: /^Placerade i familjehem/ })
  await title.filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/indikator/familjehem/?omraden=18N')
  await page.goBack()
  await expect(reason).toBeVisible()
})

test('the address opens a theme, when the page is loaded and later', async ({ page }) => {
  await page.goto('/omrade/1881/#tema-halsa')
  await expect(themeOf(page, 'halsa').locator('figure')).toBeInViewport()
  await page.evaluate(() => (location.hash = '#tema-skola'))
  await expect(themeOf(page, 'skola').locator('figure')).toBeInViewport()
  await expect(charts(page).filter({ visible: true })).toHaveCount(2)
})

test('what is open stays so while the filters change, and another place has its own', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  await scriptRuns(page)
  await openThemes(page, 'skola')
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsView(page, '?kon=flickor')
  await expect(charts(page).filter({ visible: true })).toHaveCount(1)
  await expect(themeOf(page, 'skola').locator('figure')).toContainText('flickor')
  await page.getByRole('link', { name: 'Nora', exact: true }).first().click()
  await expect(page).toHaveURL('/omrade/1884/?kon=flickor')
  await expect(charts(page).filter({ visible: true })).toHaveCount(0)
})

test('on a phone what stands out is seen first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const code of ['18N', '1880', '1864']) {
    await page.goto(`/omrade/${code}/`)
    const box = await page.locator('[data-finding]').first().boundingBox()
    expect(box?.y, code).toBeLessThan(420)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('themes open by their lines and by their addresses', async ({ page }) => {
    await page.goto('/omrade/18N/#tema-halsa')
    await expect(themeOf(page, 'halsa').locator('svg').first()).toBeVisible()
    await page.getByRole('link', { name: 'Fler barn är placerade i familjehem än i' }).click()
    await expect(themeOf(page, 'placeringar').locator('svg').first()).toBeInViewport()
    await openThemes(page, 'skola')
    await themeOf(page, 'skola').locator('fieldset').getByText('Tabell').click()
    await expect(themeOf(page, 'skola').getByRole('table')).toBeVisible()
  })
})
