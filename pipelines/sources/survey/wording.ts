import { folded } from '../../read/words/translation.ts'
import type { Question } from './codebook.ts'

/**
 * The last wave, as a year, from which an indicator is asked in another way than in the wave before: other words, other
 * codes, another answer that counts. Null where it always was the same.
 */
export function lastBreak(questions: readonly Question[]): string | null {
  const waves = questions
    .flatMap((question) => question.years.map((year) => ({ year, form: formOf(question) })))
    .sort((a, b) => a.year - b.year)
  const broken = waves.findLast(({ form }, i) => i > 0 && form !== waves[i - 1]!.form)
  return broken ? String(broken.year) : null
}

/**
 * What a question must have in common with itself to be compared. Case, spaces and marks between words are no other
 * wording; a word that is another is, since nobody but its author can tell whether it was read in another way.
 */
function formOf({ text, codes, labels }: Question): string {
  const answers = [...codes].map(([code, meaning]) => {
    return [code, meaning, words(labels.get(code) ?? '')].join('=')
  })
  return [words(text), ...answers.sort()].join('\n')
}

function words(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
