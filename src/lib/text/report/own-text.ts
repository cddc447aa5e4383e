import type { SavedFault } from '../../deck/saved-file.ts'
import { wordingAdvice, wordingFaults } from '../../wording/wording.ts'

/** What to change in an own text before it may be in the report: a sentence for each kind of fault. */
export function textAdvice(text: string): string[] {
  return [...new Set(wordingFaults(text).map(({ kind }) => wordingAdvice[kind]))]
}

/** The paragraphs of an own text; none of one that must be changed first. */
export function ownParagraphs(text: string | undefined): string[] {
  if (!text || textAdvice(text).length > 0) return []
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** Why a file cannot be opened as the texts of a report. What was written stays. */
export function reportFaultSentence(
  name: string,
  fault: SavedFault | 'other-place',
  { site, place }: { site: string; place: string }
): string {
  const why: Record<typeof fault, string> = {
    'not-json': `är inte texter till en rapport från ${site}`,
    'other-kind': `är inte texter till en rapport från ${site}`,
    'other-version': `är sparad av en annan version av ${site} och går inte att öppna här`,
    'too-large': 'är för stor för att vara texter till en rapport',
    'too-long': 'har fler texter än en rapport har avsnitt',
    'other-place': `gäller en annan plats än ${place}`,
    damaged: 'är skadad'
  }
  return `${name} ${why[fault]}. Det du har skrivit är kvar som det var.`
}

/** Why the browser did not keep what was written, or could not read what it had kept. */
export function reportKeepSentence(fault: 'full' | 'denied' | 'unreadable'): string {
  if (fault === 'unreadable') {
    return 'Texterna som webbläsaren hade sparat går inte att läsa. De är lagda åt sidan.'
  }
  const why =
    fault === 'full'
      ? 'Webbläsaren har inte plats för mer.'
      : 'Webbläsaren tillåter inte att texterna sparas.'
  return `${why} De finns bara kvar tills fönstret stängs. Spara dem som fil.`
}
