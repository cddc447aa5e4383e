import type { ViewProblem } from '../../url/view-problem.ts'
import { keyLabel } from './labels.ts'
import { list } from './sentence.ts'

/** What the address asked for that could not be shown; null when all of it was. */
export function addressSentence(problems: ViewProblem[]): string | null {
  const unknown = problems.filter(({ most }) => most === undefined)
  const told = [
    unknown.length > 0
      ? `Adressen innehåller något som inte finns här: ${named(unknown)}. Standardvalet visas i stället.`
      : '',
    ...tooMany(problems)
  ].filter(Boolean)
  return told.join(' ') || null
}

function named(problems: ViewProblem[]): string {
  const names = problems.map(({ key, value }) => {
    const label = keyLabel[key]
    return label ? `${label} ”${value}”` : `”${key}”`
  })
  return list(names)
}

/** One sentence for each number that the address goes beyond. */
function tooMany(problems: ViewProblem[]): string[] {
  const limits = [...new Set(problems.flatMap(({ most }) => most ?? []))]
  return limits.map((limit) => {
    const beyond = problems.filter(({ most }) => most === limit)
    return `Högst ${limit} visas på en gång: ${named(beyond)} är inte med.`
  })
}
