import { comesBack, givesUp, putsOff } from '../language/left-matters.ts'
import * as wording from '../language/wording.ts'
import { wholeWords } from '../language/wording.ts'

const isLeft = wholeWords(`${wording.postpones}|${putsOff}`)
const isPostponed = wholeWords(`${wording.postpones}|${putsOff}|${wording.returns}|${comesBack}`)
const isGone = wholeWords(`${wording.drops}|${wording.withdraws}|${givesUp}`)
const isTakenBack = wholeWords(wording.takesBack)
const isRaised = /(?<!\p{L})(?:tas|tar) (?:\p{L}+ )?upp(?!\p{L})/iu
const again = /(?<!\p{L})(?:igen|på nytt|åter\p{L}*)(?!\p{L})/iu
const inHaste = wholeWords('tidsbrist|tidsskäl|tidsbristen')
// "Upphäver rutinen och antar en ny" is a new decision.
const andMore =
  /(?<!\p{L})och (?:\p{L}+ )?(?:ant|god|fastställ|ge|uppdr|ersätt|inför|inrätt|start|påbörj|beslut)\p{L}*/iu
// What else is done, and not "dialog med föräldrar och personal".
const alsoDone =
  /(?<!\p{L}|- )och (?:\p{L}+ )?(?!återkom|tas )(?:\p{Ll}{4,}(?:as|örs|ls|ns)(?!\p{L})|(?:\p{Ll}+(?:er|ar|as|es|a)|ge|få|ta|se|be|gå|ges|ger|tar|ber)(?= (?:att|en|ett|den|det|ny|nya|i|åt|till|om|\p{L}+ (?:att|i uppdrag))))/u

/** A matter that was put off or is gone, and where in the sentence that is told. */
export interface Undone {
  kind: 'bordlagt' | 'återtaget'
  at: number
}

/** Finds what a sentence tells of a matter that nothing was decided about. */
export function undoneIn(sentence: string): Undone | null {
  const postponed = isPostponed.exec(sentence)
  const gone = isGone.exec(sentence)
  // What is gone for today and comes back was put off.
  if (gone && !postponed && !inHaste.test(sentence)) return { kind: 'återtaget', at: gone.index }
  const found = gone ?? postponed
  return found && { kind: 'bordlagt', at: found.index }
}

/** What a decision leaves undone or undoes; null when anything else is done with it. */
export function undoes(sentence: string): Undone['kind'] | null {
  const undone = undoneIn(sentence)
  if (undone) return alsoDone.test(sentence) ? null : undone.kind
  return isTakenBack.test(sentence) && !andMore.test(sentence) ? 'återtaget' : null
}

// Without whatever it is that was put off or taken back.
const bare =
  /^(?:utgår|utgick|bordläggs?|bordlades|bordlag[td]|återremitteras?|skjuts|sköts|ställs in|stryks|dras tillbaka|vilar|avskrivs|återtas|återkallas)(?!\p{L})/iu

/** True for what tells what became of a matter, and not of which. */
export function isBare(text: string): boolean {
  return bare.test(text)
}

/** True for what says no more than that a matter is for a later meeting, and not that it comes back there. */
export function isForLater(sentence: string): boolean {
  return onlyReturns(sentence) && isRaised.test(sentence) && !again.test(sentence)
}

/** True for what says no more than that a matter comes back. */
export function onlyReturns(sentence: string): boolean {
  return !isLeft.test(sentence) && !isGone.test(sentence)
}
