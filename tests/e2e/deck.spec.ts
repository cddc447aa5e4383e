import { violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { build, drawn, pick, titles } from './deck.ts'
import { watch } from './watch.ts'

test('a deck is made of charts and a decision, ordered by keyboard, and is there at the next visit', async ({
  page
}) => {
  const { faults } = await watch(page)
  await build(page)
  const before = await titles(page)
  expect(before[0]).toBe('Fler barn är placerade i familjehem i norra länsdelen än i övriga länet')
  expect(before[3]).toBe('Norra länsdelen')
  await pick(page, 4).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Bilden är flyttad till plats 3 av 4.')).toBeVisible()
  await expect(pick(page, 3)).toBeFocused()
  await page.getByRole('button', { name: 'Flytta bild 1 nedåt' }).click()
  const after = [before[1]!, before[0]!, before[3]!, before[2]!]
  expect(await titles(page)).toEqual(after)

  await pick(page, 2).click()
  await page.getByLabel('Rubrik (tom').fill('Familjehem i norr')
  await page.getByLabel('Anteckning till').fill('Börja med länet.')
  await page.getByRole('button', { name: 'Titel', exact: true }).click()
  await page.reload()
  await drawn(page, 5)
  expect((await titles(page))[1]).toBe('Familjehem i norr')
  await pick(page, 2).click()
  await expect(page.getByLabel('Anteckning till')).toHaveValue('Börja med länet.')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `at ${width}`).toEqual([])
  }
  expect(faults).toEqual([])
})

test('a slide is dragged to its place', async ({ page }) => {
  await build(page)
  const before = await titles(page)
  await page.setViewportSize({ width: 1280, height: 1600 })
  const slides = page.getByRole('list', { name: 'Bilderna' }).getByRole('listitem')
  const [from, to] = [await slides.nth(0).boundingBox(), await slides.nth(2).boundingBox()]
  await page.mouse.move(from!.x + 60, from!.y + 60)
  await page.mouse.down()
  await page.mouse.move(to!.x + 60, to!.y + 60, { steps: 10 })
  await page.mouse.up()
  await expect.poll(() => titles(page)).toEqual([before[1], before[2], before[0], before[3]])
  await expect(pick(page, 3)).toBeFocused()
})

test('a frozen slide keeps its figures and says the day; let go, it follows the data', async ({
  page
}) => {
  await build(page)
  await pick(page, 1).click()
  await page.getByRole('button', { name: 'Frys dagens siffror' }).click()
  await expect(page.getByText(/^Siffrorna är frysta \d+ \w+ \d{4}\.$/)).toBeVisible()
  // As if the data had been updated since: what is kept with the slide is what is shown.
  await page.evaluate(() => {
    const key = 'lansdelsbilden.bildspel'
    const kept = localStorage.getItem(key)!
    localStorage.setItem(key, kept.replaceAll('"Norra"', '"Förr i norr"'))
  })
  await page.reload()
  await drawn(page, 4)
  const preview = page.locator('[data-slide=chart] svg')
  await expect(preview).toContainText('Förr i norr')
  await page.getByRole('button', { name: 'Följ uppgifterna igen' }).click()
  await expect(preview).not.toContainText('Förr i norr')
  await expect(preview).toContainText('Norra')
})
