import { startWords } from '../../format/axis-start.ts'

/** Of an axis of shares that begins above zero, for a reading guide; nothing where it begins there. */
export function startPoint(start: number): string[] {
  if (start === 0) return []
  return [
    `${startWords(start, true)} Linjerna ligger nära varandra, så skillnader ser större ut än de är. I staplar börjar skalan alltid vid noll.`
  ]
}
