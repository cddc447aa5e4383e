import { expect, test } from '@playwright/test'
import { violations } from './accessibility.ts'
import { sheetsOf } from './paper.ts'

const address = '/omrade/1884/samtal/'

test('questions for pupils are chosen in the address, changed, kept, and become a slide', async ({
  page
}) => {
  await page.goto('/omrade/1884/')
  await page.getByRole('link', { name: 'Frågor att samtala om' }).click()
  await page.getByRole('radio', { name: 'Elever' }).check()
  await expect(page).toHaveURL(/\?for=elever$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Politiker' })).toBeHidden()
  const set = page.getByRole('region', { name: 'Elever' })
  await set.getByRole('button', { name: 'Ändra frågorna' }).click()
  await set.getByRole('textbox').first().fill('Vad säger Ylva Ekdalen om det här?')
  await expect(set.getByText('Skriv inga namn på personer')).toBeVisible()
  await set.getByRole('textbox').first().fill('Vad är det bästa med skolan?')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect(set.getByText('Vad är det bästa med skolan?')).toBeVisible()
  await set.getByRole('button', { name: 'Lägg till i bildspel' }).click()
  await set.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await expect(page.getByText('Vad är det bästa med skolan?').first()).toBeAttached()
  await page.goto(`${address}?for=elever`)
  await set.getByRole('button', { name: 'Återställ frågorna' }).click()
  await expect(set.getByText('Vad är det bästa med skolan?')).toBeHidden()
})

for (const one of [address, '/indikator/mar-bra/samtal/']) {
  test(`${one} is one sheet of paper and free of barriers`, async ({ page }) => {
    await page.goto(one)
    expect(await violations(page)).toEqual([])
    const sheets = await sheetsOf(page)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.text).toContain('?')
  })
}

test('an indicator says who answered, and its warning stands beside the chart', async ({
  page
}) => {
  await page.goto('/indikator/mar-bra/')
  await expect(page.getByText('I en del av länets grupper svarade färre än')).toBeVisible()
  await page.getByText('Vilka svarade', { exact: true }).click()
  await expect(page.getByRole('table', { name: /^Vilka som svarade 2026/ })).toBeVisible()
  expect(await violations(page, '#vilka-svarade')).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each audience has its questions, and what needs a script says so', async ({ page }) => {
    await page.goto('/omrade/18N/samtal/')
    for (const name of ['Elever', 'Politiker']) {
      await page.getByRole('radio', { name }).check()
      const sets = page.locator('[data-for]').filter({ visible: true })
      await expect(sets).toHaveCount(1)
      await expect(sets.getByRole('heading', { level: 2 })).toHaveText(name)
      await expect(sets.getByRole('listitem').first()).toBeVisible()
      for (const button of await sets.getByRole('button').all()) await expect(button).toBeDisabled()
      await expect(sets.locator('noscript .notice')).toBeVisible()
    }
  })
})
