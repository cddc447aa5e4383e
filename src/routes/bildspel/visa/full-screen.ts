/** Fills the screen with a page, or leaves it. A browser that refuses shows the window as it is. */
export async function fillScreen(paper: Document): Promise<void> {
  try {
    if (paper.fullscreenElement) await paper.exitFullscreen()
    else await paper.documentElement.requestFullscreen()
  } catch {
    return
  }
}
