import { readFile, writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { Problems } from '../../pipelines/read/problems.ts'
import { causesFile, readCauses } from '../../pipelines/registers/causes.ts'
import { readRegisters } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { projectData } from '../pipelines/data-folder.ts'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { onPaper } from './paper.ts'
import { watch } from './watch.ts'

const ljusnarsberg = '/platsanalys/1864/'
const placed = 'Placerade i familjehem någon gång under året'
const step = (page: Page) => page.locator('#bakom-siffran')
const editor = (page: Page, title: string) => step(page).getByRole('group', { name: title })
const gathered = (page: Page) => step(page).locator('.gathered')

/** Opens the step of a place, with nothing kept. */
async function begin(page: Page): Promise<void> {
  await page.goto(`${ljusnarsberg}#bakom-siffran`)
  await expect(step(page).locator('fieldset').first()).toBeEnabled()
}

async function add(page: Page, title: string, text: string): Promise<void> {
  await step(page).getByLabel('Det gäller').selectOption({ label: title })
  await step(page).getByRole('button', { name: 'Skriv vad som ligger bakom' }).click()
  await editor(page, title).getByLabel('Det här tror vi ligger bakom').fill(text)
}

/** Writes what lies behind a topic of the group's own, from the step of priorities. */
async function addOwn(page: Page, topic: string, text: string): Promise<void> {
  await page.getByLabel('Ett eget ämne').fill(topic)
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Steg', exact: true })
    .getByText('Bakom siffran')
    .click()
  await add(page, topic, text)
}

async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await coming).path(), 'utf8')
}

async function open(page: Page, info: TestInfo, name: string, text: string): Promise<void> {
  const path = info.outputPath(name)
  await writeFile(path, text)
  await page.getByLabel('Öppna filer från grupper').setInputFiles(path)
  await expect(page.getByText(`Öppnade ${name}: 1 grupp är tillagd.`)).toBeVisible()
}

/** Another group, on a machine of its own: the same cause with another standing, and one that nobody else has. */
async function otherGroup(page: Page): Promise<string> {
  await begin(page)
  await add(page, placed, 'stödet  kommer sent')
  await editor(page, placed).getByLabel('Ta reda på').check()
  await add(page, 'Trivs i skolan', 'Skolvägen är lång')
  await page.goto(`${ljusnarsberg}#vill-vi`)
  const text = await download(page, 'Spara som fil')
  await page.context().close()
  return text
}

