import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { figure, showsView } from './figure.ts'
import { indicatorAddresses } from './site.ts'
import { scriptRuns } from './watch.ts'

const opener = 'Ändra urval'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the first chart of every indicator begins above y = 420', async ({ page }) => {
    for (const address of indicatorAddresses()) {
      await page.goto(address)
      const { y } = (await figure(page, 'trend').boundingBox())!
      const svg = figure(page, 'trend').locator('svg').filter({ visible: true })
      expect([address, (await svg.boundingBox())!.y]).toEqual([address, y])
      expect(y, address).toBeLessThan(420)
    }
  })

  test('the filters lie behind a button, with what is chosen beside it', async ({ page }) => {
    await page.goto('/indikator/alkohol/')
    const bar = page.getByRole('form', { name: 'Filter' })
    await expect(bar).toContainText('Länsdelar · 2026 · alla elever · mot övriga länet')
    await expect(page.locator('select[name=kon]')).toBeHidden()
    await bar.getByText(opener).focus()
    await page.keyboard.press('Enter')
    await page.locator('select[name=kon]').selectOption('flickor')
    await showsView(page, '?kon=flickor')
    await page.locator('select[name=arskurs]').selectOption('9')
    await showsView(page, '?kon=flickor&arskurs=9')
    await page.getByRole('checkbox', { name: 'Norra' }).check()
    await expect(bar).toContainText('Norra · 2026 · flickor i åk 9 · mot övriga länet')
    expect(await violations(page, 'form.filters')).toEqual([])
    await bar.getByText(opener).click()
    await expect(page.locator('select[name=kon]')).toBeHidden()
  })

  for (const [address, said] of [
    ['/omrade/18N/?kon=flickor', 'flickor · mot övriga länet'],
    ['/jamfor/?tema=halsa', 'Hälsa · Länsdelar · alla elever och invånare · mot övriga länet'],
    ['/beslut/', 'Alla beslut'],
    ['/beslut/?typ=beslut', 'Beslut'],
    ['/insatser/', 'Alla insatser']
  ] as const) {
    test(`${address} says ${said}`, async ({ page }) => {
      await page.goto(address)
      await scriptRuns(page)
      const bar = page.getByRole('form', { name: 'Filter' })
      await expect(bar.locator('.said')).toHaveText(said)
      await expect(bar.getByRole('combobox')).toHaveCount(0)
      await bar.getByText(opener).click()
      await expect(bar.getByRole('combobox').first()).toBeVisible()
    })
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('they can be opened, and the page says that they do not work', async ({ page }) => {
      await page.goto('/indikator/alkohol/')
      await page.getByText(opener).click()
      await expect(page.locator('select[name=kon]')).toBeVisible()
      await expect(page.locator('noscript .notice')).toContainText('Filtren behöver JavaScript.')
    })
  })
})

test('on a wide screen the filters stand open, without a button', async ({ page }) => {
  await page.goto('/indikator/alkohol/')
  await expect(page.getByText(opener)).toBeHidden()
  await expect(page.locator('.said')).toBeHidden()
  await expect(page.locator('select[name=kon]')).toBeVisible()
})
