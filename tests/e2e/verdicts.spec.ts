import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from './calm.ts'
import { native } from './expected.ts'
import { openThemes } from './profile.ts'
import { pageAddresses, siteDir } from './site.ts'
import { recountedVerdicts } from './verdict-recount.ts'

/** A place's mark in a drawing of a page as it is published. */
interface Drawn {
  address: string
  chart: string
  indicator: string
  area: string
  verdict: string
}

const judgedCharts = ['difference', 'map', 'multiples', 'profile', 'ranking', 'rug']

function documentOf(address: string): Document {
  return parseHTML(readFileSync(join(siteDir, address, 'index.html'), 'utf8')).document
}

const idIn = (href: string | null | undefined) =>
  /indikator\/([^/?]+)\//.exec(href ?? '')?.[1] ?? ''

/** Every mark that says a verdict against the rest of the county, on every page. */
function drawnVerdicts(): Drawn[] {
  return pageAddresses().flatMap((address) => {
    const document = documentOf(address)
    // A chart alone lies below the address of its page.
    const page = address.replace(/^\/inbaddat\//, '/')
    const figures = [...document.querySelectorAll('figure[data-chart]')]
    return figures.flatMap((figure) => {
      const chart = figure.getAttribute('data-chart') ?? ''
      if (!judgedCharts.includes(chart)) return []
      return [...figure.querySelectorAll('[data-verdict]')].map((mark) => {
        const area = mark.closest('[data-area]')?.getAttribute('data-area')
        return {
          address,
          chart,
          indicator: indicatorOf(mark, chart, page),
          area: area ?? page.split('/')[2] ?? '',
          verdict: mark.getAttribute('data-verdict') ?? ''
        }
      })
    })
  })
}

/** That of the page, of the section that the chart stands in, or of the mark's own row. */
function indicatorOf(mark: Element, chart: string, address: string): string {
  if (chart === 'ranking' || chart === 'map') return idIn(address)
  const around = chart === 'multiples' || chart === 'difference' ? 'section' : 'g.row'
  const link = mark.closest(around)?.querySelector('a[href*="/indikator/"]')
  return idIn(mark.getAttribute('href') ?? link?.getAttribute('href'))
}

test('every published verdict is that of a count of its own', async () => {
  const all = await recountedVerdicts()
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(5)
  expect(all.length).toBeGreaterThan(2000)
  const wrong = all.filter(({ verdict, family, p, points, turns, limit, published }) => {
    // Fisher's test is of whole numbers; the second count rounds effective ones, the site goes between them.
    const near = Math.abs(p - published.p) <= 1e-6 + published.p * 5e-3
    const isSame =
      verdict === published.verdict &&
      family === published.family &&
      points === published.points &&
      turns === published.turns &&
      Math.abs(limit - published.limit) < 1e-12
    return !isSame || !near
  })
  expect(wrong).toEqual([])
})

test('no family holds official and made-up figures', async () => {
  const kinds = await (
    await native()
  ).query<{ family: string; kinds: number }>(
    `SELECT v.family, count(DISTINCT s.kind)::INTEGER AS kinds
     FROM verdicts v JOIN indicators i ON i.id = v.indicator JOIN sources s ON s.id = i.source
     GROUP BY v.family ORDER BY v.family`
  )
  expect(kinds.length).toBeGreaterThan(10)
  expect(kinds.filter((one) => one.kinds !== 1)).toEqual([])
})

test('no two pages, and no two charts, say different things of one place', async () => {
  const all = await recountedVerdicts()
  const expected = new Map(
    all
      .filter(({ kind }) => kind === 'level')
      .map(({ indicator, area, verdict }) => [`${indicator} ${area}`, verdict])
  )
  const drawn = drawnVerdicts()
  const charts = new Set(drawn.map(({ chart }) => chart))
  expect([...charts].sort()).toEqual(judgedCharts)
  // What is first on a page is drawn for two widths, what is below it for one.
  const marks = new Set(drawn.map((mark) => Object.values(mark).join()))
  expect(marks.size).toBeGreaterThan(800)
  const wrong = drawn.filter(({ indicator, area, verdict }) => {
    return verdict !== (expected.get(`${indicator} ${area}`) ?? 'untested')
  })
  expect(wrong).toEqual([])
})

test('an arrow beside the curve of a place is the trend that a count of its own finds', async () => {
  const all = (await recountedVerdicts()).filter(({ kind }) => kind === 'trend')
  const sure = all.filter(({ verdict }) => verdict !== 'none')
  const drawn = pageAddresses()
    .filter((address) => /^\/omrade\/./.test(address))
    .flatMap((address) => {
      // The narrow drawings are all in the page's HTML.
      const rows = documentOf(address).querySelectorAll('.narrow g.row, .once g.row')
      return [...rows].flatMap((row) => {
        const arrow = row.querySelector('[data-trend]')
        const id = idIn(row.querySelector('a')?.getAttribute('href'))
        return arrow ? [`${id} ${address.split('/')[2]} ${arrow.getAttribute('data-trend')}`] : []
      })
    })
  const expected = sure.filter(({ area }) => area !== '18')
  expect(drawn.toSorted()).toEqual(
    expected.map(({ indicator, area, verdict }) => `${indicator} ${area} ${verdict}`).toSorted()
  )
  expect(drawn.length).toBeGreaterThan(100)
})

test('a choice of the reader’s own is marked on the page and in the charts, and nothing else is', async ({
  page
}) => {
  const notice = page.getByText('Du ser ett eget urval.')
  const marked = page.locator('figure[data-chart] svg', { hasText: 'Utforskande' })
  for (const address of ['/indikator/mar-bra/', '/omrade/18N/', '/jamfor/']) {
    await page.goto(address)
    await expect(notice).toHaveCount(0)
    await expect(marked).toHaveCount(0)
    if (address === '/omrade/18N/') await openThemes(page, 'skola')
    await page.locator('select[name=kon]').selectOption('flickor')
    await expect(notice).toBeVisible()
    await expect(marked.filter({ visible: true }).first()).toBeVisible()
    await page.locator('select[name=kon]').selectOption('alla')
    await expect(notice).toHaveCount(0)
    await expect(marked).toHaveCount(0)
  }
})
