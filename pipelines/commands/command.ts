import { constants } from 'node:os'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Refusal } from '../system/refusal.ts'
import { systemFault } from '../system/system-fault.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a command until its end and sets the exit code that it gives. Whatever stops it is told in one sentence, after
 * `failed` where the command has words of its own for that, and an interrupted one tidies up after itself.
 */
export async function command(work: () => Promise<number>, failed = ''): Promise<void> {
  for (const signal of signals) process.once(signal, () => interrupted(signal))
  // Whoever reads the output may stop before its end, as `head` does.
  process.stdout.on('error', () => process.exit(1))
  process.once('uncaughtException', (error) => {
    console.error(`${failed}${sentenceOf(error)}`)
    process.exit(1)
  })
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(`${failed}${sentenceOf(error)}`)
    process.exitCode = 1
  }
}

/** The words of a command; `usage` is how it is written, told where they cannot be understood. */
export function readWords<Config extends ParseArgsConfig>(
  config: Config,
  usage: string
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch {
    throw new Refusal(`skriv ${usage}`)
  }
}

function interrupted(signal: (typeof signals)[number]): void {
  console.error('Körningen avbröts.')
  process.exit(128 + constants.signals[signal])
}

// What JavaScript and DuckDB throw of themselves is a mistake in the program; our own errors are sentences.
const builtIn = [TypeError, RangeError, ReferenceError, SyntaxError]
const isDuckDbs = /^[A-Z][A-Za-z ]* Error: /

/** What stopped a command, in a sentence. */
export function sentenceOf(error: unknown): string {
  const sentence = systemFault(error)
  if (sentence) return sentence
  if (!(error instanceof Error)) return `Oväntat fel i programmet: ${String(error)}`
  const mistake = builtIn.some((kind) => error instanceof kind) || isDuckDbs.test(error.message)
  return mistake ? `Oväntat fel i programmet: ${error.message}` : error.message
}
