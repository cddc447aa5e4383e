import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page of paper; measures in points. */
interface Sheet {
  width: number
  height: number
  text: string
  /** How far down the last line stands: 1 is the page's lower edge. */
  filled: number
  /** How large the letters of the last line are. */
  lastSize: number
}

/** The page as it is printed, sheet by sheet. */
export async function sheetsOf(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const sheets = Array.from({ length: pdf.numPages }, async (_, i) => {
    const sheet = await pdf.getPage(i + 1)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
    const [last] = words.toSorted((a, b) => a.transform[5] - b.transform[5])
    return {
      width,
      height,
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      filled: last ? 1 - last.transform[5] / height : 0,
      lastSize: last?.height ?? 0
    }
  })
  return Promise.all(sheets)
}

/** What the paper says, in the order of its lines. */
export async function onPaper(page: Page): Promise<string> {
  return (await sheetsOf(page)).map(({ text }) => text).join('\n')
}

/** Without what stands between the words, which paper breaks as it must. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s|\u00ad|-/g, '')
}
