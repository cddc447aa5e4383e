/** The time that a presenter has spoken, ms; times are given as `Date.now()` gives them. */
export class Stopwatch {
  /** Since when it runs; null while it stands still. */
  private since = $state<number | null>(null)
  private gathered = $state(0)

  get running(): boolean {
    return this.since !== null
  }

  elapsed(now: number): number {
    return this.gathered + (this.since === null ? 0 : Math.max(0, now - this.since))
  }

  run(now: number): void {
    this.since ??= now
  }

  pause(now: number): void {
    this.gathered = this.elapsed(now)
    this.since = null
  }

  /** Back to nothing; one that runs goes on from there. */
  reset(now: number): void {
    this.gathered = 0
    if (this.running) this.since = now
  }
}

/** "4:07", or "1:04:07" from an hour on. */
export function spokenTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const end = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`
}
