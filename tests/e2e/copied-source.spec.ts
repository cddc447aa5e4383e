import { expect, test, type Page } from '@playwright/test'

/** What the clipboard would get when a part of the page has been marked. */
function copied(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      const clipboardData = new DataTransfer()
      const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData })
      element.dispatchEvent(event)
      return {
        text: clipboardData.getData('text/plain'),
        html: clipboardData.getData('text/html'),
        taken: event.defaultPrevented
      }
    })
}

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
}

test('a sentence that is copied says its page, day and address', async ({ page }) => {
  await open(page, '/indikator/familjehem/')
  const { text, html } = await copied(page, 'main .lead')
  const [sentence, empty, line] = text.split('\n')
  expect(sentence).toBe((await page.locator('main .lead').first().innerText()).trim())
  expect(empty).toBe('')
  expect(line).toMatch(
    /^Källa: Länsdelsbilden, Placerade i familjehem någon gång under året, hämtat \d+ \p{L}+ 20\d\d, http\S+\/indikator\/familjehem\/$/u
  )
  expect(html).toContain(`<p>${line}</p>`)
  expect(html).not.toContain('<!--')
})

test('with a chart its own source is told', async ({ page }) => {
  await open(page, '/indikator/familjehem/')
  const { text } = await copied(page, 'main .chart')
  expect(text.split('\n').at(-1)).toMatch(
    /^Källa: Kolada \(RKA\), nyckeltal N33817, hämtat 20\d\d-\d\d-\d\d\. Länsdelsbilden, hämtat/
  )
})

test('what is made up says so, also beside what is not', async ({ page }) => {
  await open(page, '/indikator/alkohol/')
  expect((await copied(page, 'main .lead')).text).toMatch(/Exempeldata \(påhittade siffror\)\.$/)
  await open(page, '/omrade/18O/')
  const official = '[data-finding]:not(:has(em.example))'
  expect((await copied(page, official)).text).not.toContain('Exempeldata')
  const example = '[data-finding]:has(em.example)'
  // The mark holds for the part of the line that is copied without it.
  expect((await copied(page, `${example} a`)).text).toMatch(/Exempeldata \(påhittade siffror\)\.$/)
})

test('a few words, a table and what is written in a field are left alone', async ({ page }) => {
  await open(page, '/indikator/familjehem/')
  expect(await copied(page, 'main .breadcrumb a')).toEqual({ text: '', html: '', taken: false })
  await open(page, '/oppna-data/')
  expect(await copied(page, 'main table')).toMatchObject({ taken: false })
  await open(page, '/utskick/18N/')
  expect(await copied(page, '#brev')).toMatchObject({ taken: false })
})
