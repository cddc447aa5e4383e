import type { Page } from '@playwright/test'
import { expect, test } from './calm.ts'
import { origin, subFolder } from './address.ts'
import {
  address,
  broken,
  choose,
  everyKind,
  openReview,
  person,
  read,
  slow,
  textFile,
  texts,
  heading
} from './review.ts'
import { pageAddresses, waitedFor } from './site.ts'
import { scriptRuns, watch } from './watch.ts'

// What the page reads is nobody else's, and is gone when the page is.

/** All that a site can keep in a browser, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)]
    const databases = await indexedDB.databases()
    const files = await Promise.all(
      (await caches.keys()).map((name) => caches.open(name).then((one) => one.keys()))
    )
    return JSON.stringify([
      stored,
      databases,
      files.flat().map(({ url }) => url),
      document.cookie,
      history.state
    ])
  })
}

test('nothing of a file leaves the browser or is kept, and nobody is named', async ({ page }) => {
  const { faults } = await watch(page)
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  )
  await openReview(page)
  const before = await kept(page)
  await choose(page, await everyKind())
  for (const name of ['mote.txt', 'mote.docx', 'mote.odt', 'mote.pdf']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(texts(page)).toContainText('föredrar ärendet')
    for (const word of person.split(' ')) expect(await page.content()).not.toContain(word)
    expect(await page.content()).not.toContain('Granmyr')
  }
  for (const request of sent) expect(request).toMatch(new RegExp(`^GET ${origin}/\\S* $`))
  expect(sent.join()).not.toMatch(/mote|Tillg/)
  expect(await kept(page)).toBe(before)
  expect(faults).toEqual([])
  await page.reload()
  await scriptRuns(page)
  await expect(texts(page)).toHaveCount(0)
})

test('the reader and its words are fetched when there is a file', async ({ page }) => {
  const { requests } = await watch(page)
  await openReview(page)
  await page.waitForLoadState('networkidle')
  const heavy = (url: string) => /ordlista\.txt|workers\//.test(url)
  expect(requests.filter(heavy)).toEqual([])
  await choose(page, [textFile()])
  expect(requests.filter(heavy).length).toBeGreaterThan(1)
  const pdf = requests.length
  await choose(page, (await everyKind()).slice(-1))
  expect(requests.length).toBeGreaterThan(pdf)
})

test('no page waits for a style sheet because of it', () => {
  for (const page of pageAddresses()) {
    expect(waitedFor(page).filter((link) => link.includes('stylesheet'))).toEqual([])
  }
})

test('a file that cannot be read is told of, and the others are read', async ({ page }) => {
  await openReview(page)
  const odd = { name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) }
  await choose(page, [broken, odd, textFile()])
  await expect(page.getByRole('alert')).toHaveText([
    'trasig.pdf: filen är skadad eller inte en PDF.',
    /^bild\.png: bara \.txt, \.docx/
  ])
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
})

test('a file that takes too long is left, and the others are read', async ({ page }) => {
  await page.clock.install()
  await openReview(page)
  // The reader of PDF is fetched when the file is being read, and its time has begun.
  const begun = page.waitForRequest(/workers\/chunks\//)
  await page.getByLabel('Välj filer').setInputFiles([slow(), textFile()])
  await begun
  await expect(page.getByText('Läser evig.pdf …')).toBeVisible()
  await page.clock.fastForward(20_000)
  await read(page)
  await expect(page.getByRole('alert')).toHaveText(
    'evig.pdf: filen tar för lång tid eller för mycket minne att läsa.'
  )
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
  // Who is named in minutes that were read before is known as well as in a text of its own.
  await page.getByLabel('Ansvarig', { exact: true }).fill('Siv Höglinder')
  await expect(page.getByText('”Siv Höglinder” ser ut som personnamn')).toBeVisible()
})

test('a reader that cannot be had is told of, and fetched again', async ({ page }) => {
  await page.route('**/ordlista.txt', (route) => route.abort())
  await openReview(page)
  await choose(page, [textFile()])
  await expect(page.getByRole('alert')).toHaveText(/^mote\.txt: läsaren kunde inte hämtas/)
  await page.unroute('**/ordlista.txt')
  await choose(page, [textFile()])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(heading(page)).toHaveText(/^Förslag 1 av 2/)
})

test('who leaves with work is asked, and who has none is not', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await openReview(page)
  await choose(page, [textFile()])
  await page.reload()
  await scriptRuns(page)
  expect(asked).toEqual([])
  await choose(page, [textFile()])
  await page.getByRole('button', { name: 'Godkänn', exact: true }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Insatser' }).click()
  await expect.poll(() => asked).toEqual(['confirm'])
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it needs', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('noscript .notice')).toBeVisible()
  })
})

test('an older browser reads every kind of file', async ({ page }) => {
  // The worker has a world of its own, where nothing is taken away by a script of the page.
  await page.route('**/workers/minutes.worker-*.js', async (route) => {
    const response = await route.fetch()
    const lacking = `for (const [owner, names] of [
      [Array.prototype, ['toSorted', 'toSpliced', 'toReversed', 'with']],
      [Object, ['groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']],
      [Set.prototype, ['union', 'difference', 'intersection', 'isSubsetOf', 'isDisjointFrom']]
    ]) for (const name of names) Reflect.deleteProperty(owner, name);`
    await route.fulfill({ response, body: `${lacking}${await response.text()}` })
  })
  await openReview(page)
  await choose(page, await everyKind())
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(heading(page)).toHaveText(/^Förslag 1 av 8/)
})

test('minutes are read from any sub-folder, with all that is fetched inside it', async ({
  page
}) => {
  const { faults, requests } = await watch(page)
  await page.goto(subFolder + address.slice(1))
  await scriptRuns(page)
  await choose(page, await everyKind())
  await expect(heading(page)).toHaveText(/^Förslag 1 av 8/)
  expect(requests.filter((url) => !url.startsWith(origin + subFolder))).toEqual([])
  expect(faults).toEqual([])
})
