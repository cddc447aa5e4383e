import { expect, test } from './calm.ts'
import { give, laxa, ranking } from './topics.ts'

test('dots are given by keyboard, no more than the group has, and taken back', async ({ page }) => {
  await page.goto(`${laxa}#vill-vi`)
  await page.getByLabel('Så många är vi').fill('1')
  await page.getByLabel('Prickar per person').fill('2')
  await page.getByLabel('Prickar per person').press('Tab')
  const topic = page.getByRole('group', { name: /^Prickar till/ }).first()
  const more = topic.getByRole('button', { name: 'Ge en prick' })
  await more.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect(page.getByText('Alla 2 prickar är utdelade.')).toBeVisible()
  await expect(more).toBeDisabled()
  await topic.getByRole('button', { name: 'Ta bort en prick' }).press('Enter')
  await expect(page.getByText('1 av 2 prickar kvar.')).toBeVisible()
  await page.getByRole('button', { name: 'Börja om' }).click()
  await page.getByRole('button', { name: 'Ja, ta bort allt' }).click()
  await expect(page.getByText('30 av 30 prickar kvar.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('30 av 30 prickar kvar.')).toBeVisible()
  expect(await ranking(page)).toEqual([])
})

test('what is left stays in sight, and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto(`${laxa}#vill-vi`)
  await give(page, 'Trivs där jag bor', 1)
  await page.getByRole('button', { name: 'Ny grupp' }).click()
  const left = page.getByText('30 av 30 prickar kvar.')
  await page.getByLabel('Ett eget ämne').focus()
  await expect(left).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { name: 'Vår lista' })).toBeInViewport({ ratio: 1 })
  const covered: string[] = []
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Shift+Tab')
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      // A field that is hidden but for screen readers shows its focus on its label.
      const shown = focused.closest('label') ?? focused
      const { left, top, width } = shown.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + 1)
      return { name: focused.outerHTML.slice(0, 80), isSeen: shown.contains(seen) }
    })
    if (!at.isSeen) covered.push(at.name)
  }
  expect(covered).toEqual([])
})
