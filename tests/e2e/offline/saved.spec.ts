import { readFile } from 'node:fs/promises'
import { Package } from '../../../src/lib/export/pptx/package/package.ts'
import { engineReady, scriptRuns } from '../watch.ts'
import { showsExpected } from '../profile.ts'
import { announced, at, present } from '../show.ts'
import { expect, line, save, test, visited } from './profile.ts'

test('a place that was saved, its path and the deck open in a browser that is started anew without a network', async ({
  host,
  profile
}) => {
  let page = await profile.open()
  await page.goto(`${host.origin}/`)
  await visited(page)
  const published = await page
    .getByRole('contentinfo')
    .getByText(/^Senast uppdaterad/)
    .innerText()
  await page.goto(`${host.origin}/omrade/1860/`)
  await save(page, 'Laxå')
  // Every page that belongs to it is there: what the site has not would be left out.
  const lacking = await page.evaluate(async () => {
    const [list = ''] = (await caches.keys()).filter((name) => name.endsWith(' lista'))
    const kept = await (await caches.open(list)).match('/')
    const { sets } = (await kept!.json()) as { sets: { pages: string[] }[] }
    const { pages } = sets[0]!
    const found = await Promise.all(
      pages.map((one) => caches.match(`/${one}`, { ignoreVary: true }))
    )
    return { count: pages.length, gone: pages.filter((_, i) => !found[i]) }
  })
  expect(lacking.count).toBeGreaterThan(20)
  expect(lacking.gone).toEqual([])
  await page.getByRole('button', { name: 'Gör bildspel' }).click()
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  const slides = await page.getByRole('button', { name: /^Bild \d+\. / }).count()
  expect(slides).toBeGreaterThan(2)

  await host.stop()
  page = await profile.reopen()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))

  await page.goto(`${host.origin}/omrade/1860/`)
  await expect(page.locator('h1')).toContainText('Laxå')
  await expect(line(page)).toContainText('Du är utan nät.')
  const day = published.replace(/^Senast uppdaterad |\.$/g, '')
  expect(day).toMatch(/^\d+ \w+ \d{4}$/)
  await expect(line(page)).toContainText(`Sidan visar siffror från ${day}.`)

  // A filter is answered by the engine, from the figures that were saved.
  await page.locator('select[name=kon]').selectOption('flickor')
  await showsExpected(page, '1860', '?kon=flickor')
  await engineReady(page)

  // A link within the site leads to another page that was saved.
  await page.getByRole('link', { name: 'Platsanalys i sex steg' }).click()
  await expect(page).toHaveURL(`${host.origin}/platsanalys/1860/`)
  await scriptRuns(page)
  await expect(page.locator('h1')).toHaveText('Platsanalys: Laxå')
  await expect(line(page)).toContainText(`Sidan visar siffror från ${day}.`)
  await page
    .getByRole('link', { name: /sticker ut/i })
    .first()
    .click()
  await expect(page.locator('#sticker-ut')).toBeVisible()

  await page.goto(`${host.origin}/bildspel/`)
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
  await expect(page.getByRole('button', { name: /^Bild \d+\. / })).toHaveCount(slides)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner PowerPoint' }).click()
  ])
  const file = await Package.read(await readFile(await download.path()))
  expect(file.names().filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(
    2
  )

  await page.getByRole('link', { name: 'Visa bildspelet' }).click()
  await expect(announced(page)).toContainText('Bild 1 av')
  await page.keyboard.press('ArrowRight')
  await at(page, 2)
  const presenter = await present(page)
  await expect(presenter.getByRole('navigation', { name: 'Alla bilder' })).toBeVisible()
  expect(faults).toEqual([])
})
