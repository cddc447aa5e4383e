import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { builtPages, phase, readAndWritten, tellPhase, type Phase } from './phase.ts'

/**
 * npm start [-- --data DIR], when all is installed: reads data/, or another data folder, builds the site and shows it. Stops
 * at the first phase that fails.
 */
const steps: [name: string, command: string, told: (done: Phase) => string[]][] = [
  ['Läser', `npm run --silent etl${dataWords()}`, readAndWritten],
  ['Bygger', 'npm run --silent build', builtPages]
]

for (const [name, command, told] of steps) {
  console.log(`  ${name} …`)
  const done = await phase(name, command)
  tellPhase(done, told(done))
  if (!done.succeeded) process.exit(1)
}
// Its own first words are the address.
const preview = spawn('npm run --silent preview -- --port 4173', { shell: true, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => preview.kill(signal))
preview.on('close', (code) => process.exit(code ?? 0))

/** What the ETL is told of the data folder, in words that any shell reads alike. */
function dataWords(): string {
  try {
    const { data } = parseArgs({ options: { data: { type: 'string' } } }).values
    if (data === undefined) return ''
    // Within double quotes these still mean something to one shell or another.
    if (/["$`%!\n]/.test(data)) stop(`byt namn på ${data}: alla system förstår inte alla tecken`)
    // A backslash last would take the quote for its own.
    return ` -- --data "${data.replace(/\\+$/, '')}"`
  } catch {
    return stop('skriv npm start, eller npm start -- --data MAPP')
  }
}

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}
