// Between two events of one gesture, ms: a trackpad goes on for a second after the fingers have left it, each event
// some hundredths after the one before.
const pause = 140

/** Steps of a wheel: one for each gesture, however many events it is made of. */
export class WheelGesture {
  private last = -Infinity
  private direction = 0

  /** 1 to go forward, -1 to go back, 0 for what belongs to the gesture before; the time is that of the event, ms. */
  step({ deltaX, deltaY, timeStamp }: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'timeStamp'>): number {
    const direction = Math.sign(Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY)
    if (direction === 0) return 0
    const goesOn = timeStamp - this.last < pause && direction === this.direction
    this.last = timeStamp
    this.direction = direction
    return goesOn ? 0 : direction
  }
}
