import { version } from '$app/environment'

// What is published is asked for no more often than this, ms.
const pause = 60_000
// A network that says nothing is none, ms: as long as a page is waited for (lib/offline/answering.ts).
const patience = 4000

/** Whether the page is of the release that is published; a kept one may be older. */
class ShownRelease {
  /** The page came from what the browser keeps. */
  kept = $state(false)
  published = $state<'unknown' | 'unreachable' | 'same' | 'newer'>('unknown')
  private looked = 0

  /** Looks now where the page was kept, and when the network or the reader comes back. Returns how to stop. */
  begin(root: string): () => void {
    this.kept = document.documentElement.dataset.kept !== undefined
    if (this.kept) void this.look(root)
    const online = () => void this.look(root)
    const seen = () => {
      if (!document.hidden && Date.now() - this.looked > pause) void this.look(root)
    }
    addEventListener('online', online)
    addEventListener('offline', online)
    document.addEventListener('visibilitychange', seen)
    return () => {
      removeEventListener('online', online)
      removeEventListener('offline', online)
      document.removeEventListener('visibilitychange', seen)
    }
  }

  private async look(root: string): Promise<void> {
    this.looked = Date.now()
    try {
      const response = await fetch(`${root}_app/version.json`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience)
      })
      const published = (await response.json()) as { version: string }
      this.published = published.version === version ? 'same' : 'newer'
    } catch {
      this.published = 'unreachable'
    }
  }
}

export const shownRelease = new ShownRelease()
