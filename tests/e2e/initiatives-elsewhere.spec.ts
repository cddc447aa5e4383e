import { expect, test } from './calm.ts'
import { map, showsView } from './initiatives.ts'
import { tool } from './figure.ts'

test('stand beside the indicators of their theme, without a claim of effect', async ({ page }) => {
  await page.goto('/indikator/foraldrarelation/')
  const section = page.locator('section', { has: page.locator('#insatser') })
  await expect(section.getByRole('heading')).toHaveText('Insatser inom temat')
  await expect(section).toContainText('säger inget om vad den har lett till')
  await expect(section).toContainText('Ansluten enligt anteckning hösten 2024: Hällefors')
  await section.getByRole('link', { name: 'Backa barnet', exact: true }).click()
  await expect(page).toHaveURL('/insatser/?insats=backa-barnet')
  await page.goto('/indikator/frukost/')
  await expect(section).toContainText('Generation Pep')
  await page.goto('/indikator/sip-per-1000/')
  await expect(page.locator('h1')).toBeVisible()
  await expect(section).toHaveCount(0)
  await page.goto('/omrade/1884/')
  await section.getByRole('link', { name: 'Alla insatser' }).click()
  await expect(page).toHaveURL('/insatser/')
})

test('the map goes on a slide', async ({ page }) => {
  await page.goto('/insatser/?insats=backa-barnet')
  await showsView(page, '?insats=backa-barnet')
  await tool(map(page), 'Till bildspel').click()
  await page.goto('/bildspel/')
  await expect(page.locator('main svg[role=img]').first()).toContainText('Hällefors')
  await expect(page.getByText('Backa barnet: 5 kommuner, okänt i 7').first()).toBeVisible()
})
