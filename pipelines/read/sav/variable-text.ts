import type { ChoosesCode } from '../rows-reader.ts'
import { plainNumber } from '../written/number.ts'
import type { Dictionary } from './dictionary.ts'
import { piecesOf, type Variable } from './variables.ts'

/** A value that the file calls otherwise than its reader does. */
export type Contradiction = (column: string, value: string, label: string) => void

// Formats of numbers that are days; the two last have the time of day too.
const days = new Set([20, 23, 24, 28, 29, 30, 38, 39, 22, 41])
// SPSS counts seconds from the first day of the Gregorian calendar.
const dayZero = Date.UTC(1582, 9, 14)

// Most variables have a few values; a free text has as many as there are cases.
const kept = 1000

/** Makes text of a variable's values: a value with a label is its code where that is understood, and its label elsewhere. */
export class VariableText {
  private readonly known = new Map<number | string, string>()

  constructor(
    private readonly variable: Variable,
    private readonly dictionary: Dictionary,
    private readonly chooses?: ChoosesCode,
    private readonly contradict?: Contradiction
  ) {}

  of(content: Buffer): string {
    const value = this.valueIn(content)
    const known = this.known.get(value)
    if (known !== undefined) return known
    const text = this.text(value)
    if (this.known.size < kept) this.known.set(value, text)
    return text
  }

  private valueIn(content: Buffer): number | string {
    const { length, place } = this.variable
    const { isLittle, decoder } = this.dictionary
    const at = 8 * place
    if (length === 0) return isLittle ? content.readDoubleLE(at) : content.readDoubleBE(at)
    const all = content.subarray(at, at + 8 * piecesOf(length))
    // Every part of a long text has a byte at its end that is none of its own.
    const parts: Buffer[] = []
    for (let from = 0; from < all.length; from += 256) parts.push(all.subarray(from, from + 255))
    return decoder.decode(Buffer.concat(parts).subarray(0, length)).trimEnd()
  }

  private text(value: number | string): string {
    const { variable, dictionary } = this
    if (value === dictionary.missing || variable.isMissing(value)) return ''
    const own = typeof value === 'number' ? numberText(value, variable) : value
    const label = variable.labels.get(value)
    if (label === undefined || label === '') return own
    if (!this.chooses) return label
    const chosen = this.chooses(variable.name, own, label)
    if (chosen === null) this.contradict?.(variable.name, own, label)
    return chosen ?? own
  }
}

function numberText(value: number, { format }: Variable): string {
  if (!Number.isFinite(value)) return ''
  if (!days.has(format)) return plainNumber(value)
  const time = new Date(dayZero + Math.round(value) * 1000)
  if (Number.isNaN(time.getTime())) return plainNumber(value)
  const [day = '', clock = ''] = time.toISOString().split('T')
  return clock.startsWith('00:00:00') ? day : `${day} ${clock.slice(0, 8)}`
}
