import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { realTarget } from '../out/real-target.ts'
import type { KeptRelease } from '../release/kept-release.ts'
import { KeptReleases } from '../release/kept-releases.ts'
import { command, readWords } from './command.ts'

/**
 * npm run releases -- [--out DIR]
 * Lists the releases that are kept of an out folder, the newest first, and which of them lies there now.
 */
await command(() => {
  const options = { out: { type: 'string', default: 'static/data' } } as const
  const { values } = readWords({ options }, 'npm run releases -- [--out MAPP]')
  const path = realTarget(values.out)
  const kept = new KeptReleases(path)
  const { all, inPlace } = kept
  const others = kept.every.length - all.length
  const isOther = inPlace === null && existsSync(join(path, 'manifest.json'))
  const lines = [
    all.length === 0
      ? `Ingen release är sparad för ${values.out}. npm run etl sparar det som publiceras i ${kept.folder}.`
      : `Sparade releaser för ${values.out}, den senaste först:`,
    ...all.flatMap((release) => linesOf(release, release.name === inPlace?.name)),
    ...(isOther ? [`Det som nu ligger i ${values.out} är inte sparat.`] : []),
    ...(others > 0 ? [`Av andra utmappar är ${others} sparade: visa dem med --out MAPP.`] : []),
    ...(all.length > 0 ? ['Lägg tillbaka en av dem: npm run undo -- NAMN'] : [])
  ]
  console.log(lines.join('\n'))
  return Promise.resolve(0)
}, 'Releaserna kunde inte visas: ')

function linesOf({ name, when, record, damaged }: KeptRelease, isInPlace: boolean): string[] {
  return [
    `  ${name}${isInPlace ? '  ← ligger framme' : ''}`,
    `    ${when}, version ${record.version}, ${record.tables} tabeller: ${record.changed}`,
    ...(damaged === null ? [] : [`    skadad: ${damaged} är inte som den sparades`])
  ]
}