test('Ljusnarsberg: what a group believes is saved, merged with another’s and taken by the ETL as rows of the register', async ({
  page,
  browser
}, info) => {
  test.slow()
  const { faults, requests } = await watch(page)
  await begin(page)
  await add(page, placed, 'Stödet kommer sent')
  const own = editor(page, placed)
  await own.getByLabel('Vi vet').check()
  await expect(own.getByText('Skriv en källa, eller välj Vi tror.')).toBeVisible()
  await own.getByLabel('Var är det känt från?').fill('Socialtjänstens uppföljning 2026')
  await own
    .getByLabel('En uppgift som kan tala för eller emot')
    .selectOption({ label: 'Öppna insatser efter individuell prövning' })
  await expect(own.locator('li', { hasText: 'Öppna insatser' })).toContainText(
    /Öppna insatser.*:\s.+\. (Ingen|Bättre|Sämre|Högre|Lägre)/s
  )
  await expect(own.getByText(/De bevisar inte varför/)).toBeVisible()
  await expect(own.getByLabel('Vi vill publicera det här')).not.toBeChecked()
  await own.getByLabel('Vi vill publicera det här').check()
  await expect(gathered(page)).toContainText(
    'Vet (källa: Socialtjänstens uppföljning 2026). Stödet kommer sent'
  )
  const paper = (await onPaper(page)).replace(/\s+/g, ' ')
  expect(paper).toContain('Stödet kommer sent')
  expect(paper).not.toContain('Spara som registerrader')

  await page.getByRole('link', { name: /^Nästa/ }).click()
  await page.getByRole('link', { name: /^Nästa/ }).click()
  const first = await download(page, 'Spara som fil')
  const second = await otherGroup(await browser.newContext().then((c) => c.newPage()))

  // A third machine puts both together.
  const both = await (await browser.newContext()).newPage()
  await both.goto(`${ljusnarsberg}#vill-vi`)
  await expect(both.getByText('30 av 30 prickar kvar.')).toBeVisible()
  await open(both, info, 'grupp-a.json', first)
  await open(both, info, 'grupp-b.json', second)
  await both
    .getByRole('navigation', { name: 'Steg', exact: true })
    .getByText('Bakom siffran')
    .click()
  await expect(gathered(both).locator('.own > li')).toHaveCount(2)
  await expect(gathered(both)).toContainText(
    'Vet (källa: Socialtjänstens uppföljning 2026), grupp 1. Ta reda på, grupp 2. Stödet kommer sent'
  )
  await expect(gathered(both)).toContainText('Tror, grupp 2. Skolvägen är lång')

  // Nobody stands behind it yet: nothing is saved, and it says why.
  await both.getByRole('button', { name: 'Spara som registerrader' }).click()
  await expect(both.getByText('1 är inte med: den saknar vem som står bakom.')).toBeVisible()
  await both.getByLabel('Vem står bakom?').fill('Samverkansgruppen')
  const rows = await download(both, 'Spara som registerrader')
  expect(rows.split('\r\n').map((line) => line.replace(/\d{4}-\d\d-\d\d/, 'dagen'))).toEqual([
    '\ufeffindicator;topic;area;cause;standing;source;speaks;organisation;date;example',
    'familjehem;;1864;Stödet kommer sent;vet;Socialtjänstens uppföljning 2026;oppna-insatser;Samverkansgruppen;dagen;',
    ''
  ])
  const problems = new Problems()
  const registers = await readRegisters(projectData, allSources, problems)
  const path = info.outputPath(causesFile)
  await writeFile(path, rows)
  const taken = await readCauses(path, registers, problems)
  expect(problems.format()).toEqual([])
  expect(taken).toMatchObject([{ indicator: 'familjehem', area: '1864', standing: 'vet' }])

  await both.goto(`${ljusnarsberg}#vill-vi`)
  await both.getByRole('button', { name: 'Lägg i bildspelet' }).click()
  await both.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await expect(both.getByText(`Bakom siffran: ${placed}`).first()).toBeVisible()
  expect(faults).toEqual([])
  expect(requests.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true)
})

test('names, a handful of children and what is known from nowhere are told of at the field, and nothing is lost', async ({
  page
}) => {
  await begin(page)
  await add(page, placed, 'Ylva Ekdalen säger att tre elever har flyttat')
  const own = editor(page, placed)
  await expect(own.getByText('Skriv inga namn på personer:')).toContainText('”Ylva Ekdalen”')
  await expect(own.getByText('Skriv inte hur några få barn har det')).toBeVisible()
  await own.getByLabel('Vi vill publicera det här').check()
  await page.getByLabel('Vem står bakom?').fill('Samverkansgruppen')
  await page.getByRole('button', { name: 'Spara som registerrader' }).click()
  await expect(page.getByText(/1 är inte med: den innehåller något/)).toBeVisible()

  await own.getByLabel('Det här tror vi ligger bakom').fill('Det beror på att stödet kommer sent')
  await expect(own.getByText('Siffrorna visar inte varför')).toHaveCount(0)
  await own.getByLabel('Vi vet').check()
  await expect(own.getByText('Siffrorna visar inte varför')).toBeVisible()
  await own.getByLabel('Var är det känt från?').fill('Uppföljningen 2026')
  await expect(own.getByText('Siffrorna visar inte varför')).toHaveCount(0)

  await page.reload()
  await expect(editor(page, placed).getByLabel('Det här tror vi ligger bakom')).toHaveValue(
    'Det beror på att stödet kommer sent'
  )
})

