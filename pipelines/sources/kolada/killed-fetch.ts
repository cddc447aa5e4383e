import { Lock } from '../../out/lock.ts'
import { realTarget } from '../../out/real-target.ts'
import { workHome } from '../../out/work-home.ts'
import { answersOf, isHalfDone, undoSwap } from './swap.ts'

/** Takes the right to write a data folder's answers. Throws a Refusal while another run has it. */
export function lockAnswers(dataDir: string): Lock {
  const { folder } = answersOf(dataDir)
  const target = realTarget(folder)
  return Lock.take(workHome(target), target, folder)
}

/** Puts back what a fetch had set aside when it was killed, for whoever is to read the answers. */
export async function undoKilledFetch(dataDir: string): Promise<void> {
  const swap = answersOf(dataDir)
  if (!(await isHalfDone(swap))) return
  const lock = lockAnswers(dataDir)
  try {
    await undoSwap(swap)
  } finally {
    lock.release()
  }
}
