import { isRecord, isText, readSaved, savedText, SavedFileError } from '../deck/saved-file.ts'
import { most, reasons, topicKey, type Group, type Priorities, type Topic } from './priorities.ts'

const kind = { format: 'lansdelsbilden-platsanalys', version: 1 }

/** The priorities as the text of a file, with the day that it was saved. */
export function prioritiesText(priorities: Priorities, day: string): string {
  return savedText(kind, day, priorities)
}

/** The priorities of a file's text. Throws SavedFileError; nothing of a damaged file is used. */
export function parsePriorities(text: string): Priorities {
  const { place, groups: read } = readSaved(kind, text)
  if (!isText(place, 10) || !Array.isArray(read) || read.length === 0) {
    throw new SavedFileError('damaged')
  }
  if (read.length > most.groups) throw new SavedFileError('too-long')
  const groups = read.map((group, i) => {
    const parsed = groupOf(group)
    if (!parsed) throw new SavedFileError('damaged', i + 1)
    return parsed
  })
  if (new Set(groups.map(({ id }) => id)).size < groups.length) throw new SavedFileError('damaged')
  return { place, groups }
}

function groupOf(read: unknown): Group | null {
  if (!isRecord(read)) return null
  const { id, changed, people, each, topics: listed } = read
  if (!isText(id, 40) || id === '' || !isText(changed, 30)) return null
  if (!isCount(people, 1, most.people) || !isCount(each, 1, most.each)) return null
  if (!Array.isArray(listed) || listed.length > most.topics) return null
  const topics = listed.flatMap((topic) => topicOf(topic) ?? [])
  // A topic that cannot be read, or that stands there twice, makes the group's dots unsure.
  if (topics.length < listed.length) return null
  if (new Set(topics.map(topicKey)).size < topics.length) return null
  return { id, changed, people, each, topics }
}

function topicOf(read: unknown): Topic | null {
  if (!isRecord(read)) return null
  const { indicator, title, dots } = read
  if (indicator !== null && !isText(indicator, 100)) return null
  if (!isText(title, most.title) || title.trim() === '') return null
  if (!isCount(dots, 0, most.people * most.each)) return null
  const said = reasons.map((reason) => [reason, read[reason]] as const)
  if (!said.every(([, text]) => isText(text, most.reason))) return null
  return {
    indicator,
    title,
    dots,
    ...(Object.fromEntries(said) as Pick<Topic, 'missing'>)
  } as Topic
}

function isCount(value: unknown, least: number, greatest: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest
}
