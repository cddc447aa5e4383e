import type { DecisionKind } from '../../schema/registers/decision.ts'
import { sentencesOf } from '../language/sentence.ts'
import { sendsOn } from '../language/left-matters.ts'
import { withoutMatter } from '../language/left-verbs.ts'
import * as wording from '../language/wording.ts'
import { wholeWords } from '../language/wording.ts'
import { happens, isElsewhen } from './circumstances.ts'
import { laterClauses } from './clauses.ts'
import { Deciding } from './deciding.ts'
import { isFollowUp } from './follow-up.ts'
import { consents } from './consent.ts'
import { isDueErrand, Presumed } from './presumed.ts'
import { onlyReturns, undoes, undoneIn } from './undone.ts'

const isReferred = wholeWords(`${wording.refers}|${sendsOn}`)
const isPrepared = wholeWords(wording.prepares)
const isInformed = wholeWords(wording.informs)
const isNoted = wholeWords(wording.notes)
const isRoutine = wholeWords(wording.routine)
const isAnnounced = new RegExp(`^(?:${wording.announces})(?!\\p{L})`, 'iu')
const isNone = new RegExp(`^(?:${wording.none})[.!]?$`, 'iu')
// The first thing decided is that somebody gets something to do.
const isGiving =
  /(?:beslutar|beslutade|beslöt) (?:\p{L}+ )?att (?:(?!att )[^.;:,]){2,80}? (?:ges|får) i uppdrag(?!\p{L})/iu
const isElsewhere = /(?<!\p{L})(?:beslutar|(?:fattar|tar) (?:\p{L}+ )?beslut)(?!\p{L})/iu
const isNobodys = /^uppdrag(?:et)? (?:ges|gavs|lämnas|lämnades) att(?!\p{L})/iu
// "… förslaget, som därmed föll."
const fell =
  /^[^.;:]{0,80}, som (?:därmed |därför |alltså |då |nu )*(?:faller|föll|utgår|utgick)(?!\p{L})/iu
// "… avskrevs av Skolinspektionen", "… drog tillbaka ansökan i våras".
const isByOthers = new RegExp(
  `^[^.;:]{0,80}? (?:av (?:${wording.authorities})|(?<!från |av |om |fattat |taget |beslutat |bestämt )i (?:våras|höstas|somras|vintras|fjol))(?!\\p{L})`,
  'iu'
)
// Only the beginning of a sentence says what it does; pages without a full stop are no sentences.
const longest = 500

/** Reads what sentences of some minutes do. */
export class Acts {
  private readonly deciding: Deciding
  private readonly presumed: Presumed

  /** `bodies` and `held` as Deciding has them. */
  constructor(bodies: string, held = '') {
    this.deciding = new Deciding(bodies, held)
    this.presumed = new Presumed(bodies)
  }

  /** What a sentence of running text does; null when it only tells. A plan, a wish or another's decision is no decision. */
  of(sentence: string): DecisionKind | null {
    const text = this.deciding.withoutToday(sentence.slice(0, longest).trim())
    if (/\?["”]?$/.test(text)) return null
    const whole = this.ofClause(text)
    if (whole) return whole
    for (const clause of laterClauses(text, (told) => this.deciding.isOurs(told))) {
      const kind = this.ofClause(clause)
      if (kind) return kind
    }
    return null
  }

  /** The same of one clause. */
  private ofClause(text: string): DecisionKind | null {
    const undone = undoneIn(text)
    if (undone && this.isUndoneHere(text, undone.at)) return undone.kind
    if (this.deciding.decided(text)) {
      if (isRoutine.test(text)) return null
      return undoes(text) ?? settled(text)
    }
    if (this.deciding.isSentOn(text)) return 'hänskjutet'
    return this.deciding.assigned(text) ? 'uppdrag' : null
  }

  /** True when it is the meeting's own matter that is left, and is left now. */
  private isUndoneHere(text: string, at: number): boolean {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (fell.test(after)) return true
    return (
      happens(withoutMatter(before)) && !this.deciding.isOthers(before) && !isByOthers.test(after)
    )
  }

  /** True for what these minutes call their own meeting. */
  isOurs(name: string): boolean {
    return this.deciding.isOurs(name)
  }

  /** What a sentence of which `of` says nothing would be if it told what the meeting came to. */
  presumedOf(sentence: string): DecisionKind | null {
    return this.presumed.of(sentence.slice(0, longest))
  }

  /** What the text under the heading "Beslut" is; null when there is no decision, or only one about how the meeting goes. */
  ofDecision(block: string): DecisionKind | null {
    const text = this.deciding.withoutToday(block.slice(0, longest).trim())
    const sentences = sentencesOf(text).map((sentence) => sentence.text)
    if (isNone.test(text)) return sentences.map(undoes).find(Boolean) ?? null
    if (sentences.every((sentence) => isRoutine.test(sentence))) return null
    const undone = this.undone(sentences)
    if (undone) return undone
    if (sentences.every(isTakenIn)) return 'information'
    const [first = '', ...rest] = sentences
    const isLater = (told: string) => isElsewhere.test(told) && isElsewhen.test(told)
    if (isReferred.test(first) && rest.every((told) => isLater(told) || isFollowUp(told)))
      return 'hänskjutet'
    if (this.isAssignment(sentences)) return 'uppdrag'
    const announced = isAnnounced.test(text) || sentences.every(isLater)
    return announced && !this.deciding.decided(text) ? 'beredning' : 'beslut'
  }

  /** What a decision leaves undone, unless a sentence after it decides something. */
  private undone(sentences: string[]): DecisionKind | null {
    const [first = '', ...rest] = sentences
    const kinds = sentences.map(undoes)
    const [kind] = kinds
    const back = kinds.includes('bordlagt')
    if (kind && kinds.every(Boolean)) return back ? 'bordlagt' : kind
    if (!kind || onlyReturns(first) || rest.some((told) => this.of(told) === 'beslut')) return null
    return back ? 'bordlagt' : kind
  }

  /** True when somebody gets something to do, and nothing else is decided. */
  private isAssignment(sentences: string[]): boolean {
    const [first = '', ...rest] = sentences
    // "Uppdrag ges att revidera planen" gives it to nobody: that it is to be done was decided.
    if (isNobodys.test(first)) return false
    const others = isDueErrand(first) && !this.deciding.isOurs(first) && !consents(first)
    if (others && rest.every((told) => !this.of(told))) return true
    return this.of(first) === 'uppdrag' && !rest.some((told) => this.of(told) === 'beslut')
  }

  /** What an item without any decision is about, as far as a sentence shows. */
  matterOf(sentence: string): 'beredning' | 'information' | null {
    const text = sentence.slice(0, longest)
    if (isPrepared.test(text)) return 'beredning'
    return isInformed.test(text) ? 'information' : null
  }
}

/** What a decision is that leaves nothing undone. */
function settled(text: string): DecisionKind {
  if (isReferred.test(text)) return 'hänskjutet'
  if (isGiving.test(text)) return 'uppdrag'
  return isTakenIn(text) ? 'information' : 'beslut'
}

/** True when what was told is noted, and nothing else is done with it. */
function isTakenIn(sentence: string): boolean {
  return isNoted.test(sentence) && !/(?<!\p{L})(?:samt|och) /iu.test(sentence)
}
