import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { Problems } from '../../pipelines/read/problems.ts'
import { readRegisters } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { registerColumns } from '../../src/lib/minutes/review-rows.ts'
import { DataFolder } from '../pipelines/data-folder.ts'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { choose, everyKind, heading, openReview, proposal, textFile, texts } from './review.ts'
import { watch } from './watch.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => proposal(page).getByLabel(name, { exact: true })

/** The text of a file that a button gives. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Ladda ner rader').click()
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** What the reader of registers finds wrong when the rows stand last in the register. */
async function faultsInRegister(text: string): Promise<string[]> {
  const folder = await DataFolder.copyOfficial()
  const [, ...rows] = text.trimEnd().split('\r\n')
  await folder.append('decisions.csv', rows)
  const problems = new Problems()
  await readRegisters(folder.data, allSources, problems)
  await folder.remove()
  return problems.format()
}

for (const width of [1280, 390, 320]) {
  test(`a file of each kind is read, judged and taken out as rows, at ${width}`, async ({
    page
  }) => {
    const { faults } = await watch(page)
    await page.setViewportSize({ width, height: 900 })
    await openReview(page)
    await choose(page, await everyKind())
    for (const name of ['mote.txt', 'mote.docx', 'mote.odt', 'mote.pdf']) {
      await button(page, name).click()
      await expect(texts(page)).toContainText('Gruppen ställer sig bakom förslaget')
      await expect(texts(page).getByText(/^Förslag \d, att granska$/)).toHaveCount(2)
      await expect(field(page, 'Punkt')).toHaveValue('Tillgänglighet på mottagningen')
      await expect(field(page, 'Datum')).toHaveValue('2026-05-12')
    }
    await expect(heading(page)).toHaveText(/^Förslag 7 av 8/)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])

    await button(page, 'mote.txt').click()
    await field(page, 'Sammanfattning').fill('Mottagningen i Kumla öppnar på lördagar.')
    await proposal(page)
      .getByText(/^Platser:/)
      .click()
    await proposal(page).getByRole('checkbox', { name: 'Kumla' }).check()
    await button(page, 'Godkänn').click()
    await expect(proposal(page).getByRole('status')).toHaveText(
      'Förslag 1 är godkänt. 7 kvar att granska.'
    )
    await expect(heading(page)).toBeFocused()
    await button(page, 'Avvisa').click()
    await button(page, 'mote.txt').click()
    await expect(heading(page)).toHaveText(/Godkänd$/)
    expect(await violations(page)).toEqual([])

    const { name, text } = await saved(page)
    expect(name).toBe('beslut_2026-05-12_styrgrupp-nara-vard.csv')
    expect(text).toMatch(/^\uFEFFid;date;/)
    const rows = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
      header: true,
      delimiter: ';'
    })
    expect(rows.meta.fields).toEqual([...registerColumns])
    expect(rows.data).toHaveLength(1)
    expect(rows.data[0]).toMatchObject({
      id: '2026-05-12-tillganglighet-pa-mottagningen',
      kind: 'beslut',
      summary: 'Mottagningen i Kumla öppnar på lördagar.',
      areas: 'Kumla'
    })
    expect(await faultsInRegister(text)).toEqual([])
    expect(faults).toEqual([])
  })
}

