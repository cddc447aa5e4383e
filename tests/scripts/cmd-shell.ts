import { spawnSync } from 'node:child_process'
import { cmdLine } from './cmd-line.ts'

/*
 * A shell for npm's script-shell: it is called with -c and a line, which it reads as cmd.exe does and runs without any
 * other shell. Programs are found where npm has put them.
 */
let code = 0
for (const { after, words } of cmdLine(process.argv[3] ?? '')) {
  if ((after === '&&' && code !== 0) || (after === '||' && code === 0)) continue
  const [program = '', ...rest] = words
  code = spawnSync(program, rest, { stdio: 'inherit', shell: false }).status ?? 1
}
process.exitCode = code
