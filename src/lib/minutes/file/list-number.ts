const roman: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
]

// Longer numbers would be letters without end.
const longest = 1000

/** A number as the items of a list are numbered: 1, 01, a, A, i or I. */
export function listNumber(number: number, sample: string): string {
  if (!/^[aAiI]$/.test(sample) || number < 1 || number > longest) {
    return String(number).padStart(sample === '01' ? 2 : 1, '0')
  }
  const text = /i/i.test(sample) ? asRoman(number) : asLetters(number)
  return /[AI]/.test(sample) ? text.toUpperCase() : text
}

function asRoman(number: number): string {
  let left = number
  let text = ''
  for (const [sign, value] of roman) {
    text += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}

/** After z come aa and bb. */
function asLetters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

/** How far the items of a list have come, level by level. */
export class ListCount {
  private counts: number[] = []

  /** Counts an item on a level and forgets the deeper ones. */
  next(level: number, start: number): void {
    this.counts[level] = (this.counts[level] ?? start - 1) + 1
    this.counts.length = level + 1
  }

  /** Lets the next item on a level be the first. */
  restart(level: number): void {
    this.counts.length = Math.min(this.counts.length, level)
  }

  /** The number on a level, where nothing may have been counted yet. */
  at(level: number, start: number): number {
    return this.counts[level] ?? start
  }
}
