import { boxesOf, collisions } from './boxes.ts'
import { expect, test } from './calm.ts'
import { trend } from './decision-marks.ts'

const pages = ['familjehem', 'sip-bup-deltog', 'mar-bra', 'mpr', 'oppna-insatser']

for (const width of [1280, 390]) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`at ${width} px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport: { width, height: 900 }, javaScriptEnabled })

      for (const id of pages) {
        test(`the decisions of ${id} run through no words, and have the numbers of their cards`, async ({
          page
        }) => {
          await page.goto(`/indikator/${id}/`)
          if (javaScriptEnabled) {
            await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
          }
          const drawing = trend(page)
          const texts = await boxesOf(drawing.locator('text'))
          // A slanting lead has a box of more than itself; what it could run into lies above the plot.
          const lines = await boxesOf(drawing.locator('.mark .line, .mark .span'))
          expect(lines.length).toBeGreaterThan(0)
          expect(collisions(lines, texts)).toEqual([])
          const badges = await boxesOf(drawing.locator('.mark .badge'))
          expect(collisions(lines, badges)).toEqual([])
          for (const badge of badges) expect(collisions([badge], badges)).toHaveLength(1)

          const numbers = await drawing.locator('.mark').evaluateAll((marks) =>
            marks
              .map((mark) => ({
                x: mark.querySelector('.badge')!.getBoundingClientRect().left,
                ids: mark.getAttribute('data-decision-mark')!.split(' '),
                first: parseInt(mark.querySelector('text')!.textContent)
              }))
              .sort((a, b) => a.x - b.x)
              .flatMap(({ ids, first }) => ids.map((one, i) => `${first + i} ${one}`))
          )
          const cards = await page
            .locator('article[data-decision]:has(.number)')
            .evaluateAll((found) =>
              found.map((card) => {
                const number = card.querySelector('.number')?.textContent ?? ''
                return `${number} ${(card as HTMLElement).dataset.decision}`
              })
            )
          expect(cards.length).toBeGreaterThan(1)
          expect(numbers).toEqual(cards)
        })
      }
    })
  }
}

test('what is counted so far stands before the decisions of later days of its year', async ({
  page
}) => {
  await page.goto('/indikator/sip-bup-deltog/')
  const counted = trend(page).locator('circle[data-area="18"][data-tip*=" 2026"]')
  await expect(counted).toHaveCount(1)
  const [open] = await boxesOf(counted)
  const years = await boxesOf(trend(page).locator('.years text', { hasText: '2026' }))
  const lines = await boxesOf(trend(page).locator('.mark .line'))
  expect(lines).toHaveLength(2)
  for (const { left } of lines) expect(left).toBeGreaterThan((open!.left + open!.right) / 2)
  // It is counted to 6 March: in the first half of its year, whose name stands in the middle.
  expect(open!.right).toBeLessThan((years[0]!.left + years[0]!.right) / 2)
})

test('the title of a card looks like the link that it is, and shows when it has the focus', async ({
  page
}) => {
  await page.goto('/indikator/familjehem/')
  const link = page.locator('article[data-decision] .title a').first()
  await expect(link).toHaveCSS('text-decoration-line', 'underline')
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toHaveCSS('outline-style', 'solid')
})
