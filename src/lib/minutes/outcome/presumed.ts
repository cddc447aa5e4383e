import type { DecisionKind } from '../../schema/registers/decision.ts'
import { functionWord, organisationEnding } from '../language/known-words.ts'
import { infinitives } from '../language/verb-forms.ts'
import { change, errand, willBe } from '../language/to-do.ts'
import { authorities, wholeWords } from '../language/wording.ts'

const when =
  '(?:från|till|senast|under|inför|före|innan|efter|fr\\.? ?o\\.? ?m\\.?|t\\.? ?o\\.? ?m\\.?|den|i|på|vid|nästa|resten av|hela|varje|tills|v\\.?|vecka) (?:och med |den |nästa |hela |vår|höst|läsår|sommar|vinter|jul|år|prov|försök|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår|årsskift|termin|måndag|tisdag|onsdag|torsdag|fredag|\\d|möte|gång|träff|vidare|framöver|20\\d\\d)|klart?(?! att)|tills vidare|i stället|istället|en gång|varannan|i (?:en|två|tre|fyra|fem|sex|åtta|tio) (?:dagar|veckor|månader|år)|på prov|en månad|ett år|löpande|snarast|omgående|direkt|omedelbart|genast|i dag|idag|nu|hädanefter|framåt|alltså|därmed|igen'
const isTimed = new RegExp(`(?<!\\p{L})(?:${when})`, 'iu')
const isDue = new RegExp(
  '(?<!\\p{L})(?:senast|klart? |till|inför|före|innan|snarast|omgående|v\\.?|vecka) ?(?:i |den |nästa |jul|årsskift|sommar|midsommar|\\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|v\\.|mötet|slutet)|(?<!\\p{L})den \\d|(?<!\\p{L})i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
  'iu'
)
const isHedged = wholeWords(
  'kan|kunde|bör|borde|kanske|vill|skulle|eventuellt|om|hur|huruvida|behöver|måste|inte|ej|föreslår|föreslås|förslag|hoppas|önskar|tanken|planerar|planeras|väntas|tror|ifall|diskuterade?s?|redan|vara klar[at]?|vara färdig[at]?|hittills|brukar|ännu|ofta|ibland|numera|sedan|oftast|alltid|normalt|vanligtvis|i regel|idé|någon|antingen|har|hade|beslutade|beslutat|bestämt|bestämde|våras|höstas|fjol'
)
const concludes = /(?<!\p{L})(?:alltså|därmed|således)(?!\p{L})/iu
const changes = new RegExp(`(?<!\\p{L})(?:${change})(?!\\p{L})`, 'iu')
const isChange = new RegExp(`^(?:${change})(?!\\p{L})`, 'iu')
const isErrand = new RegExp(
  `^(?:${errand}|(?:(?:ska|skall|får) )?(?:(?:till|inför|före|senast) [^.;:,]{3,30} )?(?:ha )?(?:${infinitives(errand)}))(?!\\p{L})`,
  'iu'
)
// What a group does that is no news of what it will do.
const isTalk =
  /^(?:är|har|får|vill|kan|ser|tror|tycker|undrar|diskuterar|pratar|känner|behöver|saknar|väntar|möter|arbetar|jobbar|hoppas|önskar|planerar|kommer|talar|samtalar|resonerar|berättar|informerar|redovisar|träffas|ses|möts|noterar|konstaterar|tackar|hälsar|lyssnar|upplever|bedömer|anser|menar|vet|minns|märker|står|finns|ställer|läser|följer|delar|lyfter|beskriver|går (?:igenom|runt|laget)|tar del|fortsätter (?:diskussion|dialog|samtal)\p{L}*|ska|skall|bör|måste|kunde|behövs|förstår|håller med|reflekterar|funderar|efterlyser|efterfrågar|påminner|betonar|poängterar|uppmanar|hänvisar)(?!\p{L})/iu
