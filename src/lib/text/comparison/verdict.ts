import type { Comparator } from '../../schema/comparator.ts'
import { doubtfulWords } from '../../format/doubt.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import type { Direction } from '../../schema/registers/indicator.ts'
import type { Status } from '../../schema/observation.ts'
import type { Verdict } from '../../schema/verdict.ts'
import { comparatorPhrase } from '../parts/labels.ts'

/**
 * A verdict in words: "högre, sämre" where the register says which way is better, otherwise "högre"; "högre än övriga
 * länet, sämre" where it has to be said what it is against.
 */
export function verdictWords(verdict: Verdict, direction: Direction, against?: Comparator): string {
  const [than, from] = against
    ? [` än ${comparatorPhrase[against]}`, ` mot ${comparatorPhrase[against]}`]
    : ['', '']
  if (verdict === 'untested') return `kan inte prövas${from}`
  if (verdict === 'none') return `ingen säkerställd skillnad${from}`
  const word = (verdict === 'higher' ? 'högre' : 'lägre') + than
  if (direction === 'neutral') return word
  return `${word}, ${verdict === direction ? 'bättre' : 'sämre'}`
}

/** The same of the rows that are compared, none of which may be doubtful. */
export function testedWords(
  rows: { status: Status }[],
  verdict: Verdict,
  direction: Direction
): string {
  return rows.some(isDoubtful) ? `prövas inte: ${doubtfulWords}` : verdictWords(verdict, direction)
}
