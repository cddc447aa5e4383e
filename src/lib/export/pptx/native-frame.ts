import type { Box } from './page.ts'
import type { ChartPart } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { clean } from './words.ts'

/** Puts a native chart on a slide. What pptxgenjs draws in it is replaced when the file is finished. */
export function addNative(
  { slide, charts }: Sheet,
  part: ChartPart,
  frame: Box,
  alt: string
): void {
  charts.push(part)
  slide.addChart('bar' as never, [{ name: '-', labels: ['-'], values: [1] }], {
    ...frame,
    altText: clean(alt)
  })
}
