import type { GatheredCause, SaidStanding } from '../../priorities/causes.ts'
import type { Standing } from '../../schema/registers/cause.ts'
import { isMadeUp } from '../parts/example.ts'
import { capitalise, list } from '../parts/sentence.ts'
import type { TopicNumbers } from '../place/topic-numbers.ts'

/** What a group chooses between, in words that say what each is. */
export const standingChoice: Record<Standing, string> = {
  vet: 'Vi vet',
  tror: 'Vi tror',
  'ta reda på': 'Ta reda på'
}

/** Beside every indicator that is set against a cause. */
export const noProof =
  'Uppgifterna kan tala för eller emot. De bevisar inte varför något är som det är.'

/** "Vet (skolans närvarostatistik 2026)", "Tror, grupp 1 och 3"; groups are numbered where there are several. */
export function standingText({ standing, groups, sources }: SaidStanding, several: boolean) {
  const named = sources.length > 0 ? ` (källa: ${sources.join('; ')})` : ' (utan källa)'
  const from = standing === 'vet' ? named : ''
  const who = several ? `, grupp ${list(groups.map(String))}` : ''
  return `${capitalise(standing)}${from}${who}`
}

/** "Tror, grupp 1. Vet (källa: närvaron 2026), grupp 2." */
export function standingsText({ standings }: GatheredCause, several: boolean): string {
  return standings.map((one) => `${standingText(one, several)}.`).join(' ')
}

/** "Röker dagligen: 1 av 100. Ingen säker skillnad. Exempeldata." */
export function speakingText(numbers: TopicNumbers): string {
  const { indicator, value, verdict } = numbers
  const made = isMadeUp(numbers) ? ' Exempeldata.' : ''
  return `${indicator.title}: ${value}. ${verdict}${made}`
}
