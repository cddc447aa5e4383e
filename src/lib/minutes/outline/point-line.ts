import type { Line } from '../language/line.ts'
import type { Surroundings } from './surroundings.ts'

/** What a point of a list begins with. */
export const pointMark = /^(?:\d{1,2}|[a-h])[.)]\s+/u

// After a gap a point without a mark shows itself by what somebody does: a heading has no verb.
const point =
  /^@?\p{Lu}[^.;:]{1,50}? (?!(?:för|eller|över|under|efter|per)(?!\p{L}))\p{Ll}{2,}(?:r|as|s) \p{L}/u

/** True for a point of a list that has no mark. */
export function isPoint(text: string): boolean {
  return point.test(text) && !/ som /.test(text)
}

/** True below the head of a list for a few words that head the text right below them. */
export function headsPart({ text, bullet }: Line, around: Surroundings): boolean {
  const { gapBefore, gapAfter, after } = around
  if (!gapBefore || gapAfter || bullet || !after || after.bullet) return false
  const isTold = /[.!?]$|.{60}/u.test(after.text)
  return isTold && /^\p{Lu}[^.!?:;]{2,60}$/u.test(text) && !point.test(text)
}

const isReference =
  /^(?:(?:dnr|diarienr|diarienummer|ärendenummer)(?!\p{L}).{0,30}|\p{Lu}{1,6}[ -]?(?:20)?\d\d[-/:]\d{1,5})$/iu
// The item goes on on the next page.
const isContinued = /^forts(?:\.|ättning)?(?: (?:från|av) .{2,30})?[.:]?$/iu

/** True for a line that says nothing of the item that it stands in; `words` is without its number. */
export function isNoText(text: string, words: string): boolean {
  return isReference.test(text) || (words !== text && isContinued.test(words))
}
