import type { Locator } from '@playwright/test'

/** Where something stands, px from the edges of the window. */
export interface Rect {
  what: string
  left: number
  right: number
  top: number
  bottom: number
}

export function boxesOf(found: Locator): Promise<Rect[]> {
  return found.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect()
      const id = node.closest('[data-decision-mark]')?.getAttribute('data-decision-mark')
      const what = node.getAttribute('data-tip')?.split('\n')[0] ?? id ?? node.textContent
      return { what, left, right, top, bottom }
    })
  )
}

/** Those of some boxes that run into others, each as "one | other". */
export function collisions(some: Rect[], others: Rect[]): string[] {
  return some.flatMap((a) =>
    others
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} | ${b.what}`)
  )
}
