import { cachesOf, type SavedSet } from '../offline/kept-list.ts'
import type { Answer, Kept, KeepFault, Question } from '../offline/messages.ts'

/** Whether pages can be kept: not known yet, not in this browser or address, not on this site, or yes. */
type OfflineState = 'unknown' | 'unable' | 'off' | 'on'

// A host that says nothing has not said no, ms.
const patience = 4000

/** What the browser keeps of the site, to be had without a network: the page's side of the service worker. */
class Offline {
  state = $state<OfflineState>('unknown')
  kept = $state.raw<Kept | null>(null)
  /** The id of the set that is being saved, and the share 0–1 of it that is there. */
  saving = $state.raw<{ id: string; share: number } | null>(null)
  /** What could not be saved, and why. */
  fault = $state.raw<{ id: string; fault: KeepFault } | null>(null)
  /** The browser may take away what is kept when the disk is full: it was asked not to, and has not said yes. */
  fleeting = $state(false)
  private root = ''
  private page: string | null = null

  /**
   * Registers the service worker of the site at `root`, an address that ends in a slash, once its host has not said no;
   * where it has, takes it away with all that it kept.
   */
  async begin(root: string): Promise<void> {
    this.root = root
    if (!('serviceWorker' in navigator)) {
      this.state = 'unable'
      return
    }
    if ((await this.allowed()) === false) {
      await this.stop()
      this.state = 'off'
      return
    }
    try {
      const worker = navigator.serviceWorker
      const there = await this.registered()
      const registering = worker.register(`${root}service-worker.js`, {
        scope: root,
        updateViaCache: 'none'
      })
      // The one that is there goes on, without a network too. It is not waited for that a release on its way has come: what
      // the one before is told at that moment wakes it again, and Chrome lets the next one wait until it sleeps.
      if (there?.active) registering.catch(() => undefined)
      else await registering
      // The next one knows nothing of this page yet.
      worker.addEventListener('controllerchange', () => this.visit(this.page))
      await worker.ready
      this.state = 'on'
      this.visit(this.page)
    } catch {
      this.state = 'unable'
    }
  }

  /** The reader has come to the page at a path of the site; without a script nobody says so. */
  visit(path: string | null): void {
    this.page = path
    const page = path?.slice(new URL(this.root, location.href).pathname.length)
    const release = document.documentElement.dataset.release ?? ''
    if (this.state === 'on' && page !== undefined) void this.post({ ask: 'visit', page, release })
  }

  /** Finds out what is kept. */
  async look(): Promise<void> {
    await this.ask({ ask: 'tell' })
  }

  async save(set: SavedSet): Promise<void> {
    this.fault = null
    this.saving = { id: set.id, share: 0 }
    void this.askToStay()
    const fault = await this.ask({ ask: 'save', set }, (share) => {
      this.saving = { id: set.id, share }
    })
    this.saving = null
    if (fault) this.fault = { id: set.id, fault }
  }

  /** Asks the browser to keep what is saved. One that asks its reader first answers when the reader does. */
  private async askToStay(): Promise<void> {
    this.fleeting = (await navigator.storage?.persist?.().catch(() => false)) !== true
  }

  async remove(id: string | null): Promise<void> {
    await this.ask({ ask: 'remove', id })
  }

  /** What the host says; null where it says nothing that can be understood, or cannot be reached. */
  private async allowed(): Promise<boolean | null> {
    try {
      const response = await fetch(`${this.root}offline.json`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience)
      })
      const said = (await response.json()) as { offline?: unknown }
      return typeof said.offline === 'boolean' ? said.offline : null
    } catch {
      return null
    }
  }

  /** The site's own worker: where the site lies in a folder, the whole address may have another. */
  private async registered(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await navigator.serviceWorker.getRegistration(this.root)
    return found?.scope === new URL(this.root, location.href).href ? found : undefined
  }

  private async stop(): Promise<void> {
    try {
      const registration = await this.registered()
      registration?.active?.postMessage({ ask: 'stop' } satisfies Question)
      await registration?.unregister()
      const site = new URL(this.root, location.href).href
      const names = await caches.keys()
      const own = names.filter((name) => name.startsWith(cachesOf(site)))
      await Promise.all(own.map((name) => caches.delete(name)))
    } catch {
      // Where nothing may be kept there is nothing to take away.
    }
  }

  private async post(question: Question, ports: MessagePort[] = []): Promise<void> {
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(question, ports)
  }

  /** Takes in what is kept, or gives why it could not be. */
  private async ask(
    question: Question,
    onprogress: (share: number) => void = () => undefined
  ): Promise<KeepFault | null> {
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise<KeepFault | null>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('progress' in data) return onprogress(data.progress)
        if ('kept' in data) this.kept = data.kept
        port1.close()
        resolve('fault' in data ? data.fault : null)
      }
    })
    await this.post(question, [port2])
    return answered
  }
}

export const offline = new Offline()
