import { describe, expect, test } from 'vitest'
import { most, newPriorities, type Group } from '../../src/lib/priorities/priorities.ts'
import { prioritiesText } from '../../src/lib/priorities/priorities-file.ts'
import { openedFiles } from '../../src/routes/platsanalys/[code]/priorities/opened-files.ts'
import { group, topic } from './groups.ts'

const told = { site: 'Länsdelsbilden', place: 'Laxå' }

const of = (...groups: Group[]) => ({ place: '1860', groups })
const file = (name: string, content: string) => ({
  name,
  size: content.length,
  text: () => Promise.resolve(content)
})
const saved = (name: string, ...groups: Group[]) => file(name, prioritiesText(of(...groups), ''))
const [a, b] = [group('a', [topic('vape', 3)]), group('b', [topic('vape', 5)])]

describe('files of groups', () => {
  test('are put together in their order, one after another', async () => {
    const empty = newPriorities('1860')
    const opened = await openedFiles([saved('a.json', a), saved('b.json', b, a)], empty, told)
    expect(opened.priorities).toEqual(of(a, b))
    expect(opened.said).toHaveLength(2)
    expect(opened.faults).toEqual([])
  })

  test('that cannot be used are named, and leave what the others brought', async () => {
    const kumla = prioritiesText({ place: '1881', groups: [b] }, '')
    const files = [file('x.json', '{'), saved('a.json', a), file('kumla.json', kumla)]
    const { priorities, said, faults } = await openedFiles(files, of(b), told)
    expect(priorities).toEqual(of(b, a))
    expect(said).toEqual(['Öppnade a.json: 1 grupp är tillagd.'])
    expect(faults).toEqual([
      'x.json är inte en platsanalys från Länsdelsbilden. Det ni har är kvar som det var.',
      'kumla.json gäller en annan plats än Laxå. Det ni har är kvar som det var.'
    ])
  })

  test('may not be more groups together than a file can hold', async () => {
    const many = Array.from({ length: most.groups }, (_, i) => group(`g${i}`, a.topics))
    const { priorities, faults } = await openedFiles([saved('g.json', ...many)], of(b), told)
    expect(priorities).toEqual(of(b))
    expect(faults).toHaveLength(1)
  })

  test('that the disk cannot give are told of too', async () => {
    const gone = {
      name: 'borta.json',
      size: 1,
      text: () => Promise.reject(new DOMException('gone'))
    }
    const { faults } = await openedFiles([gone], of(b), told)
    expect(faults[0]).toContain('borta.json')
  })
})
