/** A file that is not as a file of SPSS's should be, and of what kind it is. */
export class SavFault extends Error {
  constructor(readonly kind: 'other' | 'broken' | 'large' | 'encoding') {
    super(kind)
  }
}

/** The bytes of a file from its beginning on, in the order of the machine that wrote it. Throws a SavFault at its end. */
export class SavBytes {
  private readonly view: DataView

  constructor(
    readonly bytes: Buffer,
    readonly isLittle: boolean,
    public at = 0
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  int32(): number {
    return this.view.getInt32(this.step(4), this.isLittle)
  }

  /** As a number, which is exact to the length of any file. */
  int64(): number {
    return Number(this.view.getBigInt64(this.step(8), this.isLittle))
  }

  float64(): number {
    return this.view.getFloat64(this.step(8), this.isLittle)
  }

  byte(): number {
    return this.view.getUint8(this.step(1))
  }

  take(length: number): Buffer {
    const start = this.step(length)
    return this.bytes.subarray(start, start + length)
  }

  private step(length: number): number {
    const start = this.at
    // Lengths and places are the file's own words: they can be of nothing, and before its beginning.
    const isWithin = start >= 0 && length >= 0 && start + length <= this.bytes.length
    if (!isWithin) throw new SavFault('broken')
    this.at += length
    return start
  }
}
