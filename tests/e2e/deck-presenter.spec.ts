import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { announced, at, chart, present, show, words } from './show.ts'

test('it has the note, the next slide and all slides, and both windows follow each other', async ({
  page
}) => {
  await show(page, words(4))
  await page.mouse.move(300, 300)
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Talarvy' }).click()
  const presenter = await opened
  const place = (number: number) =>
    expect(presenter.getByText(`Bild ${number} av 4`, { exact: true })).toBeVisible()
  await place(1)
  await expect(presenter.getByText('Säg det här först.')).toBeVisible()
  const next = presenter.getByRole('region', { name: 'Nästa bild' })
  await expect(next).toContainText('Rubrik 2')
  await presenter.keyboard.press('ArrowRight')
  await at(page, 2)
  await page.keyboard.press('End')
  await place(4)
  await expect(next).toContainText('Det här är den sista bilden.')

  const small = presenter.getByRole('navigation', { name: 'Alla bilder' })
  const marked = small.locator('[aria-current=true]')
  await expect(marked).toHaveText('4. Rubrik 4')
  await small.getByRole('button', { name: '2. Rubrik 2' }).click()
  await at(page, 2)
  await expect(marked).toHaveText('2. Rubrik 2')
  // Pressed by mouse, it does not take the next key.
  await presenter.keyboard.press(' ')
  await at(page, 3)
  await small.getByRole('button', { name: '1. Rubrik 1' }).focus()
  await presenter.keyboard.press('Enter')
  await at(page, 1)
  await presenter.keyboard.press('4')
  await presenter.keyboard.press('Enter')
  await place(4)
})

test('a dot and a blank screen that the presenter asks for are seen by the audience', async ({
  page
}) => {
  await show(page, words(3))
  const presenter = await present(page)
  await presenter.keyboard.press('b')
  await expect(announced(page)).toHaveText('Skärmen är svart.')
  await expect(presenter.getByText('Publiken ser en svart skärm')).toBeVisible()
  await presenter.keyboard.press('ArrowRight')
  await at(page, 1)
  await presenter.getByRole('button', { name: 'Pekare' }).click()
  const shown = (await presenter.getByRole('region', { name: 'Bilden som visas' }).boundingBox())!
  await presenter.mouse.move(shown.x + 150, shown.y + 100)
  const dot = (await page.locator('.dot').boundingBox())!
  const own = (await presenter.locator('.dot').boundingBox())!
  const slide = (await page.locator('.fit').boundingBox())!
  const frame = (await presenter.locator('.pointed').boundingBox())!
  expect((dot.x + dot.width / 2 - slide.x) / slide.width).toBeCloseTo(
    (own.x + own.width / 2 - frame.x) / frame.width,
    2
  )
  await presenter.mouse.move(shown.x + 150, shown.y + shown.height + 150)
  await expect(page.locator('.dot')).toHaveCount(0)
})

test('the watch is paused and set to nothing, and letters of the notes are made larger', async ({
  page
}) => {
  await show(page, words(2))
  const presenter = await present(page)
  const spoken = presenter.locator('.spoken')
  await expect(spoken).not.toHaveText(/0:00$/)
  await presenter.getByRole('button', { name: 'Pausa' }).click()
  const stood = await spoken.textContent()
  await presenter.keyboard.press('ArrowRight')
  await expect(presenter.getByText('Bild 2 av 2', { exact: true })).toBeVisible()
  await expect(spoken).toHaveText(stood!)
  await presenter.getByRole('button', { name: 'Nollställ' }).click()
  await expect(spoken).toHaveText(/0:00$/)
  await presenter.getByRole('button', { name: 'Fortsätt' }).click()
  await expect(spoken).not.toHaveText(/0:00$/)

  const note = presenter.getByRole('region', { name: 'Anteckning' }).locator('.own')
  const size = () => note.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
  const before = await size()
  const larger = presenter.getByRole('button', { name: 'Större text' })
  while (await larger.isEnabled()) await larger.click()
  expect(await size()).toBeGreaterThan(before * 1.5)
})

test('it breaks no rule and fits where it is small', async ({ page }) => {
  await show(page, [...words(2), chart('/indikator/hvb/', 'ranking')], '?bild=3')
  const presenter = await present(page)
  await expect(presenter.getByRole('navigation').locator('svg')).toBeVisible()
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [390, 844]
  ] as const) {
    await presenter.setViewportSize({ width, height })
    expect(await violations(presenter)).toEqual([])
    expect(await overflow(presenter)).toBe(0)
  }
})

test('a show that is loaded anew says so in it, and takes it up again', async ({ page }) => {
  await show(page, words(3), '?bild=2')
  const presenter = await present(page)
  await page.reload()
  await at(page, 2)
  await expect(presenter.getByText('Visningen är stängd eller laddas om.')).toBeVisible()
  await page.keyboard.press('t')
  await expect(presenter.getByText('Bild 2 av 3', { exact: true })).toBeVisible()
  await presenter.close()
  // Closed, it is opened again: once the browser has let go of it, which no event tells.
  let again = presenter
  await expect(async () => (again = await present(page))).toPass()
  // The window is gone before the key comes up again.
  await again.keyboard.down('Escape')
  await expect(page).toHaveURL(/\/bildspel\/$/)
  await expect.poll(() => again.isClosed()).toBe(true)
})

test('where the browser opens no window that is said', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null))
  await show(page, words(2))
  await page.keyboard.press('t')
  await expect(page.getByRole('alert')).toContainText('öppnade inget fönster')
  await page.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
