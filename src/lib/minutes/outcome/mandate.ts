import { capitalise } from '../language/capitals.ts'
import { functionWord, organisationEnding } from '../language/known-words.ts'
import type { Vocabulary } from '../language/vocabulary.ts'
import { leftOut, type People } from '../people/people.ts'
import { cut, presenterWorkplace } from './agenda-item.ts'
import type { Outcome } from './outcome.ts'

const givenTo = [
  /(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs)(?: det)? (?:åt|till) ([^.;:]{2,90}?) att(?!\p{L})/iu,
  /(?:ge|ger|gav|ges) i uppdrag (?:åt|till) ([^.;:]{2,90}?) att(?!\p{L})/iu,
  /(?:ge|ger|gav) ([^.;:]{2,90}?) i uppdrag(?!\p{L})/iu,
  /uppdrag (?:ges |gavs |lämnas |lämnades )?(?:till|åt) ([^.;:]{2,90}?)(?: att(?!\p{L})|[.;:]|$)/iu,
  /(?:^|att |[.!] |\n)([^.;:]{2,60}?) (?:får|fick|ges|gavs|ombeds|ombads) (?:i (?:uppdrag|uppgift)|uppdraget|uppgiften|att)(?!\p{L})/iu,
  /(?:^|[.!,] (?:och )?|\n)(?!(?:vi|hon|han|jag|de|alla|någon|man) )([^.;:,]{2,60}?) (?:(?:tar|tog) (?:\p{L}+ )?på sig|åtar sig|åtog sig|sköter|redovisar|återrapporterar)(?!\p{L})/iu,
  /(?:^|[,\n]\s?|samt )att ([^.;:,]{2,60}?) (?:ska|skall) (?:åter|redovis|rapport|ta fram|utred|genomför)/iu,
  /(?<!\p{L})(?:ansvarig|ansvar|ansvaret)(?: är| ligger (?:hos|på)|:) ([^.;:,()]{2,60})/iu,
  /(?<!\p{L})([^.;:,]{2,60}?) (?:ansvarar för|samordnar|håller i|leder arbetet|verkställer)(?!\p{L})/iu
]
// Whom a matter is sent to may be named before: "hemställer att kommunerna utreder … och skickar ärendet till dem".
const hopedFor =
  /(?<!\p{L})hemställ\p{L}* (?:hos |till |att )([^.;:,]{2,60}?(?:en|et|na))(?!\p{L})/iu
const sentOn =
  /(?<!\p{L})(?:hänskjut\p{L}*|hänsköt\p{L}*|(?:åter)?remittera\p{L}*|skjuts|sköts|bollas|överlämna\p{L}*|lyfts|lämnas|skickas|hänvisas|på remiss)(?: [^.;:]{2,60}?)? till ([^.;:,]{2,60}?)(?= (?:för|inför|som|där) |[.;:,]|$)/iu
const onwards =
  /(?:frågan|ärendet|punkten|detta|det|önskemål\p{L}*|förslaget|skrivelsen)(?: (?:om|kring|gällande) [^.;:,]{2,60}?)? (?:(?:vidare|över|upp|in|ut|tillbaka) )*till ([^.;:,]{2,60}?)(?= (?:för|inför|som|då|eftersom|där) |[.;:,]|$)/iu
const handedTo = /^till ([^.;:,]{2,60}?):/iu
// Who does it stands before the verb: "Folkhälsoteamet tar fram en checklista".
const doer =
  /^@?(\p{Lu}[^.;:,–]{1,60}?) (?:ska |skall |får |kommer att )?(?!(?:kommer|för|eller|över|under|efter|per)(?!\p{L}))\p{Ll}{2,}r(?!\p{L})/u
// Or before a colon, or last: "Kumla kommun: bjuder in", "Skicka enkäten (Kumla kommun)".
const doerBeside = [
  /^@?(\p{Lu}[^.;:,()–]{1,60}?)(?: \([^()]{1,40}\))?(?::| [–-]) @?\p{L}/u,
  /\((\p{Lu}[^.;:()]{1,60})\)[.]?$/u,
  / [–-] (\p{Lu}[^.;:,()]{1,60})[.]?$/u
]

/**
 * Who is to do it, as the text says, by function or organisation. Whoever presented an item gets no task by that, but a
 * matter that is told of, prepared or left is theirs.
 */
export function mandateHolder(
  { mandate, text, item, kind }: Outcome,
  people: People,
  vocabulary: Vocabulary
): string {
  const spelledOut = (text: string) => vocabulary.shortForms.spellOut(text)
  const sent = kind === 'hänskjutet' || kind === 'bordlagt'
  const forms = sent ? [handedTo, ...givenTo, hopedFor, sentOn, onwards] : givenTo
  const told = forms
    .map((form) => form.exec(text)?.[1])
    .find(Boolean)
    ?.replace(/^.*(?<!\p{L})att /su, '')
  const named = people.redact(mandate || told || '').replace(/[.,;:]+$/, '')
  if (/\p{L}/u.test(named) && !named.includes(leftOut)) return cut(spelledOut(named), 100)
  if (kind === 'uppdrag') return spelledOut(doerOf(taskIn(people.redact(text)), vocabulary))
  const settled = kind === 'beslut' || kind === 'återtaget'
  return settled ? '' : spelledOut(presenterWorkplace(item, people, vocabulary))
}

/** "… kommer överens om: att Folktandvården bjuder in" tells of who does it after the conjunction. */
function taskIn(text: string): string {
  return capitalise(text.replace(/^(?:[^.;:]{3,60}[: ]+)?att (?=\p{Lu})/u, ''))
}

function doerOf(text: string, vocabulary: Vocabulary): string {
  const subjects = [...doerBeside, doer].map((form) => form.exec(text)?.[1] ?? '')
  return subjects.find((subject) => works(subject, vocabulary)) ?? ''
}

function works(subject: string, vocabulary: Vocabulary): boolean {
  if (subject.includes(leftOut)) return false
  if (/^(?:alla|samtliga)$/iu.test(subject)) return true
  return subject.split(' ').some((word) => {
    const meaning = /^\p{Lu}/u.test(word) ? vocabulary.meaning(word) : 'ordinary'
    return (
      meaning === 'organisation' ||
      meaning === 'place' ||
      functionWord.test(word) ||
      organisationEnding.test(word)
    )
  })
}

/** Who a sentence right after a decision makes responsible for it; empty when it does not. */
export function responsibleIn(sentence: string): string {
  return (
    /^(?!(?:Vi|Hon|Han|Jag|De|Det|Den|Alla|Någon|Man|Ingen) )(\p{Lu}[^.;:,]{1,60}?) (?:ansvarar(?: för)?|är ansvarig|svarar för|sköter|ordnar|bjuder in|(?:tar|tog) på sig|åtar sig|håller i|redovisar|återrapporterar)(?!\p{L})/u.exec(
      sentence
    )?.[1] ?? ''
  )
}
