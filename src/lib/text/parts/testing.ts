import { formatNumber } from '../../format/number.ts'
import { detectableDifference, provable } from '../../stats/detectable.ts'
import { isExploratory, type Judgement } from '../../stats/judgement.ts'
import { whole } from '../county/county.ts'

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
  return `För att synas i ${place} behöver en andel skilja sig ungefär ${points} ${noun} från övriga ${whole}. Mindre skillnader kan finnas utan att märkas.`
}

/**
 * How large a difference the test of a verdict would have found, in a cell of a table: "6 procentenheter", "35 % högre",
 * "3,1 gånger så högt"; empty where that is not known.
 */
export function provableWords(judgement: Judgement): string {
  const found = provable(judgement)
  if (found === null) return ''
  if (found.kind === 'ratio') {
    return found.size < 2
      ? `${formatNumber(100 * (found.size - 1), 0)}\u00a0% högre`
      : `${formatNumber(found.size, 1)} gånger så högt`
  }
  // No two shares differ more.
  if (found.size >= 1) return 'ingen skillnad'
  const points = formatNumber(Math.max(1, 100 * found.size), 0)
  return `${points} ${points === '1' ? 'procentenhet' : 'procentenheter'}`
}

/** The same as a sentence: "Här hade en skillnad på omkring 6 procentenheter kunnat säkerställas". */
export function provableSentence(judgement: Judgement): string {
  const words = provableWords(judgement)
  if (words === '') return ''
  if (words === 'ingen skillnad') return 'Här hade ingen skillnad kunnat säkerställas'
  return judgement.comparison?.kind === 'ratio'
    ? `Här hade ett värde omkring ${words} kunnat säkerställas`
    : `Här hade en skillnad på omkring ${words} kunnat säkerställas`
}

/** The same where room is scarce: "6 p.e.", "35 %", "3,1 ggr"; "–" where no difference would have been found. */
export function provableShort(judgement: Judgement): string {
  return provableWords(judgement)
    .replace(/ procentenhet(er)?$/, '\u00a0p.e.')
    .replace(/ högre$/, '')
    .replace(/ gånger så högt$/, '\u00a0ggr')
    .replace(/^ingen skillnad$/, '–')
}

/** What the short ones mean. */
export const provableShortNote =
  'Kunde säkerställas: så stor skillnad hade testet hittat i fyra fall av fem, i procentenheter (p.e.), procent högre eller gånger så högt.'

/** What such a column is called, and what it means. */
export const provableHeading = 'Kunde säkerställas'
export const provableNote =
  'Kunde säkerställas: så stor behövde skillnaden vara för att testet skulle hitta den i fyra fall av fem.'

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
