import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { expect, test } from './calm.ts'
import { build, drawn, titles } from './deck.ts'
import { card, tool } from './figure.ts'
import { openThemes } from './profile.ts'

const left =
  '1 bild har bara exempeldata. De visas och sparas inte medan bara officiella siffror visas.'

test('slides that are made up are not shown and not exported, and it is told how many', async ({
  page
}) => {
  await build(page)
  const before = await titles(page)
  await page.getByRole('checkbox', { name: /^Bara officiella siffror/ }).check()
  await expect(page.getByText(left)).toBeVisible()
  await drawn(page, 4)
  expect(await titles(page)).toEqual([before[0], before[1], 'visas inte', before[3]])
  await expect(page.locator('.stage').getByText('Exempeldata')).toHaveCount(0)

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  const zip = await JSZip.loadAsync(await readFile(await (await coming).path()))
  const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  expect(slides).toHaveLength(3)
  const texts = Object.entries(zip.files).filter(([path]) => path.endsWith('.xml'))
  for (const [path, file] of texts) {
    expect(await file.async('string'), path).not.toMatch(/Exempeldata|Mår oftast bra/)
  }

  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await expect(page).toHaveURL('/bildspel/visa/?officiellt=1')
  await expect(page.getByText('1 / 3')).toBeAttached()
  await page.keyboard.press('End')
  await expect(page.getByText('3 / 3')).toBeAttached()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Visa alla' }).click()
  await drawn(page, 4)
  expect(await titles(page)).toEqual(before)
})

test('a chart of many indicators is saved with the official ones alone, and stays so on its slide', async ({
  page
}) => {
  await page.goto('/omrade/18N/?officiellt=1')
  const figure = page.locator('figure[data-chart=profile]', { hasText: 'Behöriga till' })
  await expect(figure).toHaveAttribute('data-view', '?officiellt=1')
  await openThemes(page, 'skola')
  await tool(figure, 'Spara').click()
  const coming = page.waitForEvent('download')
  await card(figure).getByRole('button', { name: 'Siffror (CSV)' }).click()
  const csv = await readFile(await (await coming).path(), 'utf8')
  expect(csv).toContain('Behöriga till yrkesprogram')
  expect(csv).not.toMatch(/Exempeldata|Trivs i skolan/)

  await tool(figure, 'Till bildspel').click()
  await page.getByRole('button', { name: 'Visa alla' }).click()
  await page.goto('/bildspel/')
  await drawn(page, 1)
  await expect(page.locator('.preview')).not.toContainText('Exempeldata')
})
