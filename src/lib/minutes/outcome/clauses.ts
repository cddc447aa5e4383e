import { decidedPassives } from '../language/deciding-verbs.ts'
import { matter } from '../language/left-verbs.ts'
import * as wording from '../language/wording.ts'
import { wholeWords } from '../language/wording.ts'

const conjunction =
  /,? (?:och|men|utan|så)(?: (?:därför|därmed|sedan|alltså|då|i stället|istället|därefter))? (?=\p{L})|, som (?:därför |därmed |alltså )?/giu
const isSubordinate = wholeWords(wording.subordinate)
const isMatter = new RegExp(`^${matter}(?!\\p{L})`, 'iu')
const isDecided = new RegExp(`^(?:${decidedPassives})(?!\\p{L})`, 'iu')
const mostClauses = 6

/**
 * The clauses after the first of a sentence, each with the subject that it has in common with it: of "Ärendet är stort och skickas
 * till styrgruppen" it is "Ärendet skickas till styrgruppen". What is within a clause that says "att" or "om" is left out.
 */
export function laterClauses(sentence: string, isOurs: (text: string) => boolean): string[] {
  const subject = subjectOf(sentence, isOurs)
  const clauses: string[] = []
  for (const match of sentence.matchAll(conjunction)) {
    if (clauses.length === mostClauses || isSubordinate.test(sentence.slice(0, match.index))) break
    const rest = sentence.slice(match.index + match[0].length)
    if (
      isOurs(rest) ||
      isMatter.test(rest) ||
      / (?:antogs|godkändes|fastställdes)(?!\p{L})/u.test(rest)
    )
      clauses.push(rest)
    else if (subject) clauses.push(`${subject} ${rest}`)
    else if (isDecided.test(rest)) clauses.push(`Förslaget ${rest}`)
  }
  return clauses
}

/** Who or what the sentence begins with, where it is the meeting or its matter; empty for anything else. */
function subjectOf(sentence: string, isOurs: (text: string) => boolean): string {
  if (isMatter.test(sentence)) return 'Ärendet'
  return isOurs(sentence) ? 'Mötet' : ''
}
