import { builtPages, phase, readAndWritten, tellPhase, type Phase } from './phase.ts'
import { spawn } from 'node:child_process'

/** npm start, when all is installed: reads data/, builds the site and shows it. Stops at the first phase that fails. */
const steps: [name: string, command: string, told: (done: Phase) => string[]][] = [
  ['Läser', 'npm run --silent etl', readAndWritten],
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
