import { tipKeys } from '../../text/parts/tip.ts'
import { dataOf, nearest, nextOf } from './nearest-datum.ts'
import { tip } from './tip.svelte.ts'

/** Lets the data of a drawing tell what they are: to a pointer near them, to a tap and to the arrow keys. */
export function pointing(node: HTMLElement) {
  const listening = new AbortController()
  pointTo(node, listening)
  moveIn(node, listening)
  return () => listening.abort()
}

/** Without scripts a drawing is a picture: it becomes something to move in once a script has drawn it. */
export function nameData(node: HTMLElement, title: string): void {
  const attributes = { role: 'application', tabindex: '0', 'aria-label': `${title}. ${tipKeys}` }
  const tells = node.querySelector('[data-tip]') !== null
  for (const [name, value] of Object.entries(attributes)) {
    if (tells) node.setAttribute(name, value)
    else node.removeAttribute(name)
  }
}

function pointTo(node: HTMLElement, { signal }: AbortController): void {
  const point = ({ target, clientX, clientY }: PointerEvent) => {
    const found = nearest(node, target as Element, clientX, clientY)
    if (found) tip.show(found, clientX)
    return found !== null
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && !point(event)) tip.leave()
  }
  const leave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') tip.leave()
  }
  // A finger that scrolls is no tap: then the browser takes the pointer away, and this never comes.
  const tap = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && !point(event)) tip.hide()
  }
  node.addEventListener('pointermove', move, { signal })
  node.addEventListener('pointerleave', leave, { signal })
  node.addEventListener('pointerup', tap, { signal })
}

function moveIn(node: HTMLElement, { signal }: AbortController): void {
  const show = (datum: SVGElement | null | undefined) => {
    datum?.scrollIntoView({ block: 'nearest' })
    if (datum) tip.show(datum)
  }
  const enter = () => {
    if (node.matches(':focus-visible')) show(dataOf(node)[0])
  }
  const press = (event: KeyboardEvent) => {
    // With Alt and the like the arrows are the browser's own.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = nextOf(dataOf(node), tip.datum, event.key)
    if (next) event.preventDefault()
    show(next)
  }
  node.addEventListener('focus', enter, { signal })
  node.addEventListener('blur', () => tip.release(node), { signal })
  node.addEventListener('keydown', press, { signal })
}
