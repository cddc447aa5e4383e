import { formatNumber } from '../../format/number.ts'
import { detectableDifference } from '../../stats/detectable.ts'
import { isExploratory, type Judgement } from '../../stats/judgement.ts'

/** What is tested, one and many: "skillnad", "skillnader". */
interface Noun {
  one: string
  many: string
}

/**
 * How many tests there are, what they would come to one by one and together, and what that costs: a stricter test takes
 * fewer differences for real that are not, and misses more that are. Empty without any test.
 */
export function testingNote(judgements: readonly Judgement[], { one, many }: Noun): string {
  const tested = judgements.flatMap(({ comparison }) => comparison ?? [])
  if (tested.length === 0) return ''
  const alone = tested.filter(({ p }) => p < 0.05).length
  const found = judgements.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower')
  const missed = alone - found.length
  const count = tested.length === 1 ? `1 ${one}` : `${formatNumber(tested.length, 0)} ${many}`
  return [
    `Här prövas ${count}${togetherWith(judgements)}, så att högst 5\u00a0% av dem som kallas säkerställda väntas vara falska.`,
    `${found.length === 0 ? 'Ingen' : formatNumber(found.length, 0)} markeras.`,
    missed > 0 ? missedSentence(missed) : ''
  ]
    .filter(Boolean)
    .join(' ')
}

/** How large a difference in shares a place must show to stand out: what is smaller may be there and is not seen. */
export function detectableSentence(judgements: readonly Judgement[], place: string): string {
  const detectable = detectableDifference(judgements)
  if (detectable === null) return ''
  const points = formatNumber(Math.max(1, 100 * detectable), 0)
  const noun = points === '1' ? 'procentenhet' : 'procentenheter'
  return `För att synas i ${place} behöver en andel skilja sig ungefär ${points} ${noun} från övriga länet. Mindre skillnader kan finnas utan att märkas.`
}

/** With what everything shown is judged. */
function togetherWith(judgements: readonly Judgement[]): string {
  return isExploratory(judgements)
    ? ', tillsammans med varandra'
    : ', tillsammans med alla av samma slag på webbplatsen'
}

function missedSentence(missed: number): string {
  return missed === 1
    ? 'Ytterligare 1 hade sett säker ut för sig men kan bero på slumpen; den kan ändå vara verklig.'
    : `Ytterligare ${missed} hade sett säkra ut var för sig men kan bero på slumpen; några av dem kan ändå vara verkliga.`
}
