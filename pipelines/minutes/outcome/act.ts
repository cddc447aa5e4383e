import type { DecisionKind } from '../../../src/lib/schema/decision.ts'
import { dateSpan } from '../../read/written/date-span.ts'
import { sentencesOf } from '../language/sentence.ts'
import * as wording from '../language/wording.ts'
import { wholeWords } from '../language/wording.ts'
import {
  agentOf,
  clause,
  happens,
  isElsewhen,
  isElsewhenButYears,
  isReal,
  isUnreal,
  verbsIn,
  type VerbPlace,
  withoutDates,
  withoutYears
} from './circumstances.ts'

const isLeftOver = wholeWords(wording.postpones)
const isPostponed = wholeWords(`${wording.postpones}|${wording.returns}`)
const isPrepared = wholeWords(wording.prepares)
const isInformed = wholeWords(wording.informs)
const isAssigned = wholeWords(wording.assigned)
const isNoted = wholeWords(wording.notes)
const isRoutine = wholeWords(wording.routine)
const isImpersonal = wholeWords(wording.impersonal)
const isPassive = wholeWords(wording.passive)
const isPassiveAlone = new RegExp(`^${wording.passiveAlone}$`, 'iu')
const isAuthority = wholeWords(wording.authorities)
const isOtherBody = wholeWords(wording.otherBodies)
const isEverybodys = new RegExp(`^(?:${wording.everybodyDecides})(?!\\p{L})`, 'iu')
const isOutcome = new RegExp(`^(?:${wording.outcome})(?!\\p{L})`, 'iu')
const isAnnounced = new RegExp(`^(?:${wording.announces})(?!\\p{L})`, 'iu')
const isNone = new RegExp(`^(?:${wording.none})[.!]?$`, 'iu')
const negated = /^\s*(?:inte|ej|aldrig|om huruvida)(?!\p{L})/iu
// A sentence that begins so and goes on with the verb: "Om frågan återkommer beslutar gruppen …".
const condition = /^(?:om|när|ifall|innan|därefter|förutsatt)(?!\p{L})/iu
// Only the beginning of a sentence says what it does; pages without a full stop are no sentences.
const longest = 500

/** Reads what sentences of some minutes do. `bodies` is how these minutes call their own meeting, as part of a pattern. */
export class Acts {
  private readonly bodies: RegExp
  private readonly isOwn: RegExp
  private readonly decides: RegExp
  private readonly assigns: RegExp
  private readonly held: string

  constructor(bodies: string, date = '') {
    this.bodies = new RegExp(wholeWords(bodies), 'giu')
    this.isOwn = new RegExp(`^(?:\\p{L}+ )?(?:${bodies})(?!\\p{L})`, 'iu')
    this.decides = new RegExp(wholeWords(wording.decides), 'giu')
    this.assigns = new RegExp(wholeWords(wording.assigns), 'giu')
    this.held = date
  }

