import { spawnSync } from 'node:child_process'
import { lstatSync } from 'node:fs'

// The system call renameat2 with RENAME_EXCHANGE (2), both paths seen from the current folder (-100): its number on each
// kind of processor.
const renameat2: Partial<Record<string, number>> = { x64: 316, arm64: 276 }

/**
 * Lets two folders change places in one step, so that there is no instant when either path is empty. Node has no such
 * step, and Linux has it as a system call only: `mv` makes it from coreutils 9.5 on, and Perl, which is part of every
 * Debian and Ubuntu, before that. False, with nothing done, where neither can.
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false
  const before = identity(one)
  const changed = () => identity(other) === before
  spawnSync('mv', ['--exchange', '-T', '--', one, other], { stdio: 'ignore' })
  if (changed()) return true
  const number = renameat2[process.arch]
  if (number === undefined) return false
  const script = `syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2)`
  spawnSync('perl', ['-e', script, one, other], { stdio: 'ignore' })
  // What has become of the folders is the answer, whatever the program said.
  return changed()
}

function identity(path: string): string {
  const { dev, ino } = lstatSync(path, { bigint: true })
  return `${dev}:${ino}`
}