test('the step with causes in it is accessible, wide and narrow', async ({ page }) => {
  await begin(page)
  await add(page, placed, 'Ylva Ekdalen vet')
  await editor(page, placed).getByLabel('Vi vet').check()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  }
})

test('what is published stands beside its finding with its mark, and not among official figures alone', async ({
  page
}) => {
  await page.goto('/omrade/18N/')
  const finding = page.locator('[data-finding="familjehem"]')
  const behind = finding.getByText('Bakom siffran (2)')
  await behind.click()
  const causes = finding.locator('.causes li')
  await expect(causes).toHaveCount(2)
  await expect(causes.filter({ hasText: 'Tror:' })).toContainText(
    /Exempelgruppen, 2 november 2026\..*Kan tala för eller emot: Öppna insatser efter individuell prövning: .+\. (Ingen|Bättre|Sämre|Högre|Lägre).*Utredningstid, barn och unga: ingen uppgift för platsen\./s
  )
  await expect(causes.filter({ hasText: 'Vet:' })).toContainText('Känt från: Exempelrapport 2026.')
  await expect(causes.getByText('Exempel', { exact: true })).toHaveCount(2)
  await expect(finding).toContainText('De bevisar inte varför')
  await page.getByRole('checkbox', { name: /^Bara officiella siffror/ }).check()
  await expect(finding).toBeVisible()
  await expect(finding.getByText(/^Bakom siffran/)).toHaveCount(0)
})

test('a topic of the group’s own becomes a row of the register, and one with a name in it does not', async ({
  page
}, info) => {
  await page.goto(`${ljusnarsberg}#vill-vi`)
  await expect(page.getByText('30 av 30 prickar kvar.')).toBeVisible()
  await addOwn(page, 'Ylva Ekdalen', 'Lokalerna är stängda')
  const own = editor(page, 'Ylva Ekdalen')
  await expect(own.getByText('Skriv inga namn på personer:')).toBeVisible()
  await own.getByLabel('Vi vill publicera det här').check()
  await page.getByLabel('Vem står bakom?').fill('Samverkansgruppen')
  await page.getByRole('button', { name: 'Spara som registerrader' }).click()
  await expect(page.getByText(/1 är inte med: den innehåller något/)).toBeVisible()

  await page.goto(`${ljusnarsberg}#vill-vi`)
  await addOwn(page, 'Mötesplatser på kvällarna', 'Lokalerna är stängda')
  await editor(page, 'Mötesplatser på kvällarna').getByLabel('Vi vill publicera det här').check()
  const rows = await download(page, 'Spara som registerrader')
  expect(rows).not.toContain('Ylva')
  const problems = new Problems()
  const registers = await readRegisters(projectData, allSources, problems)
  const path = info.outputPath(causesFile)
  await writeFile(path, rows)
  const taken = await readCauses(path, registers, problems)
  expect(problems.format()).toEqual([])
  expect(taken).toMatchObject([
    { indicator: null, topic: 'Mötesplatser på kvällarna', area: '1864', standing: 'tror' }
  ])
})

test('a published topic of a group’s own stands on the place’s page and among findings, and not among official figures alone', async ({
  page
}) => {
  for (const address of ['/omrade/18N/', '/fynd/?omraden=18N']) {
    await page.goto(address)
    const topic = page.locator('.causes', { hasText: 'Eget ämne: Mötesplatser på kvällarna' })
    await topic.locator('summary').click()
    await expect(topic).toContainText('Ämnet mäts inte i Länsdelsbilden.')
    await expect(topic.getByText('Exempel', { exact: true })).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
  await page.goto('/fynd/?omraden=18V')
  await expect(page.locator('main h2').first()).toBeVisible()
  await expect(page.getByText(/^Eget ämne/)).toHaveCount(0)
  await page.goto('/fynd/?omraden=18N&officiellt=1')
  await expect(page.locator('main h2').first()).toBeVisible()
  await expect(page.getByText(/^Eget ämne/)).toHaveCount(0)
})
