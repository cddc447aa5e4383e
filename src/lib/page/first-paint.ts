/** Waits until the page has been painted as it was prerendered; one that nobody sees is not waited for. */
export function firstPaint(): Promise<void> {
  if (document.hidden || performance.getEntriesByType('paint').length > 0) return Promise.resolve()
  // The task after a frame's callbacks runs when that frame has been drawn.
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const hidden = new Promise<void>((resolve) =>
    document.addEventListener('visibilitychange', () => resolve(), { once: true })
  )
  return Promise.race([drawn, hidden])
}
