import { expect, test } from './calm.ts'
import { native } from './expected.ts'

const steps = [
  'platsen',
  'skyddsfaktorerna',
  'sticker-ut',
  'bakom-siffran',
  'gors-redan',
  'vill-vi'
]

test('every step carries the mark of made-up figures, on a screen, on a phone and on paper', async ({
  page
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const step of steps) {
      await page.goto(`/platsanalys/1884/#${step}`)
      const mark = page.locator(`#${step}`).getByRole('link', { name: 'Delvis exempeldata' })
      await expect(mark).toBeVisible()
      const [box, heading] = [await mark.boundingBox(), page.locator(`#rubrik-${step}`)]
      expect(box!.x + box!.width).toBeLessThanOrEqual(width)
      expect(box!.y).toBeLessThan((await heading.boundingBox())!.y + 60)
    }
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Delvis exempeldata' })).toHaveCount(steps.length)
  for (const mark of await page.getByRole('link', { name: 'Delvis exempeldata' }).all()) {
    await expect(mark).toBeVisible()
  }
})

test('dots are put beside a mark where the number is made up, and nowhere else', async ({
  page
}) => {
  const made = new Set(
    (
      await (
        await native()
      ).query<{ title: string }>(
        `SELECT i.title FROM indicators i JOIN sources s ON s.id = i.source WHERE s.kind = 'example'`
      )
    ).map(({ title }) => title)
  )
  await page.goto('/platsanalys/18N/#vill-vi')
  await expect(page.locator('#vill-vi fieldset')).toBeEnabled()
  const topics = await page.locator('#vill-vi fieldset li').evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('.title')?.textContent ?? '',
      isMarked: row.querySelector('.row em')?.textContent === 'Exempeldata'
    }))
  )
  expect(topics.length).toBeGreaterThan(40)
  expect(topics.map(({ isMarked }) => isMarked)).toEqual(topics.map(({ title }) => made.has(title)))

  // What has been given dots keeps its mark in the list.
  await page.locator('#vill-vi summary', { hasText: 'Levnadsvanor' }).click()
  await page
    .getByRole('group', { name: 'Prickar till Snusar dagligen' })
    .getByLabel('Ge en prick')
    .click()
  const listed = page.locator('#vill-vi .result li', { hasText: 'Snusar dagligen' })
  await expect(listed.getByText('Exempeldata', { exact: true })).toBeVisible()
  // With official figures alone the group's wish stands, without the number.
  await page.getByRole('checkbox', { name: /^Bara officiella siffror/ }).check()
  await expect(listed).toBeVisible()
  await expect(listed).not.toContainText(/exempeldata|%/i)
})
