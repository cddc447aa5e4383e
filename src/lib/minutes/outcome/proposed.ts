import { capitalise } from '../language/capitals.ts'
import { sentencesOf } from '../language/sentence.ts'
import { consents, refusal } from './consent.ts'
import { isBare } from './undone.ts'
import type { Item, Outcome, Said } from './outcome.ts'

const proposes = [
  /(?<!\p{L})(?:föreslår|föreslog|föreslås|föreslogs|förordar)(?! \p{L}*fullmäktige)(?: (?!att)[^.;:]{2,60}?)?,? ((?:att|besluta\p{L}*) .+)/isu,
  /(?<!\p{L})(?:\p{L}*förslag(?:et|en)?|tanken|avsikten)(?: [^.;:]{2,60}?)? (?:är|var|innebär|blir|lyder|går ut på),? (att .+)/isu,
  /(?<!\p{L})förslag(?:et)?(?: [^.;:]{2,60}?)?: (.+)/isu,
  /(?<!\p{L})förslag(?:et)? (?:om )?(att .+)/isu,
  /^(?=.*(?<!\p{L})föreslås \p{L})(.+)/isu,
  /^(?!(?:vi|jag|hon|han|man|ingen|någon|alla|flera|många|en|elever|ungdomar|föräldrar)\p{L}* )[^.;:]{2,60}? (?:vill|ville|önskar|önskade|begär att få|har begärt att få|ansöker om att|yrkar på) ((?:att )?\p{Ll}{2,}a .+)/isu
]

/** What was proposed in a sentence, as the decision on it; null when it proposes nothing. */
export function proposalIn(sentence: string): string | null {
  if (!/f[öo]resl|förslag|förordar|tanken|avsikten| vill| önska| begär|ansöker/i.test(sentence))
    return null
  const told = proposes.map((form) => form.exec(sentence)?.[1]).find(Boolean)
  return told ? asDecision(told) : null
}

/** A proposal in the words of a decision: "att en samordnare anställs" becomes "Beslutet är att en samordnare anställs". */
function asDecision(proposal: string): string {
  const plain = proposal.replace(/\s+/g, ' ').trim()
  const clause = plain
    .replace(/^(?:att )?(?:[^.,;:]{2,60} )?besluta[rs]?(?: att(?= att |:)|(?= att ))[: ]*/iu, '')
    // "Nämnden föreslås godkänna planen" in the words of a decision.
    .replace(/^\p{Lu}[^.,;:]{2,60}? föreslås (?:att )?(?=\p{Ll}+a )/u, 'att ')
    .replace(/^(?:om )?att\s+/iu, 'att ')
  return /^att /u.test(clause) ? `Beslutet är ${clause}` : clause
}

// So many sentences away is what a decision can mean.
const near = 40

/** What was proposed before the decision, or else after it, with the sentence that goes on with it. */
function proposedNear(said: Said[], at: number): string {
  const first = Math.max(0, at - near)
  const before = said.slice(first, at)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const found = before[i]?.proposal
    if (found) return [found, before[i + 1]?.text ?? ''].join(' ').trim()
  }
  const after = said.slice(at + 1, at + near).find(({ proposal }) => proposal)
  return after?.proposal ?? ''
}

// "… with the addition that": more than the proposal was decided.
const addition =
  /^(.{5,80}?(?:förslag\p{L}*|yttrande\p{L}*|bakom (?:det|detta|tanken|idén))),? ((?:med|men med|och med) (?:\p{L}+ ){0,2}(?:tillägg|ändring|justering|förbehåll|komplettering)\p{L}* .+|men (?:bara|endast|inte|först) .+)$/isu

