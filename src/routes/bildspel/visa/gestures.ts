import type { Showing } from './showing.svelte.ts'
import { WheelGesture } from './wheel-gesture.ts'

// As far as a finger is drawn to turn a slide, px.
const drawn = 45

/** Mouse, wheel and fingers on the slide of the audience. What is pressed or marked in it is left alone. */
export function gestures(showing: Showing) {
  const move = (by: number) => showing.wake() || showing.go(showing.at + by)

  return (node: HTMLElement) => {
    const gesture = new WheelGesture()
    let from: { id: number; x: number; y: number } | null = null
    // What began so is no click: it took away a mark, turned a slide or was made by several fingers.
    let spent = false

    const isMarked = () => node.ownerDocument.getSelection()?.isCollapsed === false

    function press({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) {
      spent = isMarked() || !isPrimary
      const swipes = pointerType === 'touch' && isPrimary && !showing.pointing
      from = swipes ? { id: pointerId, x: clientX, y: clientY } : null
    }

    function release({ pointerId, clientX, clientY }: PointerEvent) {
      if (from?.id !== pointerId || (visualViewport?.scale ?? 1) > 1) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      from = null
      if (Math.abs(x) < drawn || Math.abs(x) < 2 * Math.abs(y)) return
      spent = true
      move(-Math.sign(x))
    }

    function click({ target }: MouseEvent) {
      const pressed = (target as Element).closest('a, button, dialog')
      if (!spent && !pressed && !isMarked()) move(1)
      spent = false
    }

    function wheel(event: WheelEvent) {
      // With Ctrl held, and so by two fingers on a trackpad, it enlarges the page.
      const by = event.ctrlKey ? 0 : gesture.step(event)
      if (by !== 0) move(by)
    }

    const left = new AbortController()
    const options = { signal: left.signal, passive: true }
    node.addEventListener('pointerdown', press, options)
    node.addEventListener('pointerup', release, options)
    node.addEventListener('pointercancel', () => (from = null), options)
    node.addEventListener('click', click, options)
    node.addEventListener('wheel', wheel, options)
    return () => left.abort()
  }
}
