import type { Unpublished } from '../../priorities/register-rows.ts'

/** What saving rows of the register came to. */
export function rowsSentence(rows: number, name: string): string {
  return `${rows === 1 ? '1 rad är sparad' : `${rows} rader är sparade`} som ${name}.`
}

const reasons: Record<Unpublished, string> = {
  words: 'innehåller något som inte ska publiceras: se raden vid fältet',
  source: 'är märkt Vi vet men saknar källa',
  organisation: 'saknar vem som står bakom',
  unknown: 'gäller en uppgift som inte visas här'
}

/** Why some are no rows: "2 är inte med: … ." They are still in the group's file. */
export function leftSentences(left: Unpublished[]): string[] {
  return [...new Set(left)].map((why) => {
    const count = left.filter((one) => one === why).length
    return `${count} är inte med: ${count === 1 ? 'den' : 'var och en'} ${reasons[why]}.`
  })
}
