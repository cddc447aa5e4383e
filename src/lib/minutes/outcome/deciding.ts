import { dateSpan } from '../../format/date-span.ts'
import { decides } from '../language/deciding-verbs.ts'
import { everyday } from '../language/everyday.ts'
import { sendsOn } from '../language/left-matters.ts'
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
  withoutTopic,
  withoutYears
} from './circumstances.ts'

const isReferred = wholeWords(`${wording.refers}|${sendsOn}`)
const isAssigned = wholeWords(wording.assigned)
const isImpersonal = wholeWords(wording.impersonal)
const isPassive = wholeWords(wording.passive)
const isPassiveAlone = new RegExp(
  `^(?:${wording.passiveAlone}|(?:${wording.passiveMatter})[.!]?)$`,
  'iu'
)
const isAuthority = wholeWords(wording.authorities)
const isOtherBody = wholeWords(wording.otherBodies)
const isEverybodys = new RegExp(`^(?:${wording.everybodyDecides})(?!\\p{L})`, 'iu')
const isEveryday = new RegExp(`^(?:${everyday})(?!\\p{L})`, 'iu')
const isOutcome = new RegExp(`^(?:${wording.outcome})(?!\\p{L})`, 'iu')
// Pupils are sent on too, but no more than matters are they "hänskjutna".
const isMatter =
  /(?<!\p{L})(?:ärende|utkast|punkt|fråg|\p{L}*förslag|beslut|remiss|motion|hänskjut)\p{L}*|^(?:remitteras|skickas|lämnas|överlämnas|hänvisas|lyfts)(?!\p{L})/iu
// Nor does how a meeting decides, or what it decides on, say what it decided.
const negated =
  /^\s*(?:inte|ej|aldrig|om huruvida|bara|endast|alltid|normalt|vanligen|oftast|genom|med enkel majoritet|när|om (?:det|sådant|allt) som|i (?:\p{L}+ )?(?:frågor|ärenden) (?:som|där)|(?:om )?(?:(?!att )[^.;:,]){0,40} var(?:je|tannat|t tredje) (?:år|höst|vår|termin|månad|gång))(?!\p{L})/iu
const isBoard =
  /(?<!\p{L})\p{L}*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|regeringen|riksdagen|verket|myndigheten|inspektionen)(?!\p{L})/giu
// A sentence that begins so and goes on with the verb: "Om frågan återkommer beslutar gruppen …".
const condition = /^(?:om|när|ifall|innan|därefter|förutsatt)(?!\p{L})/iu

const sentOnAlone = /(?<!\p{L})(?:får|det|detta|vill att|ber|hör hemma)(?!\p{L})/iu
const isSending = /s(?!\p{L})|går |gick |får |är en fråga|hör hemma|ligger hos|vill att|ber /u
const isPresident = /^(?:ordföranden|sekreteraren|samordnaren|processledaren)$/iu

// "Alla tyckte att det var bra och gruppen beslutade …": what is past is no part of the opinion before it.
const isConditional =
  /(?<!\p{L})(?:om|innan|när|hur|huruvida|ifall|vill|ville|önskar|yrkar|hade)(?!\p{L})/iu

function isNewClause({ verb, before, between }: VerbPlace): boolean {
  const past = /(?:de|te|löt|tog|nades)(?!\p{L})/u.test(verb)
  const follows = /(?:,|,? (?:och|men|så)) $/u.test(before) && between?.trim() === ''
  return past && follows && !isConditional.test(before)
}

function everywhere(pattern: string): RegExp {
  const whole = wholeWords(pattern)
  return new RegExp(whole, `g${whole.flags}`)
}

/** Tells what the meeting itself does, and does now, from what others do and what is planned, wished or remembered. */
export class Deciding {
  private readonly bodies: RegExp
  private readonly isOwn: RegExp
  private readonly decides: RegExp
  private readonly assigns: RegExp

  /** `bodies` is how these minutes call their own meeting, as part of a pattern, and `held` its day. */
  constructor(
    bodies: string,
    private readonly held: string
  ) {
    this.bodies = everywhere(bodies)
    this.isOwn = new RegExp(`^(?:\\p{L}+ )?(?:${bodies})(?!\\p{L})`, 'iu')
    this.decides = everywhere(decides)
    this.assigns = everywhere(wording.assigns)
  }

  /** True when it decides something. */
  decided(text: string): boolean {
    const alone = isPassiveAlone.test(text) && !isUnreal.test(text.replace(/^förslag\p{L}*/iu, ''))
    if (alone && !isElsewhenButYears.test(text)) return true
    return (
      isOutcome.test(text) ||
      isEverybodys.test(text) ||
      isEveryday.test(text) ||
      this.acts(text, this.decides) ||
      this.isImpersonal(text)
    )
  }

  /** True for a sentence of what these minutes call their own meeting. */
  isOurs(text: string): boolean {
    return this.isOwn.test(text)
  }

  /** True when another board does it: "Socialnämnden återremitterade ärendet". */
  isOthers(before: string): boolean {
    const last = Array.from(before.matchAll(isBoard)).at(-1)?.[0]
    return last !== undefined && !this.isOwn.test(last)
  }

  /** True when somebody is given something to do. */
  assigned(text: string): boolean {
    return this.acts(text, this.assigns) || this.isGiven(text)
  }

  /** True when the meeting does it, and nothing around the verb says that it is not so, or not now. */
  private acts(text: string, verbs: RegExp): boolean {
    return verbsIn(text, verbs, this.bodies).some((place) => {
      const { before, between } = place
      if (isElsewhen.test(withoutYears(before)) || isElsewhen.test(between ?? '')) return false
      const real =
        between === null ? !condition.test(before) : isReal(before, between) || isNewClause(place)
      return real && (verbs === this.assigns || this.isNow(place))
    })
  }

  /** Between "beslutar" and "att" stands when; after other verbs what is decided comes at once, perhaps with a time in its name. */
  private isNow({ verb, after }: VerbPlace): boolean {
    if (negated.test(after)) return false
    if (!/beslut|beslöt/i.test(verb)) {
      const head = after.slice(0, /(?<!\p{L})att(?!\p{L})/u.exec(after)?.index ?? 80)
      return !isElsewhenButYears.test(head.slice(0, 80))
    }
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
    if (/ att$/u.test(match[0])) return true
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
  withoutToday(text: string): string {
    return withoutDates(text, this.held, (date) => date === this.held)
  }

  /** "Frågan hänskjuts till nämnden", but not what may be, was or is done by others. */
  isSentOn(text: string): boolean {
    const match = isReferred.exec(text)
    if (!match) return false
    const before = text.slice(0, match.index).replace(/^(?:\p{L}+ )?\p{L}*förslaget $/iu, '')
    const after = text.slice(match.index + match[0].length)
    // What is sent on is so by the meeting: "Frågan lyfts till", "vi lyfter frågan till".
    const sent =
      isSending.test(match[0]) || isPresident.test(before.trim()) || this.isOwn.test(before.trim())
    if (!sent) return false
    const real = !isUnreal.test(withoutTopic(before)) && !isElsewhen.test(withoutYears(before))
    return (
      real &&
      (isMatter.test(text.slice(0, match.index) + match[0]) ||
        sentOnAlone.test(match[0]) ||
        match.index === 0) &&
      !negated.test(after)
    )
  }

  private withoutComing(text: string): string {
    const day = dateSpan(this.held)?.lastDay
    if (!day) return text
    return withoutDates(text, this.held, (date) => (dateSpan(date)?.firstDay ?? '') > day)
  }
}
