import { expect, test } from './calm.ts'
import { expectedView } from './expected.ts'
import { chartTexts, showsView } from './figure.ts'

const address = '/indikator/alkohol/'

test('shares are shown with the county’s composition, marked as exploratory, and taken back', async ({
  page
}) => {
  await page.goto(`${address}?niva=kommun`)
  await showsView(page, '?niva=kommun')
  await expect(page.getByText('Platsernas elever fördelar sig olika')).toBeVisible()
  const standard = page.locator('input[name=standard]')
  await standard.check()
  await showsView(page, '?niva=kommun&standard=1')
  const expected = await expectedView('alkohol', '?niva=kommun&standard=1')
  for (const kind of ['trend', 'ranking', 'map'] as const) {
    const texts = await chartTexts(page, kind)
    expect(texts, kind).toEqual(expected[kind])
    expect(texts.join(' '), kind).toContain('länets fördelning på årskurser och kön')
  }
  await expect(page.getByText('Du ser ett eget urval.')).toBeVisible()
  await expect(page.getByText('Andelarna är standardiserade').first()).toBeVisible()
  await expect(page.getByText('Platsernas elever fördelar sig olika')).toHaveCount(0)
  await standard.uncheck()
  await showsView(page, '?niva=kommun')
})

test('of one school year there is nothing to standardise', async ({ page }) => {
  await page.goto(`${address}?arskurs=9&standard=1`)
  await expect(page.locator('.notice[role=status]')).toContainText('länets fördelning')
  await expect(page.locator('input[name=standard]')).toBeDisabled()
  await page.goto('/indikator/familjehem/')
  await expect(page.locator('input[name=ar], select[name=ar]')).toBeVisible()
  await expect(page.locator('input[name=standard]')).toHaveCount(0)
})
