import { expect, test } from './calm.ts'
import { pick } from './deck.ts'
import { announced, at, eachKind, present, show } from './show.ts'

test('without a network all of it is shown: every slide, the presenter, the builder, the show again', async ({
  page,
  context
}) => {
  await show(page, eachKind)
  await context.setOffline(true)
  for (const [i, { kind }] of eachKind.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight')
    await at(page, i + 1)
    const charts = { chart: 1, comparison: 2 }[kind as 'chart'] ?? 0
    await expect(page.locator('.slide svg')).toHaveCount(charts)
    await expect(page.getByText('Hämtar siffrorna')).toHaveCount(0)
  }
  await page.keyboard.press('w')
  await expect(announced(page)).toHaveText('Skärmen är vit.')
  await page.keyboard.press('w')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  const presenter = await present(page)
  const small = presenter.getByRole('navigation', { name: 'Alla bilder' })
  // The summary goes on over a second slide.
  await expect(small.getByRole('listitem')).toHaveCount(eachKind.length + 1)
  await expect(small.locator('.slide')).toHaveCount(eachKind.length + 1)
  // Its letters are the site's own, and nothing of its style is missing.
  expect(
    await presenter.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))
  ).toBe(true)
  const columns = await presenter
    .getByRole('main')
    .evaluate((node) => getComputedStyle(node).gridTemplateColumns.split(' ').length)
  expect(columns).toBe(2)
  await small.getByRole('button', { name: /^2\. / }).click()
  await at(page, 2)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  await expect.poll(() => presenter.isClosed()).toBe(true)
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await at(page, 1)
  await page.keyboard.press('Escape')
  await pick(page, 2).click()
  await page.getByRole('link', { name: 'Visa från bild 2' }).click()
  await at(page, 2)
  await expect(page.locator('.slide svg')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
