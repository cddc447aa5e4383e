import type { Direction } from '../../schema/registers/indicator.ts'

/** What the files call a direction. */
export const directionNames: Record<Direction, string> = {
  higher: 'hogre',
  lower: 'lagre',
  neutral: 'ingen'
}
