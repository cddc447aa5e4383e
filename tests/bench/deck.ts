import type { Browser } from '@playwright/test'

/** Ten slides of every kind: lines and bars that PowerPoint draws, and charts that become pictures. */
const slides = [
  { kind: 'title', title: 'Barn och unga', subtitle: 'Tio bilder' },
  { kind: 'chart', chart: { address: '/indikator/familjehem/?omraden=18N', kind: 'trend' } },
  { kind: 'chart', chart: { address: '/indikator/hvb/', kind: 'ranking' } },
  { kind: 'chart', chart: { address: '/indikator/mar-bra/?omraden=18N', kind: 'trend' } },
  { kind: 'chart', chart: { address: '/indikator/mar-bra/', kind: 'breakdown' } },
  { kind: 'chart', chart: { address: '/indikator/familjehem/', kind: 'map' } },
  { kind: 'chart', chart: { address: '/jamfor/?tema=halsa', kind: 'rug' } },
  { kind: 'chart', chart: { address: '/jamfor/?tema=halsa', kind: 'multiples', part: 'mar-bra' } },
  { kind: 'chart', chart: { address: '/indikator/sip-kallelser/', kind: 'trend' } },
  { kind: 'summary' }
]

/** From the press of the button to the file, ms: the exporter fetched first, and then at hand. */
export async function deckTimes(
  browser: Browser,
  origin: string
): Promise<{ slides: number; first: number; again: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${origin}/bildspel/`)
  await page.evaluate((all) => {
    const kept = all.map((slide, i) => {
      const chart = 'chart' in slide ? { chart: { part: null, frozen: null, ...slide.chart } } : {}
      return { id: String(i), title: '', note: '', ...slide, ...chart }
    })
    const file = { format: 'lansdelsbilden-bildspel', version: 1, slides: kept, template: {} }
    localStorage.setItem('lansdelsbilden.bildspel', JSON.stringify(file))
  }, slides)
  await page.reload()
  const button = page.getByRole('button', { name: 'Ladda ner PowerPoint' })
  const download = async () => {
    await button.click({ trial: true })
    const start = performance.now()
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    await file.path()
    return performance.now() - start
  }
  const [first, again] = [await download(), await download()]
  await page.close()
  return { slides: slides.length, first, again }
}
