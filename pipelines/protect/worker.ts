import { done, type Done, type Task } from './task.ts'

/** What a process answers: what came of its task, or why it could not be done. */
export type Outcome = Done | { error: string }

// A process of its own: the solver holds a processor for as long as it reckons.
process.on('message', async (task: Task) => {
  process.send?.(await outcome(task))
})

async function outcome(task: Task): Promise<Outcome> {
  try {
    return await done(task)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
