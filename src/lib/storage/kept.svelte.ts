/**
 * Why the value is in this window alone (the browser has no room for it, or lets nothing be kept), or that what had been
 * kept could not be read.
 */
export type KeepFault = 'full' | 'denied' | 'unreadable'

/** How what is kept is written, and read again; `parse` throws when it cannot. */
interface Written<Value> {
  text: (value: Value) => string
  parse: (text: string) => Value
}

/** Something that the browser keeps between visits, the same in all its windows; in this one alone where it cannot. */
export class Kept<Value> {
  value = $state.raw() as Value
  fault = $state<KeepFault | null>(null)
  /** Before this nothing can be put: what the browser has kept is not known. */
  opened = $state(false)

  constructor(
    private readonly key: string,
    private readonly empty: Value,
    private readonly written: Written<Value>,
    /** Told when another window has changed the value, with what it was before. */
    private readonly onfollow: (before: Value) => void = () => undefined
  ) {
    this.value = empty
  }

  /** The value is in this window alone: the browser could not keep it. */
  get alone(): boolean {
    return this.fault === 'full' || this.fault === 'denied'
  }

  /** Reads what the browser has kept, and follows what other windows do. In the browser only. */
  open(): void {
    if (this.opened) return
    this.opened = true
    this.read()
    addEventListener('storage', (event) => {
      // What this window alone has is not given up for what another has kept.
      if (event.key !== this.key || this.alone) return
      const before = this.value
      this.read()
      this.onfollow(before)
    })
  }

  /** What the browser has kept, where it can be read; what cannot stays where it is, to be told of by `open`. */
  glance(): Value {
    try {
      const text = localStorage.getItem(this.key)
      return text === null ? this.empty : this.written.parse(text)
    } catch {
      return this.empty
    }
  }

  /** Takes the value, and keeps it where the browser can; `fault` says why it could not. */
  put(value: Value): void {
    this.value = value
    try {
      localStorage.setItem(this.key, this.written.text(value))
      this.fault = null
    } catch (error) {
      this.fault = faultOf(error)
    }
  }

  private read(): void {
    let text: string | null
    try {
      text = localStorage.getItem(this.key)
    } catch (error) {
      this.fault = faultOf(error)
      return
    }
    try {
      this.value = text === null ? this.empty : this.written.parse(text)
      this.fault = null
    } catch {
      this.value = this.empty
      this.fault = this.putAside(text ?? '')
    }
  }

  /** Another version's is put aside, not lost: the next change is kept in its place. */
  private putAside(text: string): KeepFault {
    try {
      // First out of its place: there may be no room for it twice.
      localStorage.removeItem(this.key)
      localStorage.setItem(`${this.key}.oläst`, text)
      return 'unreadable'
    } catch (error) {
      return faultOf(error)
    }
  }
}

function faultOf(error: unknown): KeepFault {
  const full = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']
  return error instanceof DOMException && full.includes(error.name) ? 'full' : 'denied'
}
