import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../system/refusal.ts'
import { realTarget } from './real-target.ts'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

const sources = [
  '.ci',
  '.git',
  '.svelte-kit',
  'national',
  'node_modules',
  'pipelines',
  'releases',
  'src',
  'tests'
]

interface Place {
  path: string
  /** As it is called in a sentence. */
  name: string
}

/** Places that commands only read. `dataDir` is the data folder of this run, which may lie anywhere. */
function readOnly(dataDir: string): Place[] {
  return [
    { path: dataDir, name: `datamappen ${dataDir}` },
    { path: join(projectRoot, 'data'), name: 'projektets datamapp data' },
    ...sources.map((name) => ({ path: join(projectRoot, name), name: `projektets mapp ${name}` }))
  ]
}

/**
 * Throws a Refusal when a path, as the command was given it, leads into a place that commands only read. `option` is
 * what the command is given another place by.
 */
export function refuseInside(
  shown: string,
  target: string,
  dataDir: string,
  option = '--out'
): void {
  const place = readOnly(dataDir).find(({ path }) => holds(path, target))
  if (place)
    throw new Refusal(
      `${shown} ligger i ${place.name}, som bara läses: ange en annan plats med ${option}.`
    )
}

/** Throws a Refusal for a path in the folder that the build publishes, for what is not to be published. */
export function refusePublished(shown: string, target: string, option = '--out'): void {
  if (holds(join(projectRoot, 'static'), target))
    throw new Refusal(
      `${shown} ligger i static, som publiceras: ange en annan plats med ${option}.`
    )
}

/** Throws a Refusal when the folder is, or lies above, a place that must not be replaced. */
export function refuseAbove(
  shown: string,
  target: string,
  dataDir: string,
  option = '--out'
): void {
  const home = { path: homedir(), name: 'din hemmapp' }
  const root = { path: projectRoot, name: 'hela projektet' }
  const place = [root, home, ...readOnly(dataDir)].find(({ path }) =>
    holds(target, realTarget(path))
  )
  if (!place) return
  const what = resolve(target) === realTarget(place.path) ? 'är' : 'innehåller'
  throw new Refusal(
    `${shown} ${what} ${place.name}, som inte får ersättas: ange en egen mapp med ${option}.`
  )
}

/** Whether `path` is the folder or lies in it. A folder that is itself a link is both the link and its target. */
export function holds(folder: string, path: string): boolean {
  return [resolve(folder), realTarget(folder)].some((place) => {
    const way = relative(place, path)
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  })
}
