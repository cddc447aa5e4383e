import { Kept } from './kept.svelte.ts'

const written = { on: 'på', off: 'av' }

/** Whether a letter or sign alone is a shortcut: who speaks to the computer, or strikes keys by accident, turns it off. */
class SingleKeys {
  private readonly kept = new Kept<boolean>('lansdelsbilden.kortkommandon', true, {
    text: (on) => (on ? written.on : written.off),
    parse: (text) => {
      if (text !== written.on && text !== written.off) throw new Error('neither on nor off')
      return text === written.on
    }
  })

  get on(): boolean {
    return this.kept.value
  }

  set on(on: boolean) {
    this.kept.put(on)
  }

  open(): void {
    this.kept.open()
  }

  /** Whether the reader means this shortcut: no other key is held down, and nothing is being written or chosen. */
  isPressed(key: string, event: KeyboardEvent): boolean {
    const { target, ctrlKey, metaKey, altKey } = event
    if (event.key !== key || ctrlKey || metaKey || altKey) return false
    const elsewhere = target instanceof HTMLElement && target.closest(takesKeys) !== null
    return this.on && !elsewhere
  }
}

const takesKeys =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], dialog'

export const singleKeys = new SingleKeys()
