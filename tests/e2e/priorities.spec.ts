import { readFile, writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { expect, test } from './calm.ts'
import { onPaper } from './paper.ts'
import { give, laxa, ranking } from './topics.ts'
import { watch } from './watch.ts'

const steps = [
  /I Laxå bodde [\d\s]+ barn och unga \d{4}/,
  'Det som skyddar barn och unga i Laxå',
  'Vad sticker ut i Laxå?',
  'Vad ligger bakom siffrorna i Laxå?',
  'Vad görs redan i Laxå?',
  'Vad vill vi i Laxå?'
]

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })

async function saved(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara som fil' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^platsanalys_laxa_[\d-]+\.platsanalys\.json$/)
  return readFile(await file.path(), 'utf8')
}

async function open(page: Page, info: TestInfo, files: Record<string, string>): Promise<void> {
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = info.outputPath(name)
      await writeFile(path, text)
      return path
    })
  )
  await page.getByLabel('Öppna filer från grupper').setInputFiles(paths)
}

test('a group walks from step one to a hand-out and a file, which is opened elsewhere and merged with another’s', async ({
  page,
  browser
}, info) => {
  test.slow()
  const { faults, requests } = await watch(page)
  await page.goto(laxa)
  for (const [i, name] of steps.entries()) {
    if (i > 0) await page.getByRole('link', { name: /^Nästa/ }).click()
    await expect(heading(page, name)).toBeVisible()
    for (const other of steps.filter((step) => step !== name)) {
      await expect(heading(page, other)).toBeHidden()
    }
  }
  await expect(page.getByRole('link', { name: /^Nästa/ })).toHaveCount(0)

  await give(page, 'Använder e-cigaretter eller vape', 4)
  await give(page, 'Trivs där jag bor', 2)
  await give(page, 'Har en nära vän', 2)
  await page.getByLabel('Ett eget ämne').fill('Bussar på kvällen')
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await give(page, 'Bussar på kvällen', 3)
  await expect(page.getByText('19 av 30 prickar kvar.')).toBeVisible()
  const vape = page.locator('#vill-vi li').filter({ hasText: 'Använder e-cigaretter' }).first()
  await vape.getByText('Vad vi säger om det').click()
  await vape.getByLabel('Det här förvånar oss').fill('Att det är vanligare än att röka.')
  await vape.getByLabel('Det här förvånar oss').blur()
  const own = [
    '1 Använder e-cigaretter eller vape: 4 prickar',
    '2 Bussar på kvällen: 3 prickar',
    '3 delad Har en nära vän: 2 prickar',
    '3 delad Trivs där jag bor: 2 prickar'
  ]
  expect(await ranking(page)).toEqual(own)

  const paper = plain(await onPaper(page)).replace(/\s+/g, ' ')
  for (const name of steps) expect(paper).toMatch(name)
  expect(paper).toContain('Att det är vanligare än att röka.')
  expect(paper).toContain('Bussar på kvällen')
  expect(paper).toContain('exempeldata')
  for (const control of ['Ge en prick', 'Spara som fil', 'Ny grupp', 'Nästa', 'Visa 1 till']) {
    expect(paper).not.toContain(control)
  }
  // On paper the star is whole, so is what stands out, and the words are explained.
  for (const words of [
    'Barnbokslån per barn',
    'Färre barn är placerade på HVB än i övriga länet',
    'En säkerställd skillnad är större än vad slumpen rimligen ger'
  ]) {
    expect(paper).toContain(words)
  }

  const first = await saved(page)
  const second = await secondGroup(await browser.newContext().then((c) => c.newPage()))
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(`${laxa}#vill-vi`)
  await expect(fresh.getByText('30 av 30 prickar kvar.')).toBeVisible()
  await open(fresh, info, { 'grupp-a.json': first })
  await expect(fresh.getByText('Öppnade grupp-a.json: 1 grupp är tillagd.')).toBeVisible()
  expect(await ranking(fresh)).toEqual(own)
  await expect(fresh.getByText('Att det är vanligare än att röka.')).toBeVisible()

  await open(fresh, info, { 'grupp-b.json': second, 'grupp-a.json': first })
  await expect(fresh.getByText('Öppnade grupp-b.json: 1 grupp är tillagd.')).toBeVisible()
  await expect(fresh.getByText(/Öppnade grupp-a.json: 1 fanns redan/)).toBeVisible()
  const both = [
    '1 Bussar på kvällen: 8 prickar (grupp 1: 3, grupp 2: 5)',
    '2 Trivs där jag bor: 6 prickar (grupp 1: 2, grupp 2: 4)',
    '3 Använder e-cigaretter eller vape: 4 prickar (grupp 1: 4)',
    '4 Har en nära vän: 2 prickar (grupp 1: 2)'
  ]
  expect(await ranking(fresh)).toEqual(both)
  await fresh.reload()
  await expect.poll(() => ranking(fresh)).toEqual(both)
  expect(faults).toEqual([])
  expect(requests.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true)
})

/** Another group, on a machine of its own: the same topic in other capitals, and one that both have. */
async function secondGroup(page: Page): Promise<string> {
  await page.goto(`${laxa}#vill-vi`)
  await give(page, 'Trivs där jag bor', 4)
  await page.getByLabel('Ett eget ämne').fill('bussar på  kvällen')
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await give(page, 'bussar på  kvällen', 5)
  const text = await saved(page)
  await page.context().close()
  return text
}

test('a file that is damaged, or of another place, is refused by name and nothing is lost', async ({
  page
}, info) => {
  await page.goto(`${laxa}#vill-vi`)
  await give(page, 'Trivs där jag bor', 1)
  const text = await saved(page)
  const before = await ranking(page)
  await open(page, info, {
    'kumla.json': text.replace('"place": "1860"', '"place": "1881"'),
    'halv.json': text.slice(0, 200),
    'fel.json': text.replace('"dots": 1', '"dots": "1"')
  })
  for (const words of [
    'kumla.json gäller en annan plats än Laxå. Det ni har är kvar som det var.',
    'halv.json är inte en platsanalys från Länsdelsbilden.',
    'fel.json är skadad: grupp 1 går inte att läsa.'
  ]) {
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  expect(await ranking(page)).toEqual(before)
})

test('what a group has put down becomes slides and a table, marked as example data', async ({
  page
}) => {
  await page.goto(`${laxa}#vill-vi`)
  await give(page, 'Trivs där jag bor', 2)
  await give(page, 'Använder e-cigaretter eller vape', 1)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner som CSV' }).click()
  const csv = await readFile(await (await coming).path(), 'utf8')
  expect(csv).toContain('Exempeldata: siffrorna är påhittade')
  const rows = csv.split('\r\n').filter((line) => /^\d;/.test(line))
  expect(rows.map((row) => row.split(';').slice(0, 4))).toEqual([
    ['1', 'Trivs där jag bor', '2', '2'],
    ['2', 'Använder e-cigaretter eller vape', '1', '1']
  ])
  expect(plain(rows[0] ?? '')).toMatch(/8 av 10\. Övriga länet \d+ av 10\..*exempeldata\.$/)

  await page.getByRole('button', { name: 'Lägg i bildspelet' }).click()
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  await expect(page.getByText('4 bilder.')).toBeVisible()
})