test('all of it is done with the keyboard', async ({ page }) => {
  // Listened for from the beginning: no key is pressed before the browser knows that it is.
  const chosen = page.waitForEvent('filechooser')
  await openReview(page)
  await page.getByLabel('Välj filer').focus()
  await page.keyboard.press('Space')
  const chooser = await chosen
  expect(chooser.isMultiple()).toBe(true)
  await chooser.setFiles([textFile()])
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)

  // From the text to a proposal.
  await texts(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText(/^Förslag 2 av 2/)
  await page.keyboard.press('f')
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
  await page.keyboard.press('n')
  await page.keyboard.press('a')
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
  await page.keyboard.press('g')
  await expect(proposal(page).getByRole('status')).toHaveText(/Alla förslag är granskade\.$/)

  // A row of one's own.
  await texts(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(button(page, 'Lägg till en egen rad från rad 4')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toHaveText(/^Förslag 1 av 3 ?Att granska$/)
  await expect(field(page, 'Sammanfattning')).toHaveValue(/Tillgänglighet på mottagningen/)
  await page.keyboard.press('g')
  await expect(field(page, 'Punkt')).toBeFocused()
  await expect(proposal(page)).toContainText('Här ska stå ett värde.')
  await page.keyboard.type('Eget')
  await field(page, 'Id i registret').press('Tab')

  const summary = proposal(page).getByText('Platser: inget valt')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await proposal(page).getByText('Teman: inget valt').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await button(page, 'Godkänn').press('Enter')
  await expect(page.getByText('2 rader att föra in i registret.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Ladda ner rader').press('Enter')
  ])
  expect(await faultsInRegister(await readFile(await download.path(), 'utf8'))).toEqual([])
})

for (const width of [1280, 390]) {
  test(`no field with the focus is hidden behind the buttons, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await openReview(page)
    await choose(page, [textFile()])
    await field(page, 'Punkt').focus()
    const seen: string[] = []
    for (let last = ''; last !== 'Godkänn' && seen.length < 30;) {
      await page.keyboard.press('Tab')
      const { name, hidden } = await page.evaluate(() => {
        const own = document.activeElement as HTMLInputElement
        const { left, top, bottom, width: wide } = own.getBoundingClientRect()
        const above = [top + 3, bottom - 3].map((y) =>
          document.elementFromPoint(left + wide / 2, y)
        )
        return { name: own.name || own.innerText, hidden: above.every((one) => !own.contains(one)) }
      })
      expect(hidden, name).toBe(false)
      seen.push((last = name))
    }
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.at(-1)).toBe('Godkänn')
  })
}

test('letters are no shortcuts where they are turned off, or written', async ({ page }) => {
  await openReview(page)
  await choose(page, [textFile()])
  await field(page, 'Punkt').press('g')
  await expect(heading(page)).toHaveText(/Att granska$/)
  await page.evaluate(() => localStorage.setItem('lansdelsbilden.kortkommandon', 'av'))
  await openReview(page)
  await choose(page, [textFile()])
  await texts(page).focus()
  await page.keyboard.press('g')
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
  await expect(heading(page)).toHaveText(/Att granska$/)
})

test('what cannot be a row is told beside its field', async ({ page }) => {
  await openReview(page)
  await choose(page, [textFile()])
  await field(page, 'Datum').fill('i våras')
  await field(page, 'Id i registret').fill('2024-06-14-tsi-dialog')
  await field(page, 'Uppföljning').fill('sen')
  await button(page, 'Godkänn').click()
  await expect(field(page, 'Datum')).toBeFocused()
  await expect(field(page, 'Datum')).toHaveAccessibleDescription(/Här ska stå ett datum, en månad/)
  await expect(field(page, 'Id i registret')).toHaveAccessibleDescription(
    'Här ska stå ett id som inte finns i registret.'
  )
  await expect(field(page, 'Uppföljning')).toHaveAccessibleDescription(/eller tomt\.$/)
  expect(await violations(page)).toEqual([])
  await field(page, 'Datum').fill('2026-05')
  await expect(field(page, 'Datum')).toHaveAccessibleDescription('En månad.')
})

test('a name that somebody writes is told of', async ({ page }) => {
  await openReview(page)
  await choose(page, [textFile()])
  await field(page, 'Ansvarig').fill('Siv Höglinder')
  await expect(field(page, 'Ansvarig')).toHaveAccessibleDescription(
    /”Siv Höglinder” ser ut som personnamn/
  )
  await field(page, 'Ansvarig').fill('Region Örebro län')
  await expect(field(page, 'Ansvarig')).toHaveAccessibleDescription('')
})

test('files are dropped, rows copied, and files without proposals have their text', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReview(page)
  const nothing = [
    'Minnesanteckningar 2026-05-12',
    'Närvarande: ordföranden',
    '1. Lägesrapport',
    'Arbetet går bra.'
  ]
  const content = nothing.join('\n')
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'lage.txt'))
    return transfer
  }, content)
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(heading(page)).toHaveText('Inga förslag')
  await expect(texts(page)).toContainText('Arbetet går bra.')
  expect(await violations(page)).toEqual([])
  await choose(page, [textFile()])
  await button(page, 'mote.txt').click()
  await button(page, 'Godkänn').click()
  await button(page, 'Kopiera rader').click()
  await expect(page.getByText('1 rad ligger i urklipp.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2026-05-12-/)
})

test('it is found from the decisions and by searching', async ({ page }) => {
  await page.goto('/beslut/')
  await page.getByRole('link', { name: 'Granska minnesanteckningar' }).click()
  await expect(page.locator('h1')).toHaveText('Granska minnesanteckningar')
  for (const word of ['protokoll', 'minnesanteckningar']) {
    await page.goto(`/sok/?ord=${word}`)
    await expect(
      page.getByRole('main').getByRole('link', { name: /^Granska minnesanteckningar/ })
    ).toBeVisible()
  }
})
