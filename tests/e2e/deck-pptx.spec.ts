import { readFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { Package } from '../../src/lib/export/pptx/package/package.ts'
import { textsIn } from '../export/pptx-parts.ts'
import { overflow, violations } from './accessibility.ts'
import { expect, test } from './calm.ts'
import { drawn, keep } from './deck.ts'

const chart = (id: string, kind: string, more: object = {}) => ({
  kind: 'chart',
  chart: { address: `/indikator/${id}/`, kind, part: null, frozen: null },
  ...more
})

/** The builder with a deck of these slides, all of them drawn. */
async function builder(page: Page, slides: object[]) {
  await keep(page, slides)
  await page.goto('/bildspel/')
  await drawn(page, slides.length)
}

/** Saves the deck as PowerPoint; gives where the file lies. */
async function save(page: Page, info: TestInfo, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  const path = info.outputPath(name)
  await (await coming).saveAs(path)
  return path
}

const summary = (page: Page, name: string) => page.locator('summary', { hasText: name })

test('a template of the reader’s is kept in the browser, and the file has its look', async ({
  page
}, info) => {
  await builder(page, [{ kind: 'section', title: 'Ur mallen' }])
  await page.getByText('Färg, logotyp och mall').click()
  await page.getByLabel('Grundfärg').fill('#007a33')
  const template = await save(page, info, 'mall.pptx')

  await builder(page, [
    { kind: 'title', title: 'Vårt', subtitle: '' },
    chart('familjehem', 'trend')
  ])
  await summary(page, 'Färg, logotyp och mall').click()
  const choose = page.locator('input[name=mall]')
  await choose.setInputFiles({ name: 'fel.potx', mimeType: '', buffer: Buffer.from('ingen fil') })
  await expect(page.getByRole('alert')).toHaveText(
    'Filen är ingen PowerPoint-fil (.potx eller .pptx).'
  )
  await choose.setInputFiles(template)
  await expect(page.getByText('PowerPoint-filen får mallen mall.pptx.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflow(page)).toBe(0)

  // It is there after the page has been loaded anew.
  await page.reload()
  await drawn(page, 2)
  await summary(page, 'Färg, logotyp och mall').click()
  await expect(page.getByText('Mall: mall.pptx')).toBeVisible()
  const file = await Package.read(await readFile(await save(page, info, 'med-mall.pptx')))
  expect(file.text('ppt/theme/theme1.xml')).toContain('007A33')
  expect(file.names().filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(2)
  for (const name of file.names().filter((one) => /slides\/slide\d+\.xml$/.test(one))) {
    expect(textsIn(file.text(name))).not.toContain('Ur mallen')
  }

  await page.getByRole('button', { name: 'Ta bort mallen' }).click()
  await expect(page.getByText('Mallen är borttagen.')).toBeVisible()
  const plain = await Package.read(await readFile(await save(page, info, 'utan-mall.pptx')))
  expect(plain.text('ppt/theme/theme1.xml')).not.toContain('007A33')
})

test('a file of ours is given today’s figures where it stands, and what is new is told', async ({
  page
}, info) => {
  await builder(page, [
    { kind: 'title', title: 'Barns villkor', subtitle: '' },
    chart('familjehem', 'trend', { note: 'Min egen anteckning' }),
    chart('meritvarde', 'ranking'),
    { kind: 'summary' }
  ])
  const path = await save(page, info, 'gammal.pptx')
  // As it would be had a number been another then, and somebody written a headline.
  const old = await Package.read(await readFile(path))
  const [part] = old.targets('ppt/slides/slide2.xml', 'chart')
  const value = /(<c:val>.*?<c:v>)([^<]*)/s.exec(old.text(part!))!
  old.put(part!, old.text(part!).replace(value[0], `${value[1]}999`))
  const [tags] = old.targets('ppt/slides/slide2.xml', 'tags')
  old.put(tags!, old.text(tags!).replace(/(figures&quot;:\[)\d+/, '$11'))
  const slide = old.text('ppt/slides/slide3.xml')
  const [headline = ''] = textsIn(slide)
  old.put('ppt/slides/slide3.xml', slide.replace(headline, 'Vår egen rubrik'))

  await summary(page, 'Uppdatera en PowerPoint-fil').click()
  const choose = page.locator('input[name=uppdatera]')
  await choose.setInputFiles({ name: 'fel.pptx', mimeType: '', buffer: Buffer.from('ingen') })
  await expect(page.getByRole('alert')).toHaveText('Filen är ingen PowerPoint-fil.')
  const coming = page.waitForEvent('download')
  const buffer = Buffer.from(await old.bytes())
  await choose.setInputFiles({ name: 'gammal.pptx', mimeType: '', buffer })
  const updated = info.outputPath('ny.pptx')
  await (await coming).saveAs(updated)
  await expect(page.getByText('1 av 4 bilder har nya uppgifter.')).toBeVisible()
  const told = page.getByRole('listitem').filter({ hasText: /^Bild \d/ })
  await expect(told.nth(1)).toContainText('nytt är ett värde.')
  await expect(told.nth(2)).toContainText('Bild 3, Vår egen rubrik: inget nytt.')
  expect(await violations(page)).toEqual([])

  const now = await Package.read(await readFile(updated))
  expect(now.text(part!)).toContain(`${value[1]}${value[2]}<`)
  expect(textsIn(now.text('ppt/slides/slide3.xml'))).toContain('Vår egen rubrik')
  expect(textsIn(now.text('ppt/notesSlides/notesSlide2.xml'))).toContain('Min egen anteckning')
})

test('words that need more than a slide have as many on screen as in the file', async ({
  page
}, info) => {
  const text = Array.from({ length: 24 }, (_, i) => `- Punkt ${i + 1}`).join('\n')
  await builder(page, [
    { kind: 'text', title: 'Långt', text },
    { kind: 'section', title: 'Sist' }
  ])
  const file = await Package.read(await readFile(await save(page, info, 'ord.pptx')))
  const slides = file.names().filter((name) => /slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(4)
  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  const status = page.getByRole('status').first()
  await expect(status).toContainText('Bild 1 av 4: Långt')
  const points = page.locator('.screen .slide .point')
  const edges: number[] = []
  let shown = 0
  for (const title of [
    'Bild 1 av 4: Långt',
    'Bild 2 av 4: Långt (forts.)',
    'Bild 3 av 4: Långt (forts.)'
  ]) {
    await expect(status).toContainText(title)
    shown += await points.count()
    const [stage, last] = await Promise.all([
      page.locator('.screen .slide').boundingBox(),
      points.last().boundingBox()
    ])
    edges.push((last!.y + last!.height - stage!.y) / stage!.height)
    await page.keyboard.press('ArrowRight')
  }
  expect(shown).toBe(24)
  // The foot begins there.
  expect(Math.max(...edges)).toBeLessThan(0.93)
  expect(Math.max(...edges)).toBeGreaterThan(0.6)
})
