import type { Figure } from './figure.ts'
import { escaped } from './markup.ts'

// The table's and the page's lines below the drawing, with room for what is larger in another font.
const below = 130

/** The HTML that shows a chart in a page of another site; `href` is the whole address of the chart alone. */
export function embedCode(href: string, figure: Figure): string {
  const height = Math.ceil(Number(figure('wide').getAttribute('height'))) + below
  const mark = figure.file.example ? ' (exempeldata)' : ''
  const title = escaped(`${figure.file.headline}${mark}`)
  const style = 'border: 0; width: 100%; max-width: 46rem'
  return `<iframe src="${escaped(href)}" title="${title}" loading="lazy" height="${height}" style="${style}"></iframe>`
}
