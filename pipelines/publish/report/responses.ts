import type { ManifestResponse } from '../../../src/lib/schema/manifest.ts'
import type { Response } from '../../../src/lib/schema/response.ts'

/** The answers of every place and year, all sexes and school years together, of what is published. */
export function responseFigures(published: Response[]): ManifestResponse[] {
  return published
    .filter(({ sex, grade }) => sex === 'alla' && grade === 'alla')
    .map(({ source, area, period, answers, rate }) => ({ source, area, period, answers, rate }))
}
