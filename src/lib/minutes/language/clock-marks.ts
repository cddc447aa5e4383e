const clock = /^\s*(?:\[\d{1,2}[:.]\d\d(?:[:.]\d\d)?\]|\d{1,2}[:.]\d\d[:.]\d\d)[ \t]*/u
// What is written in small letters is no heading, and goes on with nothing.
const message = /^(?=\p{Ll})/u
// A meeting's own times of the day stand here and there; a chat has one before everything that was written.
const least = 4

/** The lines of a chat or a dictated log without when each of them was written. */
export function withoutClocks(lines: string[]): string[] {
  const told = lines.filter((line) => clock.test(line)).length
  return told < least
    ? lines
    : lines.map((line) =>
        clock.test(line) ? line.replace(clock, '').replace(message, '- ') : line
      )
}
