import type { Status } from './observation.ts'

interface Row {
  status: Status
  value: number | null
}

/** Whether a row tells what its source says and the place's other years contradict. */
export function isDoubtful({ status }: Pick<Row, 'status'>): boolean {
  return status === 'doubtful'
}

/** The value that something may be concluded from: a doubtful one is shown, and that is all. */
export function sureValue(row: Row): number | null {
  return isDoubtful(row) ? null : row.value
}
