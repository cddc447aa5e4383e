/**
 * Array methods that the site is written with and that its oldest browsers lack: Chrome and Edge before 110. Newer ones
 * than these are kept out of the code by `lib` in tsconfig.json and by ESLint.
 */
const methods = {
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toReversed(this: unknown[]) {
    return [...this].reverse()
  },
  toSpliced(this: unknown[], ...change: [number, number, ...unknown[]]) {
    const copy = [...this]
    copy.splice(...change)
    return copy
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this]
    const at = index < 0 ? copy.length + index : index
    if (!(at in copy)) throw new RangeError(`no item ${index} of ${copy.length}`)
    copy[at] = value
    return copy
  }
}

for (const [name, value] of Object.entries(methods)) {
  if (name in Array.prototype) continue
  Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })
}
