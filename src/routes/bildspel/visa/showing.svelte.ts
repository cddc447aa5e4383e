/** Which slide is shown, the same in the window on the projector and in the presenter's. */
export class Showing {
  /** From 0. */
  at = $state(0)
  private channel: BroadcastChannel | null = null

  constructor(private readonly count: () => number) {}

  /** Follows the other windows of the show; returns how to leave them. In the browser only. */
  join(): () => void {
    this.at = Math.max(0, Number(/[?&]bild=(\d+)/.exec(location.search)?.[1] ?? 1) - 1)
    // Without it each window is moved by itself.
    if (typeof BroadcastChannel === 'undefined') return () => undefined
    const channel = new BroadcastChannel('lansdelsbilden.visning')
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') this.at = data
      // A window that has just been opened asks where the show is.
      else if (data === 'var?') channel.postMessage(this.at)
    }
    channel.postMessage('var?')
    this.channel = channel
    return () => channel.close()
  }

  go(to: number): void {
    this.at = Math.max(0, Math.min(this.count() - 1, to))
    this.channel?.postMessage(this.at)
  }

  /** True when the key is one that moves the show. */
  key({ key, shiftKey }: KeyboardEvent): boolean {
    const steps: Record<string, number> = {
      ArrowRight: this.at + 1,
      ArrowDown: this.at + 1,
      PageDown: this.at + 1,
      Enter: this.at + 1,
      ' ': this.at + (shiftKey ? -1 : 1),
      ArrowLeft: this.at - 1,
      ArrowUp: this.at - 1,
      PageUp: this.at - 1,
      Backspace: this.at - 1,
      Home: 0,
      End: this.count() - 1
    }
    const to = steps[key]
    if (to !== undefined) this.go(to)
    return to !== undefined
  }

  /** Fills the screen, or leaves it. A browser that refuses shows the window as it is. */
  async fullScreen(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else await document.documentElement.requestFullscreen()
    } catch {
      return
    }
  }
}
