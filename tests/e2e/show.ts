import { expect, type Page } from '@playwright/test'
import { deckText } from '../../src/lib/deck/deck-file.ts'
import { emptyDeck, type Slide } from '../../src/lib/deck/slide.ts'
import type { ChartKind } from '../../src/lib/schema/chart-kind.ts'

const told = { title: '', note: '' }

/** Slides of words alone: what moves between them needs no figures. */
export const words = (count: number): Slide[] =>
  Array.from({ length: count }, (_, i) => ({
    ...told,
    id: `ord-${i + 1}`,
    kind: 'text',
    title: `Rubrik ${i + 1}`,
    note: i === 0 ? 'Säg det här först.' : '',
    text: 'Det här är ord att markera.\n- En punkt'
  }))

export const chart = (address: string, kind: ChartKind, part: string | null = null): Slide => ({
  ...told,
  id: `${kind}${address}`.slice(0, 40),
  kind: 'chart',
  chart: { address, kind, part, frozen: null }
})

/** One slide of each kind, with two indicators of official figures and one of made-up ones. */
export const eachKind: Slide[] = [
  { ...told, id: 'titel', kind: 'title', title: 'Barn och unga', subtitle: 'Chefsgruppen' },
  chart('/indikator/familjehem/?omraden=18N', 'trend'),
  chart('/indikator/hvb/', 'map'),
  chart('/indikator/hvb/', 'funnel'),
  chart('/jamfor/?tema=halsa', 'rug', 'halsa'),
  {
    ...told,
    id: 'par',
    kind: 'comparison',
    charts: [
      { address: '/indikator/mar-bra/', kind: 'trend', part: null, frozen: null },
      { address: '/indikator/hvb/', kind: 'ranking', part: null, frozen: null }
    ]
  },
  { ...told, id: 'avsnitt', kind: 'section', title: 'Beslut' },
  { ...told, id: 'beslut', kind: 'decision', decision: '2024-06-14-norr-tsi-medel' },
  ...words(1),
  { ...told, id: 'summa', kind: 'summary' }
]

/** Opens the show of a deck that the browser keeps, all its figures at hand. */
export async function show(page: Page, slides: Slide[], search = ''): Promise<void> {
  const text = deckText({ ...emptyDeck, slides }, '')
  // Pages without an address keep nothing.
  await page.addInitScript((kept) => {
    if (location.protocol !== 'about:') localStorage.setItem('lansdelsbilden.bildspel', kept)
  }, text)
  await page.goto(`/bildspel/visa/${search}`)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
  await expect(announced(page)).toContainText(` av ${slides.length}`)
  await expect(page.locator('main > [aria-busy=false]')).toBeAttached()
}

/** What readers of screens are told of the slide. */
export const announced = (page: Page) => page.getByRole('status').first()

export const at = (page: Page, number: number) =>
  expect(announced(page)).toContainText(new RegExp(`^Bild ${number} av `))

/** The presenter's window, opened by its key: keys mean nothing to the show while a window of words is open. */
export async function present(page: Page): Promise<Page> {
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('t')])
  await expect(opened.getByRole('heading', { name: 'Talarvy' })).toBeAttached()
  return opened
}

/** Font size of the smallest text on the slide, px of a slide that is 1280 wide. */
export function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage')!.getBoundingClientRect()
    const sizes: number[] = []
    for (const node of document.querySelectorAll('.slide *')) {
      const own = [...node.childNodes].some(
        (child) => child.nodeType === 3 && child.nodeValue?.trim()
      )
      if (!own) continue
      const svg = (node as SVGElement).ownerSVGElement
      const scale = svg?.getScreenCTM()?.a ?? 1
      sizes.push((parseFloat(getComputedStyle(node).fontSize) * scale * 1280) / stage.width)
    }
    return Math.min(...sizes)
  })
}
