import { expect, test } from './calm.ts'
import { card, figure, form, showsView } from './figure.ts'
import { scriptRuns } from './watch.ts'

const chosen = '/indikator/alkohol/?kon=flickor&arskurs=9'

test('what is chosen for an indicator goes along to the next, to a place and to the comparison', async ({
  page
}) => {
  await page.goto(chosen)
  await showsView(page, '?kon=flickor&arskurs=9')
  await page
    .getByRole('navigation', { name: /^Fler indikatorer/ })
    .getByRole('link')
    .last()
    .click()
  await expect(page).toHaveURL(/\/indikator\/(?!alkohol)[^/]+\/\?kon=flickor&arskurs=9$/)
  await expect(page.locator('select[name=kon]')).toHaveValue('flickor')
  await form(figure(page, 'ranking'), 'Tabell').click()
  await card(figure(page, 'ranking')).getByRole('link', { name: 'Laxå' }).first().click()
  await expect(page).toHaveURL('/omrade/1860/?kon=flickor&arskurs=9')
  await expect(page.locator('select[name=arskurs]')).toHaveValue('9')
  await page.getByRole('banner').getByRole('link', { name: 'Jämför' }).click()
  await expect(page).toHaveURL('/jamfor/?kon=flickor&arskurs=9')
})

test('a page that has not what was chosen elsewhere shows what it has, and says nothing of it', async ({
  page
}) => {
  await page.goto('/omrade/18N/?arskurs=9')
  await scriptRuns(page)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/indikator/familjehem/'
    link.textContent = 'Familjehem'
    document.querySelector('main')?.append(link)
  })
  await page.getByRole('link', { name: 'Familjehem', exact: true }).click()
  await showsView(page, '?arskurs=9')
  await expect(page.locator('.notice[role=status]')).toHaveCount(0)
  // Whoever writes it in the address is told.
  await page.reload()
  await expect(page.locator('.notice[role=status]')).toContainText('årskurs ”9”')
})

test('a link follows what is chosen last, also by keyboard, and others are left alone', async ({
  page
}) => {
  await page.goto('/indikator/alkohol/')
  await scriptRuns(page)
  const next = page
    .getByRole('navigation', { name: /^Fler indikatorer/ })
    .getByRole('link')
    .last()
  const plain = await next.getAttribute('href')
  await next.dispatchEvent('pointerdown')
  expect(await next.getAttribute('href')).toBe(plain)
  for (const sex of ['flickor', 'pojkar']) {
    await page.locator('select[name=kon]').selectOption(sex)
    await showsView(page, `?kon=${sex}`)
    await next.dispatchEvent('pointerdown')
    expect(await next.getAttribute('href')).toMatch(new RegExp(`\\?kon=${sex}$`))
  }
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?kon=pojkar$/)
  await page.getByRole('banner').getByRole('link', { name: 'Beslut' }).click()
  await expect(page).toHaveURL('/beslut/')
})