const isKept =
  /(?<!\p{L})(?:får|ska) (?:vara|bli|ligga|finnas|stå|gå) kvar(?!\p{L})|(?<!\p{L})(?:läggs (?:ned|ner)|upphör|behålls|tas bort|blir kvar|spikas|spikades|bestäms till|slopas|avskaffas|står kvar|röstades (?:ned|ner|igenom)|permanentas|höjs|sänks|utökas)(?!\p{L})/iu
const isToBe = new RegExp(`(?<!\\p{L})(?:${willBe})(?!\\p{L})`, 'iu')
const isAnswer =
  /^(?:(?:ja|nej|ok|okej)(?:,| till)|(?:det|valet) (?:blir|blev|föll på)|(?:ok|okej|godkänt|godkänd|klubbat|klubbad|bifall)[.!]?$)(?! (?:en |ett )?\p{L}*(?:diskussion|dialog|fråga))/iu
// A board or an authority does so for itself.
const isOther =
  /(?:nämnden|styrelsen|fullmäktige|regeringen|verket|myndigheten|riksdagen|inspektionen)(?!\p{L})/iu

/**
 * Reads what notes only say is going to be done, and not that it was decided: "Vi testar i sex veckor." It is taken for a
 * decision only where nothing else is said to have come of the item, and where it ends.
 */
export class Presumed {
  private readonly own: RegExp

  /** `bodies` as Deciding has them. */
  constructor(bodies: string) {
    this.own = new RegExp(
      `^(?:(?:så|då|därför|alltså|nu|till sist|i år) )?(?:${bodies}|alla(?: \\p{L}+)?|samtliga(?: \\p{L}+){0,2}|kommunerna|båda kommunerna|skolorna) `,
      'iu'
    )
  }

