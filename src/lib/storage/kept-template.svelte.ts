import { inStore } from './browser-store.ts'

/** A presentation program's template, as the reader has chosen it. */
export interface TemplateFile {
  name: string
  bytes: ArrayBuffer
}

const record = 'mall'

/** The template that decks are put in; it stays in this browser, and in this window alone where the browser keeps nothing. */
class KeptTemplate {
  file = $state.raw<TemplateFile | null>(null)
  private opened = false

  /** Reads what the browser has kept. In the browser only. */
  async open(): Promise<void> {
    if (this.opened) return
    this.opened = true
    const kept = await inStore<TemplateFile | undefined>('readonly', (all) =>
      all.get(record)
    ).catch(() => undefined)
    this.file ??= kept ?? null
  }

  /** Takes another, or none. */
  put(file: TemplateFile | null): void {
    this.file = file
    const keep = (all: IDBObjectStore) => (file ? all.put(file, record) : all.delete(record))
    // Where it cannot be kept it is used while the window is open.
    inStore('readwrite', keep).catch(() => undefined)
  }
}

export const keptTemplate = new KeptTemplate()
