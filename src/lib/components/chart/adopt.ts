/**
 * Gives the server's drawing what is told of its data, from the same drawing by the script: what stands on screen stays in
 * its place, under the reader's pointer. False where the two are not the same.
 */
export function adopt(standing: Element | null, drawing: Element): boolean {
  const parts = (of: Element) => [...of.querySelectorAll('*')]
  const [there, here] = [standing ? parts(standing) : [], parts(drawing)]
  const isSame = here.every((part, at) => part.localName === there[at]?.localName)
  if (!isSame || there.length !== here.length) return false
  for (const [at, part] of here.entries()) {
    const tip = part.getAttribute('data-tip')
    if (tip !== null) there[at]?.setAttribute('data-tip', tip)
  }
  return true
}
