const left = new Set<() => void>()

/**
 * Has something tidied when the process ends, however it does but by being killed. Everything is done at once, since a
 * process that ends waits for nothing. Returns what to call when it has been tidied.
 */
export function tidyAtExit(tidy: () => void): () => void {
  left.add(tidy)
  if (left.size === 1) process.on('exit', tidyAll)
  return () => {
    left.delete(tidy)
    if (left.size === 0) process.off('exit', tidyAll)
  }
}

function tidyAll(): void {
  for (const tidy of left) tidy()
}
