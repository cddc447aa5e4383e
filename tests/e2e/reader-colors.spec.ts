import { expect, test, type Locator, type Page } from '@playwright/test'

/** A picture of what is on screen: how light its ground is, 0 to 1, and the share of it that stands out as marks must. */
async function pictured(page: Page, node: Locator): Promise<{ ground: number; marks: number }> {
  const png = (await node.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    // Relative luminance by WCAG 2.2.
    const linear = (part: number) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
    const counts = new Map<number, number>()
    for (let i = 0; i < pixels.length; i += 4) {
      const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!].map(linear)
      const light = Math.round((0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) * 1000) / 1000
      counts.set(light, (counts.get(light) ?? 0) + 1)
    }
    const [ground = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    const seen = [...counts].filter(([light]) => contrast(light, ground) >= 3)
    const all = image.width * image.height
    return { ground, marks: seen.reduce((sum, [, count]) => sum + count, 0) / all }
  }, png)
}

const drawn: [string, string][] = [
  ['/indikator/familjehem/', 'trend'],
  ['/indikator/familjehem/', 'ranking'],
  ['/indikator/mar-bra/', 'breakdown'],
  ['/jamfor/?tema=placeringar', 'rug'],
  ['/jamfor/?tema=placeringar', 'multiples'],
  ['/omrade/18N/#tema-placeringar', 'profile'],
  ['/beslut/', 'timeline']
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`drawings are seen in the reader's own colours, ${colorScheme}, as pictures of them show`, async ({
    page
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const [address, kind] of drawn) {
      await page.goto(address)
      await expect(page.locator('html')).toHaveAttribute('data-script', 'alive')
      const figure = page.locator(`figure[data-chart=${kind}]`).filter({ visible: true }).first()
      await expect(figure).toHaveAttribute('data-state', 'ready')
      const { ground, marks } = await pictured(page, figure.locator('.drawing'))
      if (colorScheme === 'dark') expect(ground, `${address} ${kind}`).toBeLessThan(0.05)
      else expect(ground, `${address} ${kind}`).toBeGreaterThan(0.9)
      expect(marks, `${address} ${kind}`).toBeGreaterThan(0.01)
      expect(marks, `${address} ${kind}`).toBeLessThan(0.5)
    }
  })

  test(`the menu says where the reader is in colours of their own, ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto('/jamfor/')
    const here = page.getByRole('link', { name: 'Jämför', exact: true })
    const elsewhere = page.getByRole('link', { name: 'Beslut', exact: true })
    const [own, other] = [await pictured(page, here), await pictured(page, elsewhere)]
    expect(own.marks).toBeGreaterThan(0.02)
    expect(Math.abs(own.marks - other.marks) + Math.abs(own.ground - other.ground)).toBeGreaterThan(
      0.01
    )
  })
}
