import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { keep, pick, plain, titles } from './deck.ts'
import { watch } from './watch.ts'

const undo = (page: Page) => page.getByRole('button', { name: /^Ångra/ })
const redo = (page: Page) => page.getByRole('button', { name: /^Gör om/ })
const said = (page: Page, words: string) => expect(page.getByText(words)).toBeVisible()
const numbers = (...all: number[]) => all.map((number) => `Nummer ${number}`)

/** The builder with so many slides. */
async function open(page: Page, count: number) {
  await keep(page, plain(count))
  await page.goto('/bildspel/')
  await expect(pick(page, count)).toBeVisible()
}

test('the builder is walked by keyboard alone, and every step is undone and done again', async ({
  page
}) => {
  const { faults } = await watch(page)
  await open(page, 4)
  await expect(undo(page)).toHaveAccessibleName('Ångra')
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await pick(page, 1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(pick(page, 2)).toBeFocused()
  await expect(pick(page, 2)).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('Alt+ArrowDown')
  await expect(pick(page, 3)).toBeFocused()
  await said(page, 'Bilden är flyttad till plats 3 av 4.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(pick(page, 2)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(pick(page, 1)).toBeFocused()
  expect(await titles(page)).toEqual(numbers(2, 1, 3, 4))
  // There is nothing above the first.
  await page.keyboard.press('Alt+ArrowUp')
  await said(page, 'Bilden är flyttad till plats 1 av 4.')

  await page.keyboard.press('Delete')
  await said(page, 'Bilden är borttagen. 3 bilder.')
  await expect(pick(page, 1)).toBeFocused()
  await expect(undo(page)).toHaveAccessibleName('Ångra: ta bort bilden')
  await page.keyboard.press('Control+z')
  await said(page, 'Ångrat: ta bort bilden. 4 bilder.')
  expect(await titles(page)).toEqual(numbers(2, 1, 3, 4))
  await expect(pick(page, 1)).toHaveAttribute('aria-pressed', 'true')
  await expect(redo(page)).toHaveAccessibleName('Gör om: ta bort bilden')
  for (let i = 0; i < 3; i++) await page.keyboard.press('Meta+z')
  expect(await titles(page)).toEqual(numbers(1, 2, 3, 4))
  await expect(undo(page)).toHaveAccessibleName('Ångra')
  for (const keys of ['Control+y', 'Control+Shift+z', 'Meta+Shift+z', 'Control+y']) {
    await page.keyboard.press(keys)
  }
  expect(await titles(page)).toEqual(numbers(1, 3, 4))
  await expect(redo(page)).toHaveAccessibleName('Gör om')
  expect(faults).toEqual([])
})

test('the focus follows a slide that buttons move, both ways and to the ends, and goes to the neighbour of one that is removed', async ({
  page
}) => {
  await open(page, 3)
  const button = (number: number, way: string) =>
    page.getByRole('button', { name: `Flytta bild ${number} ${way}` })
  await button(3, 'uppåt').focus()
  await page.keyboard.press('Enter')
  await expect(button(2, 'uppåt')).toBeFocused()
  await page.keyboard.press('Enter')
  // At the end the button is out of use: the slide itself has the focus.
  await expect(pick(page, 1)).toBeFocused()
  expect(await titles(page)).toEqual(numbers(3, 1, 2))
  await button(1, 'nedåt').focus()
  await page.keyboard.press('Enter')
  await expect(button(2, 'nedåt')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pick(page, 3)).toBeFocused()

  for (const [number, left] of [
    [3, 2],
    [1, 1]
  ] as const) {
    await page.getByRole('button', { name: `Ta bort bild ${number}` }).press('Enter')
    await expect(pick(page, left)).toBeFocused()
  }
  await page.getByRole('button', { name: 'Ta bort bild 1' }).press('Enter')
  await said(page, 'Bilden är borttagen. Bildspelet är tomt.')
  await expect(page.getByRole('list', { name: 'Bilderna' })).toBeFocused()
})

test('what is written in a field is one step, and the field undoes its own letters first', async ({
  page
}) => {
  await open(page, 2)
  const title = page.getByLabel('Rubrik')
  const note = page.getByLabel('Anteckning till')
  await title.fill('')
  await title.pressSequentially('Ny rubrik')
  await note.pressSequentially('Säg hej')
  await page.keyboard.press('Control+z')
  await expect(note).not.toHaveValue('Säg hej')
  await expect(title).toHaveValue('Ny rubrik')
  await note.fill('Säg hej då')
  await pick(page, 1).focus()
  await expect(undo(page)).toHaveAccessibleName('Ångra: ändra anteckningen')
  await page.keyboard.press('Control+z')
  await expect(note).toHaveValue('')
  await expect(undo(page)).toHaveAccessibleName('Ångra: ändra rubriken')
  // Nothing has been written in the field: the keys are the deck's.
  await title.focus()
  await page.keyboard.press('Control+z')
  await expect(title).toHaveValue('Nummer 1')
  await page.keyboard.press('Control+y')
  await expect(title).toHaveValue('Ny rubrik')
})

test('the steps are there after another page of the site, and none is promised after a reload', async ({
  page
}) => {
  await open(page, 3)
  await page.getByRole('button', { name: 'Ta bort bild 2' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Beslut' }).click()
  await expect(page).toHaveURL(/\/beslut\//)
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Bildspel/ })
    .click()
  await undo(page).click()
  expect(await titles(page)).toEqual(numbers(1, 2, 3))
  await page.reload()
  await expect(pick(page, 3)).toBeVisible()
  await expect(undo(page)).toHaveAccessibleName('Ångra')
  await expect(redo(page)).toHaveAccessibleName('Gör om')
})

test('colour, kind of slide and an emptied deck are undone', async ({ page }) => {
  await open(page, 2)
  await pick(page, 1).click()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await said(page, 'Bilden är tillagd som bild 2 av 3.')
  await page.locator('summary', { hasText: 'Färg, logotyp och mall' }).click()
  const color = page.locator('input[name=farg]')
  const before = await color.inputValue()
  await color.fill('#7a1250')
  await page.getByRole('button', { name: 'Töm', exact: true }).click()
  await page.getByRole('button', { name: 'Töm: säkert?' }).click()
  await expect(pick(page, 1)).toHaveCount(0)
  for (const [what, slides] of [
    ['töm bildspelet', 3],
    ['byt färg', 3],
    ['lägg till bilden', 2]
  ] as const) {
    await expect(undo(page)).toHaveAccessibleName(`Ångra: ${what}`)
    await undo(page).click()
    await expect(pick(page, slides)).toBeVisible()
    await expect(pick(page, slides + 1)).toHaveCount(0)
  }
  await expect(color).toHaveValue(before)
})

test('a change in another window is told and undone', async ({ page, context }) => {
  await open(page, 2)
  const other = await context.newPage()
  await other.goto('/bildspel/')
  await other.getByRole('button', { name: 'Ta bort bild 1' }).click()
  await expect.poll(() => titles(page)).toEqual(numbers(2))
  await expect(undo(page)).toHaveAccessibleName('Ångra: ändringen i ett annat fönster')
  await undo(page).click()
  await expect.poll(() => titles(other)).toEqual(numbers(1, 2))
})

test('a file is asked about before it takes the place of a deck, and can be undone', async ({
  page
}, info) => {
  await open(page, 2)
  const path = info.outputPath('april.bildspel.json')
  const slides = [{ id: 'a', kind: 'section', title: 'Ur filen', note: '' }]
  const file = { format: 'lansdelsbilden-bildspel', version: 1, slides, template: {} }
  await writeFile(path, JSON.stringify(file))
  const dialog = page.getByRole('dialog')
  const choose = async (answer: RegExp) => {
    await page.getByLabel('Öppna fil').setInputFiles(path)
    await expect(dialog).toContainText('Filen april.bildspel.json innehåller ett bildspel. 1 bild.')
    await dialog.getByRole('button', { name: answer }).click()
    await expect(dialog).toHaveCount(0)
  }
  await page.getByLabel('Öppna fil').setInputFiles(path)
  await expect(dialog.getByRole('button', { name: /^Behåll/ })).toBeFocused()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page, 'dialog'), `at ${width}`).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await choose(/^Behåll/)
  expect(await titles(page)).toEqual(numbers(1, 2))

  await choose(/^Lägg det sist/)
  expect(await titles(page)).toEqual([...numbers(1, 2), 'Ur filen'])
  await choose(/^Öppna det/)
  expect(await titles(page)).toEqual(['Ur filen'])
  await said(page, 'Öppnade april.bildspel.json med 1 bild. Du kan ångra det.')
  await undo(page).click()
  expect(await titles(page)).toEqual([...numbers(1, 2), 'Ur filen'])
  await undo(page).click()
  expect(await titles(page)).toEqual(numbers(1, 2))
})

test('a link says that notes go along, leaves them out when asked to, and what it opened is undone', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 2)
  const copy = async (words: string) => {
    await page.getByRole('button', { name: 'Kopiera länk' }).click()
    await said(page, words)
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const along = page.getByRole('checkbox', { name: 'Ta med anteckningarna' })
  await expect(along).toHaveCount(0)
  await page.getByLabel('Anteckning till').fill('Bara för mig')
  await expect(along).toBeChecked()
  const noted = await copy('får bildspelet med anteckningarna och med dagens siffror')
  await along.uncheck()
  const bare = await copy('Den saknar anteckningarna.')

  for (const [address, note] of [
    [noted, 'Bara för mig'],
    [bare, '']
  ] as const) {
    await page.goto('/data-och-metod/')
    await page.goto(address)
    await page.getByRole('button', { name: /^Öppna det i stället/ }).click()
    await expect(page.getByLabel('Anteckning till')).toHaveValue(note)
  }
  await undo(page).click()
  await expect(page.getByLabel('Anteckning till')).toHaveValue('Bara för mig')
})

test('the shortcuts are shown, and the builder fits with thirty slides and long titles', async ({
  page
}) => {
  const long = 'Barn och unga i familjehem per tusen invånare i länsdelarna och riket '.repeat(2)
  await keep(
    page,
    plain(30).map((slide) => ({ ...slide, title: `${slide.title} ${long}` }))
  )
  await page.goto('/bildspel/')
  await expect(pick(page, 30)).toBeAttached()
  await page.locator('summary', { hasText: 'Kortkommandon' }).click()
  await expect(page.getByText('Ångra det som gjordes sist')).toBeVisible()
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await overflow(page), `at ${width}`).toBe(0)
    expect(await violations(page), `at ${width}`).toEqual([])
    await pick(page, 30).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(pick(page, 29)).toBeInViewport()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(pick(page, 30)).toBeFocused()
  }
})
