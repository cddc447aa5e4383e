import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Standing } from './standing.ts'

/*
 * The last look at a release before it is put in place, by code that shares nothing with what made it: what it finds is a
 * mistake in the program, never in the data.
 */

// The hashes that are in use.
const hashes = ['md5', 'sha1', 'sha256', 'sha512'] as const

/**
 * What the text files of a release say that comes from the bytes of files with rows about persons: their hashes and their
 * names. Anybody can try guesses at the rows against them.
 */
export async function fingerprints(release: string, rowFiles: string[]): Promise<string[]> {
  const names = await readdir(release)
  const texts = await Promise.all(
    names
      .filter((name) => /\.(json|html)$/.test(name))
      .map(async (name) => ({ name, text: await readFile(join(release, name), 'utf8') }))
  )
  const found = await Promise.all(
    rowFiles.map(async (path) => {
      const bytes = await readFile(path)
      const digests = hashes.flatMap((name) => {
        const hash = createHash(name).update(bytes).digest()
        return [hash.toString('hex'), hash.toString('base64')]
      })
      const told = [basename(path), ...digests]
      return texts.flatMap(({ name, text }) => {
        return told.some((word) => text.includes(word))
          ? [`${name} röjer filen ${basename(path)}, som har rader om personer`]
          : []
      })
    })
  )
  return found.flat()
}

/** Closed periods that are about to be published otherwise than they stand, and have not been opened. */
export function changedClosed(
  standing: ReadonlyMap<string, Standing>,
  observations: ReadonlyMap<string, Observation[]>
): string[] {
  return [...standing].flatMap(([source, { closed, observations: before }]) => {
    const now = new Map(
      [...observations.values()].flat().map((row) => [keyOf(row), JSON.stringify(numbersOf(row))])
    )
    const changed = before.filter((row) => {
      const told = now.get(keyOf(row))
      return closed.has(row.period) && told !== undefined && told !== JSON.stringify(numbersOf(row))
    })
    const periods = [...new Set(changed.map(({ period }) => period))].sort()
    return periods.map((period) => `${source} ${period} är stängd, men skulle ändras`)
  })
}

function keyOf({ indicator, area, period, sex, grade }: Observation): string {
  return [indicator, area, period, sex, grade].join(' ')
}

/** All that is told. The limits of a value are reckoned from it and from how all values vary, and go by both. */
function numbersOf({ status, value, numerator, denominator, lower, upper }: Observation) {
  return [status, value, numerator, denominator, ...(status === 'ok' ? [] : [lower, upper])]
}