  /** What it would be if the meeting has said so; null when it is only told. */
  of(sentence: string): DecisionKind | null {
    const text = sentence.trim()
    if (/\?["”]?$/.test(text) || text.length > 300) return null
    const head =
      text.split(
        /[.;]| (?:eftersom|för att|så att|med att|att)(?!\p{L})|, (?:då|när|som)(?!\p{L})/u
      )[0] ?? ''
    if (isTask(text)) return 'uppdrag'
    if (isHedged.test(head)) return null
    const subject = this.own.exec(text)?.[0]
    const predicate = text.slice(subject?.length ?? 0)
    if (subject && isChange.test(predicate)) return 'beslut'
    // "Vi gör ett gemensamt utskick i april."
    if (
      subject &&
      isTimed.test(head) &&
      /^\p{Ll}{2,}r(?!\p{L})/u.test(predicate) &&
      !isTalk.test(predicate)
    )
      return 'beslut'
    // "Kaféet flyttar alltså till biblioteket."
    if (concludes.test(head) && changes.test(head)) return 'beslut'
    if (isJoint(text) && isChange.test(text.replace(joint, ''))) return 'beslut'
    if (subject && !isKept.test(head)) return null
    // "Skippar vi i år.", "Ja till lokalen.", "Det blir torsdagar."
    if (isChange.test(text) && / (?:vi|gruppen)(?!\p{L})/u.test(head)) return 'beslut'
    if (isAnswer.test(text)) return 'beslut'
    if (isOther.test(head)) return null
    const settled = isKept.test(head) || (isToBe.test(head) && isTimed.test(head))
    // "Ett nytt avtal tecknas med samma leverantör."
    const begun = /^(?:en|ett|två|tre|fyra|ingen|inga|inget) /iu.test(head) && isToBe.test(head)
    return (settled || begun) && head.split(' ').length <= 25 ? 'beslut' : null
  }
}

// "Kumla och Hallsberg delar på kostnaden."
const joint = /^\p{Lu}\p{L}+(?: \p{L}+)? (?:och|samt|&) \p{L}+(?: kommun)? /u

/** True where several of the parties do it together. */
function isJoint(text: string): boolean {
  const [names = ''] = joint.exec(text) ?? []
  return (
    names.split(' ').some((word) => isParty(word)) ||
    /^\p{Lu}\p{Ll}+ (?:och|samt|&) \p{Lu}/u.test(names)
  )
}

// Whoever writes the minutes writes them.
export const isOfPapers =
  /(?<!\p{L})(?:sammanställer|sammanställs|skickar ut|renskriver|skriver rent|mejlar|delar|lägger upp) (?:dagen|materialet|(?:de )?(?:\p{L}+ )?(?:minnes)?anteckningarna|dokumentationen|protokollet|bilderna)(?!\p{L})|^materialet sammanställs/iu
const mostWords = 6

/** What somebody does of that which can be asked of them, or all of them by a day. */
function isTask(text: string): boolean {
  if (isOfPapers.test(text)) return false
  if (/(?<!\p{L})(?:har|hade|redan|brukar|inte|kanske)(?!\p{L})/iu.test(text)) return false
  if (isErrandOf(text) || isErrandOf(lastClause(text))) return true
  const all = everybody.exec(text)?.[0]
  if (all) return isErrand.test(text.slice(all.length)) && isDue.test(text)
  // "Inför nästa möte tar Kumla fram ett utkast.", "En tidplan tas fram av samordnaren."
  const [, verb = '', who = '', particle = ''] = turned.exec(text) ?? []
  if (who && isErrand.test(`${verb} ${particle}`)) return true
  const [, agent = ''] =
    / (?:tas fram|görs|skrivs|bokas|ordnas|skickas|sammanställs) av (\S+)/u.exec(text) ?? []
  return agent !== '' && (isParty(agent.replace(/[.,]$/, '')) || /^\p{Lu}/u.test(agent))
}

const everybody =
  /^(?:alla|varje kommun|kommunerna|samtliga(?: kommuner)?|respektive kommun|parterna) /iu
const turned =
  /^(?:till|inför|före|innan|senast) [^,.;:]{3,40}? (\p{Ll}+r) (\p{Lu}\S*(?: kommun)?|\p{L}+(?:chefen|ledaren|samordnaren|sekreteraren|gruppen)) ?(\p{L}*)/iu

/** "Det fanns stöd för det, och Lekeberg utformar ett program": what is done stands last. */
function lastClause(text: string): string {
  return /^.*, (?:och|så|men) (.+)$/su.exec(text)?.[1] ?? ''
}

/** True for what one of the parties does of that which can be asked of it: "Folkhälsoteamet ordnar en översättning". */
function isErrandOf(sentence: string): boolean {
  const words = sentence.trim().replace(/^att /u, '').split(' ')
  return words.slice(0, mostWords).some((word, i) => {
    if (isHedged.test(words.slice(0, i).join(' '))) return false
    if (!isErrand.test(words.slice(i + 1).join(' '))) return false
    if (i > 1 && words[i - 1] === 'i' && isParty(words[i - 2] ?? '')) return true
    const joined = i === 0 || /^(?:och|samt|&)$/u.test(words[i - 1] ?? '')
    return (
      isParty(word) ||
      (joined && /^\p{Lu}\p{Ll}+$/u.test(word) && !pronoun.test(word) && !isAuthority.test(word))
    )
  })
}

/** The same where a day is set for it. */
export function isDueErrand(sentence: string): boolean {
  return isErrandOf(sentence) && isDue.test(sentence)
}

const pronoun =
  /^(?:vi|hon|han|det|den|de|jag|man|någon|ingen|alla|flera|en|ett|dessa|där|nu|då)$/iu

const isAuthority = wholeWords(authorities)

/** An organisation, a part of one, or what somebody is at work; no authority, which has its own tasks. */
function isParty(word: string): boolean {
  if (isAuthority.test(word)) return false
  return functionWord.test(word) || organisationEnding.test(word) || /^\p{Lu}{2,6}$/u.test(word)
}
