import { chosenText, SavedFileError } from '$lib/deck/saved-file.ts'
import { mergedPriorities } from '$lib/priorities/merge.ts'
import { most, type Priorities } from '$lib/priorities/priorities.ts'
import { parsePriorities } from '$lib/priorities/priorities-file.ts'
import { mergedSentence, priorityFaultSentence } from '$lib/text/deck/priorities.ts'

/** What opening files came to: all that could be read, put together, and a sentence for each file. */
export interface OpenedFiles {
  priorities: Priorities
  said: string[]
  faults: string[]
}

/** Puts the groups of files together with those that are there; a file that cannot be used changes nothing. */
export async function openedFiles(
  files: Iterable<Pick<File, 'name' | 'size' | 'text'>>,
  own: Priorities,
  told: { site: string; place: string }
): Promise<OpenedFiles> {
  const opened: OpenedFiles = { priorities: own, said: [], faults: [] }
  for (const file of files) {
    const refuse = (...why: [Parameters<typeof priorityFaultSentence>[1], number | null]) =>
      opened.faults.push(priorityFaultSentence(file.name, ...why, told))
    try {
      const read = parsePriorities(await chosenText(file))
      const { priorities, added, known } = mergedPriorities(opened.priorities, read)
      if (read.place !== own.place) refuse('other-place', null)
      else if (priorities.groups.length > most.groups) refuse('too-long', null)
      else {
        opened.priorities = priorities
        opened.said.push(mergedSentence(file.name, added, known))
      }
    } catch (error) {
      const { fault, part } =
        error instanceof SavedFileError ? error : new SavedFileError('other-kind')
      refuse(fault, part)
    }
  }
  return opened
}
