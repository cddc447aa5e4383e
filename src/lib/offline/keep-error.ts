import type { KeepFault } from './messages.ts'

/** What kept something from being kept. */
export class KeepError extends Error {
  constructor(
    readonly fault: KeepFault,
    file: string,
    cause?: unknown
  ) {
    super(`${fault}: ${file}`, { cause })
    this.name = 'KeepError'
  }
}

export function faultOf(error: unknown): KeepFault {
  if (error instanceof KeepError) return error.fault
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'failed'
}