  /** What a sentence of running text does; null when it only tells. A plan, a wish or another's decision is no decision. */
  of(sentence: string): DecisionKind | null {
    const text = this.withoutToday(sentence.slice(0, longest).trim())
    if (/\?["”]?$/.test(text)) return null
    if (isPostponed.test(text) && happens(text.slice(0, isPostponed.exec(text)?.index)))
      return 'bordlagt'
    if (this.decided(text)) {
      if (isRoutine.test(text)) return null
      if (isLeft(text)) return 'bordlagt'
      return isTakenIn(text) ? 'information' : 'beslut'
    }
    return this.acts(text, this.assigns) || this.isGiven(text) ? 'uppdrag' : null
  }

  /** True for a sentence that says no more than that a matter comes back. */
  returns(sentence: string): boolean {
    return this.of(sentence) === 'bordlagt' && !isLeftOver.test(sentence)
  }

  /** What the text under the heading "Beslut" is; null when there is no decision, or only one about how the meeting goes. */
  ofDecision(block: string): DecisionKind | null {
    const text = this.withoutToday(block.slice(0, longest).trim())
    const sentences = sentencesOf(text).map((sentence) => sentence.text)
    if (isNone.test(text)) return sentences.some(isLeft) ? 'bordlagt' : null
    if (sentences.every((sentence) => isRoutine.test(sentence))) return null
    if (sentences.every(isLeft)) return 'bordlagt'
    if (sentences.every(isTakenIn)) return 'information'
    const elsewhere = /(?<!\p{L})(?:beslutar|(?:fattar|tar) (?:\p{L}+ )?beslut)(?!\p{L})/iu
    const later = sentences.every((told) => elsewhere.test(told) && isElsewhen.test(told))
    const announced = isAnnounced.test(text) || later
    return announced && !this.decided(text) ? 'beredning' : 'beslut'
  }

  /** What an item without any decision is about, as far as a sentence shows. */
  matterOf(sentence: string): 'beredning' | 'information' | null {
    const text = sentence.slice(0, longest)
    if (isPrepared.test(text)) return 'beredning'
    return isInformed.test(text) ? 'information' : null
  }

  private decided(text: string): boolean {
    const alone = isPassiveAlone.test(text) && !isUnreal.test(text.replace(/^förslag\p{L}*/iu, ''))
    if (alone && !isElsewhenButYears.test(text)) return true
    return (
      isOutcome.test(text) ||
      isEverybodys.test(text) ||
      this.acts(text, this.decides) ||
      this.isImpersonal(text)
    )
  }

  /** True when the meeting does it, and nothing around the verb says that it is not so, or not now. */
  private acts(text: string, verbs: RegExp): boolean {
    return verbsIn(text, verbs, this.bodies).some((place) => {
      const { before, between } = place
      if (isElsewhen.test(withoutYears(before)) || isElsewhen.test(between ?? '')) return false
      const real = between === null ? !condition.test(before) : isReal(before, between)
      return real && (verbs === this.assigns || this.isNow(place))
    })
  }

  /** Between "beslutar" and "att" stands when; after other verbs what is decided comes at once, perhaps with a time in its name. */
  private isNow({ verb, after }: VerbPlace): boolean {
    if (negated.test(after)) return false
    if (!/beslut|beslöt/i.test(verb)) return !isElsewhenButYears.test(after.slice(0, 80))
    const head = withoutYears(after.slice(0, clause.exec(after)?.index))
    // What a meeting decided on cannot be later than the meeting unless it is what the decision is about.
    const past = /(?:de|löt|tog)(?!\p{L})/u.test(verb)
    return !isElsewhen.test(past ? this.withoutComing(head) : head)
  }

  /** "Det beslutades att …", "Beslut fattas av chefsgruppen enligt förslag", "Förslaget godkänns". */
  private isImpersonal(text: string): boolean {
    const match = isImpersonal.exec(text) ?? isPassive.exec(text)
    if (!match) return false
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    if (isUnreal.test(before) || isElsewhen.test(withoutYears(before)) || negated.test(after))
      return false
    if (/^(?:i|på) \p{Lu}/iu.test(before) || /^\s*(?:först |när |om det )/i.test(after))
      return false
    const agent = agentOf(after)
    if (agent !== null) {
      const [head = ''] = agent.split(/(?<!\p{L})(?:att|enligt)(?!\p{L})|:/iu)
      return this.isOwn.test(agent) && !isElsewhen.test(head)
    }
    if (isOtherBody.test(after.split(/(?<!\p{L})att(?!\p{L})/u)[0] ?? '')) return false
    const decided = clause.exec(after)
    if (/^\s*(?:om )?$/i.test(after.slice(0, decided?.index ?? 0)) && decided) return true
    return (
      isPassive.test(text) && !isElsewhenButYears.test(after) && !/^\s*(?:i )?20\d\d/.test(after)
    )
  }

  /** "AU får i uppdrag att …", but not what a government or another board has given. */
  private isGiven(text: string): boolean {
    const match = isAssigned.exec(text)
    if (!match || !happens(text.slice(0, match.index))) return false
    if (isAuthority.test(text.slice(0, match.index))) return false
    const after = text.slice(match.index + match[0].length)
    const agent = agentOf(after)
    return agent === null ? !/^\s*(?:i |våren |hösten )?20\d\d/.test(after) : this.isOwn.test(agent)
  }

  /** The text without the day of the meeting itself, which is no other time. */
  private withoutToday(text: string): string {
    return withoutDates(text, this.held, (date) => date === this.held)
  }

  private withoutComing(text: string): string {
    const day = dateSpan(this.held)?.lastDay
    if (!day) return text
    return withoutDates(text, this.held, (date) => (dateSpan(date)?.firstDay ?? '') > day)
  }
}

/** True when a matter is left, and nothing else is done with it. */
function isLeft(sentence: string): boolean {
  return isPostponed.test(sentence) && !/(?<!\p{L})och (?!återkommer|tas)/iu.test(sentence)
}

/** True when what was told is noted, and nothing else is done with it. */
function isTakenIn(sentence: string): boolean {
  return isNoted.test(sentence) && !/(?<!\p{L})(?:samt|och) /iu.test(sentence)
}
