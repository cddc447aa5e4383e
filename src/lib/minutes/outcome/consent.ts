// "Gruppen bifaller förslaget", "Beslutar enligt förslag", "Bifall.": that something was decided, and not what.
const paper =
  '(?:\\p{L}+ )?förslag(?:et|en)?|(?:\\p{L}+s )?yttrande(?:t|na)?|(?:detta|det|därmed|yrkandet)(?!\\p{L})'
const consent = new RegExp(
  `(?<!\\p{L})(?:(?:enligt|bifaller|bifalls|biföll|bifalla|i enlighet med|godkänner|godkänns|godkände|antar|antas|antog|tillstyrker|bakom|ja till|bifall till)(?: \\p{L}+)? (?:${paper})|i enlighet därmed|förslag(?:et|en)? (?:bifalls|bifalles|godkänns|godkännes|antas|antages|tillstyrks|bifölls|godkändes|antogs|(?:fick|vann) bifall))`,
  'iu'
)
const consentAlone =
  /^(?:beslut\p{L}* )?(?:\p{L}*(?:begäran|ansökan|förslaget|förslag|motionen) )?(?:bifall(?:es|s|en|et)?|ja|godkän[dt]|antaget|beviljad|ok|okej|godkänns|godkändes|antas|antogs|tillstyrks|enligt förslag\p{L}*)[.!]?$/iu
const consentWithout =
  /(?<!\p{L})(?:bifaller|biföll|godkänner|godkände|tillstyrker|tillstyrkte)(?: enhälligt)?[.!]?$/iu
const asked = '\\p{L}*(?:förslag|ansökan|ansökning|begäran|motion|yrkande|framställan)\\p{L}*'
/** A proposal or what somebody has asked for is turned down. */
export const refusal = new RegExp(
  `(?<!\\p{L})(?:avslår|avslog|avslås|avslogs)(?: \\p{L}+)? ${asked}|${asked} (?:avslås|avslogs)|^avslag[.!]?$|^\\p{L}+(?: (?:om|till|på|av) [^.;:,]{2,60})? (?:avslås|avslogs|avvisas|avvisades)(?=[.!]|$)|(?:lämnas|lämnades) utan (?:\\p{L}+ )?(?:åtgärd|bifall|avseende)`,
  'iu'
)
const longest = 120

const isAgreed =
  /ingen (?:har|hade) (?:något|någonting|nåt) (?:emot|att invända)|inga invändningar/iu
const yesToAll = /^(?:ja|nej) till (?:hela|allt|det|detta|summan|beloppet|ansökan)/iu

/** True where nobody is against it, which leads up to the decision or is all that is told of it. */
export function agreedByAll(sentence: string): boolean {
  return isAgreed.test(sentence)
}

/** True for a sentence that says yes to a proposal, and not what it is. */
export function consents(sentence: string): boolean {
  if (consentAlone.test(sentence) || yesToAll.test(sentence) || agreedByAll(sentence)) return true
  if (sentence.length < longest && consentWithout.test(sentence)) return true
  const short =
    sentence.length < longest && !/(?<!\p{L})att(?!\p{L})|:\s*\p{L}/iu.test(afterwards(sentence))
  return short && consent.test(sentence)
}

/** "Beslutar att bifalla förslaget" tells no more than "bifaller förslaget". */
function afterwards(sentence: string): string {
  return sentence.replace(
    /att (?=bifalla|godkänna|anta förslag|ställa sig bakom|tillstyrka|(?:pröva|testa|köra|göra|genomföra) enligt|följa)/iu,
    ''
  )
}
