import { expect, type Page } from '@playwright/test'
import { card, tool } from './figure.ts'

/** Three indicators in three places: official figures, hidden ones, example data. */
const charts = [
  { address: '/indikator/familjehem/?omraden=18N', kind: 'trend' },
  { address: '/indikator/hvb/?omraden=1864&ar=2022&kon=flickor', kind: 'ranking' },
  { address: '/indikator/mar-bra/?omraden=18V&kon=flickor', kind: 'trend' }
]

/** Adds a chart as its reader does, on its own page. */
async function add(page: Page, { address, kind }: (typeof charts)[number], number: number) {
  await page.goto(address)
  const { search } = new URL(page.url())
  const figure = page.locator(`figure[data-chart=${kind}][data-view="${search}"]`).first()
  await tool(figure, 'Till bildspel').click()
  await expect(card(figure).getByText(`Tillagd som bild ${number}.`)).toBeVisible()
}

/** Keeps a deck of these slides as the browser would. */
export async function keep(page: Page, slides: object[]) {
  // What the page is still fetching when it is left would be noted as failed.
  await page.goto('/data-och-metod/', { waitUntil: 'networkidle' })
  await page.evaluate((all) => {
    const told = all.map((slide, i) => ({ id: `s${i + 1}`, title: '', note: '', ...slide }))
    const file = { format: 'lansdelsbilden-bildspel', version: 1, slides: told, template: {} }
    localStorage.setItem('lansdelsbilden.bildspel', JSON.stringify(file))
  }, slides)
}

/** So many slides that need no figures, each with its number for a title. */
export const plain = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind: 'section', title: `Nummer ${i + 1}` }))

/** The builder with a deck of the three charts and a decision, all of them drawn, the first of them chosen. */
export async function build(page: Page) {
  for (const [i, chart] of charts.entries()) await add(page, chart, i + 1)
  await page.goto('/beslut/2024-06-14-norr-tsi-medel/')
  // A button that is pressed before the script has come does nothing.
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Lägg till i bildspel/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Öppna bildspelet' }).click()
  await drawn(page, 4)
  await pick(page, 1).click()
}

export async function drawn(page: Page, slides: number) {
  await expect(page.getByRole('list', { name: 'Bilderna' }).getByRole('listitem')).toHaveCount(
    slides
  )
  await expect(page.getByRole('button', { name: 'Ladda ner PowerPoint' })).toBeEnabled()
}

/** The slide's own button. */
export const pick = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^Bild ${number}\\. `) })
/** The titles of all slides in their order. */
export const titles = (page: Page) =>
  page.getByRole('button', { name: /^Bild \d+\. / }).evaluateAll((all) =>
    all.map((one) =>
      (one.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^.*?: /, '')
    )
  )
