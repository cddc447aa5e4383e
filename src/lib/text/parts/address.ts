import type { ViewProblem } from '../../url/view-problem.ts'
import { keyLabel } from './labels.ts'
import { list } from './sentence.ts'

/** What the address asked for that could not be understood; null when all of it was. */
export function addressSentence(problems: ViewProblem[]): string | null {
  if (problems.length === 0) return null
  const named = problems.map(({ key, value }) => {
    const label = keyLabel[key]
    return label ? `${label} ”${value}”` : `”${key}”`
  })
  return `Adressen innehåller något som inte finns här: ${list(named)}. Standardvalet visas i stället.`
}
