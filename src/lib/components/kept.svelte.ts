/** Why a change was not kept, or what the browser had kept could not be read. */
export type KeepFault = 'full' | 'unreadable'

/** How what is kept is written, and read again; `parse` throws when it cannot. */
interface Written<Value> {
  text: (value: Value) => string
  parse: (text: string) => Value
}

/** Something that the browser keeps between visits, the same in all its windows. */
export class Kept<Value> {
  value = $state.raw() as Value
  fault = $state<KeepFault | null>(null)
  /** Before this nothing can be put: what the browser has kept is not known. */
  opened = $state(false)

  constructor(
    private readonly key: string,
    private readonly empty: Value,
    private readonly written: Written<Value>
  ) {
    this.value = empty
  }

  /** Reads what the browser has kept, and follows what other windows do. In the browser only. */
  open(): void {
    if (this.opened) return
    this.opened = true
    this.read()
    addEventListener('storage', (event) => {
      if (event.key === this.key) this.read()
    })
  }

  /** Keeps the value; when there is no room for it, it stays as it was. */
  put(value: Value): boolean {
    try {
      localStorage.setItem(this.key, this.written.text(value))
    } catch {
      this.fault = 'full'
      return false
    }
    this.value = value
    this.fault = null
    return true
  }

  private read(): void {
    const text = localStorage.getItem(this.key)
    try {
      this.value = text === null ? this.empty : this.written.parse(text)
    } catch {
      // Another version's is put aside, not lost: the next change is kept in its place.
      localStorage.setItem(`${this.key}.oläst`, text ?? '')
      this.value = this.empty
      this.fault = 'unreadable'
    }
  }
}
