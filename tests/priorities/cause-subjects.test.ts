import { expect, test } from 'vitest'
import type { TopicGroup } from '../../src/lib/text/place/topic-numbers.ts'
import { subjectGroups } from '../../src/routes/platsanalys/[code]/priorities/cause-subjects.ts'
import { group, topic } from './groups.ts'

const numbers = (...ids: string[]) => ids.map((id) => ({ indicator: { id, title: `Om ${id}` } }))
const choices = [
  { title: 'Det som sticker ut', numbers: numbers('vape', 'skolk') },
  { title: 'Hälsa', numbers: numbers('mar-bra') }
] as TopicGroup[]

test('a cause may be of what the group has chosen, its own topics too, and of what stands out; each once', () => {
  const chosen = group('a', [topic('skolk', 2), topic('en egen', 0), topic('borta', 1)])
  const found = subjectGroups(chosen, choices).map(({ label, subjects }) => [
    label,
    subjects.map(({ title }) => title)
  ])
  expect(found).toEqual([
    ['Det ni har valt', ['Om skolk', 'en egen']],
    ['Det som sticker ut', ['Om vape']],
    ['Hälsa', ['Om mar-bra']]
  ])
  expect(subjectGroups(group('a', []), choices).map(({ label }) => label)).toEqual([
    'Det som sticker ut',
    'Hälsa'
  ])
})
