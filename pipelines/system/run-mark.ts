import { readFileSync } from 'node:fs'

/** Matches the mark of any run. */
export const markPattern = String.raw`\d+-\d+`

/** Tells this run from every other, also from a later process that is given the same number. */
export const runMark = `${process.pid}-${startOf(process.pid) ?? 0}`

/** Whether the run that left this mark still goes on. */
export function isRunning(mark: string): boolean {
  const [pid = 0, started = 0] = mark.split('-').map(Number)
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else's may not be signalled, but is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const start = startOf(pid)
  return started === 0 || start === null || start === started
}

/** When a process was started, in the system's own ticks; null where the system does not tell, as only Linux does. */
function startOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The program's name stands in parentheses, and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A process that has ended but that its parent has not asked about runs no more.
    return fields[0] === 'Z' ? -1 : Number(fields[19])
  } catch {
    return null
  }
}
