import { basename } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import type { Problems } from '../read/problems.ts'
import type { Repeated } from '../read/repeated-rows.ts'

const often = ['', '', 'två', 'tre', 'fyra']

/**
 * Reports rows that stand more often than chance explains: each would be counted as somebody of their own. `what` the rows
 * are is said in the plural. Nothing is told of what they hold. Files that are the same to the byte have been told.
 */
export function refuseRepeated(
  repeated: readonly Repeated[],
  paths: readonly string[],
  what: string,
  problems: Problems
): void {
  for (const { group, count, files, times } of repeated) {
    const [again = '', before = ''] = files.map((file) => paths[file])
    if (again !== before && problems.isFoundIn(again)) continue
    const rows = `ungefär ${roundly(count)} rader från ${group} som står`
    const [expected, got] =
      again === before
        ? [
            `varje rad en gång: fler är lika än slumpen ger, ta bort dem som är inlagda igen`,
            `${rows} ${often[times]} gånger`
          ]
        : [
            `andra ${what} än i ${basename(before)}: fler är lika än slumpen ger, ta bort den ena filen eller de gemensamma raderna`,
            `${rows} i båda`
          ]
    problems.add({ file: again, line: 1, column: '', expected, got })
  }
}

/** With two digits that say something: chance has its share in the number. */
function roundly(count: number): string {
  return formatNumber(Number(count.toPrecision(2)), 0)
}
