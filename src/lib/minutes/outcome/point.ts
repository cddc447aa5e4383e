import { isOfPapers } from './presumed.ts'

// "Anta planen" goes on with "Nämnden beslutar att", also where it is not said; "Alla kommuner deltar" says it all.
const wholeWord =
  /^(?:alla|dessa|denna|båda|några|flera|samtliga|övriga|\p{L}*(?:arna|erna|orna|skola|hälsa|förskola))(?!\p{L})/iu
const infinitive = /^(?:att|(?:inte )?(?:\p{L}+a|avslå|föreslå|ge|utse|be|se|stå|bestå))(?!\p{L})/iu

/** True for a point that is a sentence by itself. */
export function isWhole(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (wholeWord.test(text) || !infinitive.test(text))
}

// Somebody does something next; that the work goes on is nobody's task.
const nobody =
  '(?:det|nästa|\\p{L}*(?:diskussion|arbete|fråga|dialog|samtal|ärende|process|uppföljning|projekt|möte|utredning|rapport)(?:en|n|et|t)?)'
const step = new RegExp(
  `^@?(?!${nobody}(?!\\p{L}))\\p{Lu}[^.;:,]{1,60}?(?::| [–-])? (?!(?:kommer|för|eller|över|under|efter|per|är|har|får|vill|behöver)(?!\\p{L}))\\p{Ll}{2,}[ra](?!\\p{L})`,
  'iu'
)

/** True for a point of what comes next that somebody does. */
export function isStep(text: string): boolean {
  return step.test(text) && !isOfPapers.test(text)
}
