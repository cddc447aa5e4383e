import type { SavedFault } from '../../deck/saved-file.ts'
import type { Reason } from '../../priorities/priorities.ts'
import type { RankedTopic } from '../../priorities/ranking.ts'
import { list } from '../parts/sentence.ts'

/** What a group is asked of a topic, and how its answer is introduced. */
export const reasonLabel: Record<Reason, string> = {
  recognised: 'Det här känner vi igen',
  surprising: 'Det här förvånar oss',
  missing: 'Det här saknas i siffrorna'
}

/** "1 prick", "12 prickar" */
export function dotsText(dots: number): string {
  return dots === 1 ? '1 prick' : `${dots} prickar`
}

/** How many dots a group may still give. */
export function leftSentence(left: number, all: number): string {
  if (left < 0) return `${dotsText(-left)} för mycket. Ta bort några eller ändra hur många ni är.`
  if (left === 0) return `Alla ${all} prickar är utdelade.`
  return `${left} av ${all} prickar kvar.`
}

/** Others have been given as many dots. */
export function isShared({ rank }: RankedTopic, all: RankedTopic[]): boolean {
  return rank !== null && all.filter((topic) => topic.rank === rank).length > 1
}

/** Where a topic stands in the list: "1", "Delad 2", "–" where it has been given no dots. */
export function rankText(topic: RankedTopic, all: RankedTopic[]): string {
  if (topic.rank === null) return '–'
  return isShared(topic, all) ? `Delad ${topic.rank}` : String(topic.rank)
}

/** "12 prickar (grupp 1: 7, grupp 2: 5)"; a single group is not named. */
export function givenText({ dots, byGroup }: Pick<RankedTopic, 'dots' | 'byGroup'>): string {
  if (byGroup.length < 2 || dots === 0) return dotsText(dots)
  const groups = byGroup.flatMap((own, i) => (own > 0 ? [`grupp ${i + 1}: ${own}`] : []))
  return `${dotsText(dots)} (${groups.join(', ')})`
}

/** What opening a file came to. */
export function mergedSentence(name: string, added: number, known: number): string {
  const parts = [
    ...(added > 0 ? [added === 1 ? '1 grupp är tillagd' : `${added} grupper är tillagda`] : []),
    ...(known > 0
      ? [
          known === 1
            ? '1 fanns redan, och den som ändrats senast gäller'
            : `${known} fanns redan, och de som ändrats senast gäller`
        ]
      : [])
  ]
  return parts.length > 0
    ? `Öppnade ${name}: ${list(parts)}.`
    : `${name} innehåller inga prickar och inga texter.`
}

/** Why a file cannot be opened as priorities. What was there stays. */
export function priorityFaultSentence(
  name: string,
  fault: SavedFault | 'other-place',
  part: number | null,
  { site, place }: { site: string; place: string }
): string {
  const kept = 'Det ni har är kvar som det var.'
  const why: Record<typeof fault, string> = {
    'not-json': `är inte en platsanalys från ${site}`,
    'other-kind': `är inte en platsanalys från ${site}`,
    'other-version': `är sparad av en annan version av ${site} och går inte att öppna här`,
    'too-large': 'är för stor för att vara en platsanalys',
    'too-long': 'har fler grupper än vad som går att öppna',
    'other-place': `gäller en annan plats än ${place}`,
    damaged: part === null ? 'är skadad' : `är skadad: grupp ${part} går inte att läsa`
  }
  return `${name} ${why[fault]}. ${kept}`
}

/** Why the browser did not keep what was written, or could not read what it had kept. */
export function priorityKeepSentence(fault: 'full' | 'denied' | 'unreadable'): string {
  if (fault === 'unreadable') {
    return 'Det som webbläsaren hade sparat om platsen går inte att läsa. Det är lagt åt sidan.'
  }
  const why =
    fault === 'full'
      ? 'Webbläsaren har inte plats för mer.'
      : 'Webbläsaren tillåter inte att det sparas.'
  return `${why} Det ni gör nu finns bara kvar tills fönstret stängs eller laddas om. Spara som fil.`
}
