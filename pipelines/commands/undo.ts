import { OutFolder } from '../out/out-folder.ts'
import type { KeptRelease } from '../release/kept-release.ts'
import { KeptReleases } from '../release/kept-releases.ts'
import { lastRelease } from '../release/last-release.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords } from './command.ts'
import { keepStanding } from './put-in-place.ts'

import packageJson from '../../package.json' with { type: 'json' }

const usage = 'npm run undo -- [NAMN] [--data MAPP] [--out MAPP]'

/**
 * npm run undo -- [NAME] [--data DIR] [--out DIR]
 * Puts the release before this one, or the kept one of that name, in place: whole, or not at all.
 */
async function run(): Promise<number> {
  const options = {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'static/data' }
  } as const
  const { values, positionals } = readWords({ options, allowPositionals: true }, usage)
  if (positionals.length > 1) throw new Refusal(`skriv ${usage}`)
  const out = OutFolder.open(values.out, values.data)
  try {
    const kept = new KeptReleases(out.path)
    kept.clear()
    const { release: standing } = await lastRelease(out.path)
    if (standing) keepStanding(kept, standing)
    const now = kept.inPlace
    const wanted = find(kept, positionals[0], values.out)
    if (wanted.identity === now?.identity) {
      console.log(`${wanted.name} ligger redan i ${values.out}. Inget har ändrats.`)
      return 0
    }
    wanted.copyTo(out.next)
    out.put()
    console.log(`I ${values.out} ligger nu ${wanted.name}, publicerad ${wanted.when}.`)
    if (now) console.log(`Tillbaka igen: npm run undo -- ${now.name}`)
    const { version } = wanted.record
    if (version !== packageJson.version)
      console.log(`Den är skriven av version ${version} av programmet: pröva sidorna noga.`)
    console.log('Bygg om webbplatsen: npm run build. Källfilerna är som förut.')
    return 0
  } catch (error) {
    throw out.explain(error)
  } finally {
    out.close()
  }
}

function find(kept: KeptReleases, name: string | undefined, out: string): KeptRelease {
  const { all } = kept
  if (name === undefined) {
    const { previous } = kept
    if (previous) return previous
    throw new Refusal(
      `Det finns ingen release att gå tillbaka till för ${out}. Inget har ändrats. npm run releases visar vad som är sparat.`
    )
  }
  const found = all.find((release) => release.name === name)
  if (found) return found
  throw new Refusal(
    `Ingen sparad release för ${out} heter ${name}. Inget har ändrats. npm run releases visar vad som är sparat.`
  )
}

await command(run, 'Inget lades tillbaka: ')
