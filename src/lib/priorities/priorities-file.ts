import { isRecord, isText, readSaved, savedText, SavedFileError } from '../deck/saved-file.ts'
import { standings, type Standing } from '../schema/registers/cause.ts'
import {
  most,
  reasons,
  topicKey,
  type Group,
  type GroupCause,
  type Priorities,
  type Topic
} from './priorities.ts'

// In the first version groups said nothing of causes.
const kind = { format: 'lansdelsbilden-platsanalys', version: 2, earlier: [1] }

/** The priorities as the text of a file, with the day that it was saved. */
export function prioritiesText(priorities: Priorities, day: string): string {
  return savedText(kind, day, priorities)
}

/** The priorities of a file's text. Throws SavedFileError; nothing of a damaged file is used. */
export function parsePriorities(text: string): Priorities {
  const { version, place, groups: read } = readSaved(kind, text)
  if (!isText(place, 10) || !Array.isArray(read) || read.length === 0) {
    throw new SavedFileError('damaged')
  }
  if (read.length > most.groups) throw new SavedFileError('too-long')
  const groups = read.map((group, i) => {
    const parsed = groupOf(group, version === 1)
    if (!parsed) throw new SavedFileError('damaged', i + 1)
    return parsed
  })
  if (new Set(groups.map(({ id }) => id)).size < groups.length) throw new SavedFileError('damaged')
  return { place, groups }
}

function groupOf(read: unknown, isFirst: boolean): Group | null {
  if (!isRecord(read)) return null
  const { id, changed, people, each, topics: listed } = read
  if (!isText(id, 40) || id === '' || !isText(changed, 30)) return null
  if (!isCount(people, 1, most.people) || !isCount(each, 1, most.each)) return null
  if (!Array.isArray(listed) || listed.length > most.topics) return null
  const topics = listed.flatMap((topic) => topicOf(topic) ?? [])
  // A topic that cannot be read, or that stands there twice, makes the group's dots unsure.
  if (topics.length < listed.length) return null
  if (new Set(topics.map(topicKey)).size < topics.length) return null
  const said = isFirst ? { causes: [], organisation: '' } : causesOf(read)
  return said && { id, changed, people, each, topics, ...said }
}

function causesOf({
  causes: listed,
  organisation
}: Record<string, unknown>): Pick<Group, 'causes' | 'organisation'> | null {
  if (!isText(organisation, most.title)) return null
  if (!Array.isArray(listed) || listed.length > most.causes) return null
  const causes = listed.flatMap((cause) => causeOf(cause) ?? [])
  if (new Set(causes.map(({ id }) => id)).size < listed.length) return null
  return { causes, organisation }
}

function causeOf(read: unknown): GroupCause | null {
  if (!isRecord(read)) return null
  const { id, indicator, title, text, standing, source, speaks, publish } = read
  if (!isText(id, 40) || id === '' || !isText(title, most.title) || title.trim() === '') return null
  if (indicator !== null && !isText(indicator, 100)) return null
  if (!isText(text, most.reason) || !isText(source, most.source)) return null
  if (!isStanding(standing) || typeof publish !== 'boolean') return null
  if (!Array.isArray(speaks) || speaks.length > most.speaks) return null
  if (!speaks.every((one) => isText(one, 100))) return null
  return { id, indicator, title, text, standing, source, speaks, publish }
}

function isStanding(value: unknown): value is Standing {
  return standings.some((standing) => standing === value)
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