/** What was decided: when the minutes only say yes to a proposal, the proposal itself. */
export function decidedText({ text, item, said, kind }: Outcome): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const [told = '', ...rest] = sentencesOf(plain).map((sentence) => sentence.text)
  const [, first = told, added = ''] = addition.exec(told) ?? []
  if (item.heading && kind === 'beslut' && ofWhat.test(plain) && plain.length < 80)
    return `${item.heading.replace(/[.:]$/, '')}: ${asText(plain)}`
  if (item.heading && (isBare(plain) || isOfMatter(plain, item.heading, kind)))
    return `${item.heading.replace(/[.:]$/, '')}: ${asText(plain)}${broughtBefore(item.said, said, kind)}`
  const no = refusal.test(first)
  if (!(no || consents(first))) return plain
  if (kind === 'hänskjutet') return [plain, proposedNear(item.said, said)].join(' ').trim()
  if (kind !== 'beslut') return plain
  const proposal = item.proposal ? asDecision(item.proposal) : proposedNear(item.said, said)
  // More than a proposal was decided when the decision goes on.
  const more = [capitalise(added), ...rest].join(' ').trim()
  if (no) return refused(plain, proposal, item, said)
  if (proposal)
    return `${proposal}${more && /[\p{L}\d]$/u.test(proposal) ? '.' : ''} ${more}`.trim()
  const whole = more || /förslag\p{L}* (?:om|till|på|kring) /iu.test(first)
  return whole ? plain : matterOf(item, said, first)
}

// Anything else can be a name, which shows itself by its capital.
const opensSmall =
  /^(?:ärendet|frågan|punkten|förslaget|det|den|tas|vi|inget|skjuts|gruppen|mötet|rådet|nätverket)(?!\p{L})/iu
// It says of nothing by its name what was decided.
const ofWhat =
  /(?<!\p{L})(?:med|om|till|i|på) (?:detta|det|den|det här|saken)[.!]?$|(?<!\p{L})(?:svarar|svarade|säger|sade|sa|tackar|tackade) (?:ja|nej)[.!]?$/iu

function asText(plain: string): string {
  const small = isBare(plain) || opensSmall.test(plain)
  return small ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}

/** What was asked for, told in the sentence before the one that says that it is gone. */
function broughtBefore(said: Said[], at: number, kind: Outcome['kind']): string {
  const before = said[at - 1]?.text ?? ''
  const asked =
    kind === 'återtaget' && /förslag|ansök|begär|motion|önskemål|initiativ/iu.test(before)
  return asked ? ` ${before}` : ''
}
const matter = /(?<!\p{L})(?:ärendet|frågan|punkten|förslaget|det|den)(?!\p{L})/iu

/** True for what says that a matter was put off or taken back, and not which. */
function isOfMatter(text: string, heading: string, kind: Outcome['kind']): boolean {
  if (kind !== 'bordlagt' && kind !== 'återtaget') return false
  const words = heading.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const named = words.some((word) => text.toLowerCase().includes(word.slice(0, 6)))
  return !named && (matter.test(text) || text.length < 80)
}

/** What was turned down: the proposal, or what was said last of what was asked for, or what the item is called. */
function refused(plain: string, proposal: string, { heading, said }: Item, at: number): string {
  if (proposal && !/utan \p{L}+/iu.test(plain)) return `Förslaget avslås. Det gällde: ${proposal}`
  const asked = /(?:ansök|begär|motion|förslag|yrkan|framställ)/iu.exec(plain)?.[0].toLowerCase()
  const before = said.slice(Math.max(0, at - near), at).map(({ text }) => text)
  const told =
    before.findLast((text) => asked && text.toLowerCase().includes(asked)) ??
    before.findLast((text) => /önsk|vill |kost|kronor|kr(?!\p{L})/iu.test(text))
  const stop = /[\p{L}\d]$/u.test(plain) ? '.' : ''
  return [plain + stop, told ?? (heading && `Det gällde: ${heading}`)].join(' ').trim()
}

/** Without any proposal: what the item is called, and what was said last before the decision. */
function matterOf({ heading, said }: Item, at: number, decision: string): string {
  const before = said[at - 1]?.text ?? ''
  const matter = heading ? `${heading.replace(/[.:]$/, '')}: förslaget bifalls.` : decision
  return `${matter} ${before}`.trim()
}
