import { singleKeys } from '$lib/storage/single-keys.svelte.ts'
import type { Showing } from './showing.svelte.ts'

/** What keys ask for beside the slides themselves, in the window where they are pressed. */
export interface Asked {
  end: () => void
  fullScreen: () => void
  present: () => void
  list: () => void
}

type Act = (showing: Showing, asked: Asked) => void

const next: Act = (showing) => showing.go(showing.at + 1)
const previous: Act = (showing) => showing.go(showing.at - 1)

const named: Record<string, Act> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  Home: (showing) => showing.go(0),
  End: (showing) => showing.go(Infinity),
  Enter: (showing) => showing.enter(),
  Backspace: (showing) => showing.back(),
  Escape: (showing, { end }) => void (showing.leave() || end()),
  // What a clicker sends to begin a show; to load the page anew there is Ctrl + R.
  F5: (_, { fullScreen }) => fullScreen()
}

/** Those that a reader may turn off. The full stop is what a clicker sends for a black screen. */
const signs: Record<string, Act> = {
  b: (showing) => (showing.blank = 'black'),
  '.': (showing) => (showing.blank = 'black'),
  w: (showing) => (showing.blank = 'white'),
  ',': (showing) => (showing.blank = 'white'),
  l: (showing) => showing.turnPointer(),
  f: (_, { fullScreen }) => fullScreen(),
  t: (_, { present }) => present(),
  '?': (_, { list }) => list()
}

const held = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']

function actOf(event: KeyboardEvent): Act | undefined {
  const { key, shiftKey } = event
  if (key === ' ') return shiftKey ? previous : next
  // Alone a digit moves nothing.
  if (/^\d$/.test(key)) return (showing) => showing.digit(key)
  return named[key] ?? (singleKeys.isPressed(key, event) ? signs[key.toLowerCase()] : undefined)
}

/** A button or a link that has the focus is pressed by the same keys. */
const isPressing = ({ key, target }: KeyboardEvent) =>
  (key === ' ' || key === 'Enter') && (target as Element).closest('button, a') !== null

/** Listens to the keys of the window that the node is in. */
export function keys(showing: Showing, asked: Asked) {
  return (node: HTMLElement) => {
    const hear = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if (ctrlKey || metaKey || altKey || held.includes(key)) return
      if ((target as Element).closest('dialog')) return
      if (!showing.blank && isPressing(event) && !showing.typed) return
      const act = actOf(event)
      if (showing.blank) showing.wake()
      else if (act) act(showing, asked)
      else return
      event.preventDefault()
    }
    const view = node.ownerDocument.defaultView
    view?.addEventListener('keydown', hear)
    return () => view?.removeEventListener('keydown', hear)
  }
}

/** A button in the node that is pressed by mouse does not get the focus: the next key moves the show. */
export function keepKeys(node: HTMLElement): () => void {
  const keep = (event: MouseEvent) => event.preventDefault()
  node.addEventListener('mousedown', keep)
  return () => node.removeEventListener('mousedown', keep)
}
