import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { overflow, violations } from './accessibility.ts'
import { drawn, titles } from './deck.ts'

/** One of each occasion, and what its deck begins with. */
const occasions = [
  { name: 'länsdel', address: '/omrade/18N/', title: 'Norra länsdelen' },
  { name: 'kommun', address: '/omrade/1885/', title: 'Lindesberg' },
  { name: 'tema', address: '/jamfor/?tema=halsa', title: /^.+ i Örebro län$/ },
  {
    name: 'beslut',
    address: '/beslut/2025-06-13-samsjuklighet/',
    title: /^Vad har hänt sedan beslutet\? /
  },
  { name: 'möte', address: '/utskick/18N/', title: 'Norra länsdelen inför mötet' }
]

const button = (page: Page) => page.getByRole('button', { name: 'Gör bildspel', exact: true })

async function make(page: Page, address: string) {
  await page.goto(address)
  // A button that is pressed before the script has come does nothing.
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await button(page).click()
}

/** The builder with this many slides, none of which waits for its figures or has none. */
async function allDrawn(page: Page) {
  await expect(page).toHaveURL(/\/bildspel\//)
  const slides = page.getByRole('list', { name: 'Bilderna' }).getByRole('listitem')
  await expect(slides.first()).toBeVisible()
  const count = await slides.count()
  await drawn(page, count)
  const all = await titles(page)
  expect(all.filter((title) => /Hämtar siffrorna|finns inte|visas inte/.test(title))).toEqual([])
  return all
}

for (const { name, address, title } of occasions) {
  test(`one click makes a deck: ${name}`, async ({ page }) => {
    await make(page, address)
    const all = await allDrawn(page)
    expect(all.length).toBeGreaterThanOrEqual(7)
    expect(all.length).toBeLessThanOrEqual(11)
    expect(all[0]).toMatch(title)
    expect(all.at(-1)).toMatch(/^Sammanfattning, läget /)
    expect(await violations(page)).toEqual([])
  })
}

test('the summary is text that the reader can change', async ({ page }) => {
  await make(page, '/omrade/18N/')
  const all = await allDrawn(page)
  await page.getByRole('button', { name: new RegExp(`^Bild ${all.length}\\. `) }).click()
  const text = page.getByRole('textbox', { name: 'Text' })
  await expect(text).toHaveValue(/– Fler barn är placerade i familjehem i norra länsdelen/)
  await text.fill('Det viktigaste är något annat.')
  const stage = page.locator('.stage', { hasText: 'Det viktigaste är något annat.' })
  await expect(stage.first()).toBeVisible()
})

test('where only official figures are wanted, the deck has no others', async ({ page }) => {
  await make(page, '/omrade/18N/?officiellt=1')
  await allDrawn(page)
  await expect(page).toHaveURL(/\/bildspel\/\?officiellt=1/)
  await expect(page.getByText('bara exempeldata')).toHaveCount(0)
  await expect(page.locator('.stage').getByText('Exempeldata')).toHaveCount(0)
})

test('a deck that is there already is kept, followed or replaced, as the reader says', async ({
  page
}) => {
  await make(page, '/utskick/18N/')
  const first = await allDrawn(page)
  await make(page, '/omrade/1860/')
  const dialog = page.getByRole('dialog', { name: 'Vad ska hända med ditt bildspel?' })
  await expect(dialog).toContainText(`Ditt bildspel: ${first.length} bilder.`)
  expect(await violations(page, 'dialog')).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await overflow(page)).toBe(0)

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button(page)).toBeFocused()
  await button(page).press('Enter')
  await dialog.getByRole('button', { name: 'Behåll mitt som det är' }).click()
  await expect(page).toHaveURL(/\/omrade\/1860\//)

  await button(page).click()
  await dialog.getByRole('button', { name: 'Lägg det sist i mitt' }).click()
  const both = await allDrawn(page)
  expect(both.slice(0, first.length)).toEqual(first)
  expect(both[first.length]).toBe('Laxå')

  await make(page, '/omrade/1860/')
  await dialog.getByRole('button', { name: 'Öppna det i stället för mitt' }).click()
  expect((await allDrawn(page))[0]).toBe('Laxå')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no button for the deck is there, as it could do nothing', async ({ page }) => {
    for (const address of ['/omrade/18N/', '/beslut/2025-06-13-samsjuklighet/', '/utskick/18N/']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('button', { name: /bildspel/ })).toHaveCount(0)
    }
  })
})
