import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'

/** One command of a longer run, when it has ended. */
export interface Phase {
  name: string
  succeeded: boolean
  seconds: number
  /** Everything that it printed. */
  output: string
}

interface How {
  env?: NodeJS.ProcessEnv
  /** Whether what it prints is shown as it comes; otherwise it is only kept. */
  live?: boolean
}

/** Runs a command as the shell does. It never throws: a command that cannot be started has failed. */
export function phase(name: string, command: string, { env, live }: How = {}): Promise<Phase> {
  const start = performance.now()
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env }
  })
  let output = ''
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr]
  ] as const) {
    from.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (live) to.write(text)
    })
  }
  return new Promise((resolve) => {
    const end = (succeeded: boolean) =>
      resolve({ name, succeeded, seconds: (performance.now() - start) / 1000, output })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

/** The line that says how a phase went, with what it said of itself, or all of it when it failed. */
export function tellPhase(done: Phase, told: string[] = []): void {
  console.log(`${done.succeeded ? '✓' : '✗'} ${done.name.padEnd(8)} ${duration(done.seconds)}`)
  if (!done.succeeded) console.log(done.output.trimEnd())
  else for (const line of told) console.log(`    ${line}`)
}

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** What the ETL says that it has read and written, but for its line for every indicator. */
export function readAndWritten({ output }: Phase): string[] {
  return output.split('\n').filter((line) => line.trim() && !/^> |: [\d\s]+ rader, /.test(line))
}

/** What a build has written. */
export function builtPages({ succeeded }: Phase): string[] {
  if (!succeeded) return []
  const files = readdirSync('build', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => file.endsWith('index.html')).length
  return [`Skrivet till build: ${pages} sidor, ${files.length} filer`]
}
