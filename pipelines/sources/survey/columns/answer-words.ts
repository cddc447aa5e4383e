import { ColumnWords } from '../../../read/words/column-words.ts'
import { folded, type Translations } from '../../../read/words/translation.ts'
import type { Meaning, Question } from '../codebook.ts'

const outcomeOf: Record<Meaning, number> = { none: 0, answer: 1, hit: 2 }

/** The codes and the labels that a question is answered by. */
export class AnswerWords {
  readonly words: ColumnWords
  /** By code, and last for an empty cell, what it says: 0 no answer, 1 an answer, 2 a hit. */
  readonly outcomes: number[]

  constructor(question: Question, translations: Translations) {
    const codes = [...question.codes.keys(), '']
    this.outcomes = [...question.codes.values(), 'none' as const].map((own) => outcomeOf[own])
    const byLabel = new Map<string, string>()
    for (const [code, label] of question.labels) {
      const form = folded(label)
      // A label that two codes have tells neither.
      byLabel.set(form, byLabel.has(form) ? '' : code)
    }
    const known = (form: string) => byLabel.get(form) || undefined
    this.words = new ColumnWords(question.column, codes, translations, known, byLabel)
  }
}
