import { expect, test } from 'vitest'
import type { Meeting } from '../../src/lib/schema/registers/meeting.ts'
import { dispatchEmail } from '../../src/lib/text/dispatch/email.ts'
import { dispatchFeed } from '../../src/lib/text/dispatch/feed.ts'
import { dispatchOf, type DispatchGround } from '../../src/lib/text/dispatch/dispatch.ts'
import { newsEntries } from '../../src/lib/text/briefing/news.ts'
import { decision } from './registered.ts'

const day = '2026-11-30'

const meeting = (forum: string, date: string, changes: Partial<Meeting> = {}): Meeting => ({
  forum,
  area: '18N',
  date,
  time: null,
  place: null,
  note: null,
  example: false,
  ...changes
})

const dated = (id: string, last_day: string) =>
  decision(id, { agenda_item: id, date: last_day, first_day: last_day, last_day })

const followed = (id: string, follow_up_end: string | null, came: string | null = null) => ({
  key: `beslut-${id}`,
  title: id,
  path: `beslut/${id}/`,
  holder: 'Provnämnden',
  follow_up: follow_up_end,
  follow_up_end,
  followed: came,
  example: false
})

const ground: DispatchGround = {
  place: {
    code: '18N',
    type: 'lansdel',
    name: 'Norra länsdelen',
    sentence_name: 'norra länsdelen'
  },
  day,
  meetings: [meeting('Norr', '2026-09-01'), meeting('Norr', '2026-12-11')],
  decided: ['Norr'],
  news: newsEntries(
    [dated('gammalt', '2026-08-31'), dated('mötets', '2026-09-01'), dated('nytt', '2026-10-02')],
    [],
    day
  ),
  followed: [
    followed('passerat', '2026-11-29'),
    followed('följt', '2026-11-01', '2026-11-20'),
    followed('före', '2026-12-11'),
    followed('efter', '2026-12-12'),
    followed('utan', null)
  ],
  findings: [],
  answered: 0
}

const titles = (rows: { title: string }[]) => rows.map(({ title }) => title)

const from = { site: 'Länsdelsbilden', address: 'x' }

test('what is new since the last meeting, and what is due by the next', () => {
  const { forum, news, overdue, coming, choices } = dispatchOf(ground, null)
  expect(forum?.next?.date).toBe('2026-12-11')
  expect(news.map(({ title }) => title)).toEqual(['Beslut: nytt', 'Beslut: mötets'])
  expect(titles(overdue)).toEqual(['passerat'])
  expect(titles(coming)).toEqual(['före'])
  expect(choices).toEqual([])
})

test('without meetings half a year is new and ninety days are soon', () => {
  const { since, until, forum } = dispatchOf({ ...ground, meetings: [] }, null)
  expect([forum, since, until]).toEqual([null, '2026-05-30', '2027-02-28'])
  expect(dispatchOf({ ...ground, meetings: [], day: '2026-08-31' }, null).since).toBe('2026-02-28')
})

test('a meeting today is the next one', () => {
  expect(dispatchOf({ ...ground, day: '2026-12-11' }, null).until).toBe('2026-12-11')
})

test('the forum is a choice where it makes a difference, and who meets first is the default', () => {
  const meetings = [meeting('Sent', '2027-02-01'), meeting('Tidigt', '2026-12-04')]
  const several = { ...ground, meetings, decided: ['Aldrig'] }
  const dispatch = dispatchOf(several, null)
  expect(dispatch.forum?.name).toBe('Tidigt')
  expect(dispatch.choices).toEqual(['Tidigt', 'Sent', 'Aldrig'])
  expect(dispatchOf(several, 'Sent').until).toBe('2027-02-01')
  expect(dispatchOf(several, 'Okänt').forum?.name).toBe('Tidigt')
})

test('the letter has source, date and address, and marks what is made up', () => {
  const open = { theme: 'halsa', area: '18N', place: 'Norra länsdelen', path: 'x/', claim: '' }
  const findings = [
    { ...open, indicator: 'hvb', title: 'HVB', text: 'Fler är placerade.', example: false },
    { ...open, indicator: 'mobbning', title: 'Mobbning', text: 'Fler är utsatta.', example: true }
  ]
  const meetings = [meeting('Norr', '2026-12-11', { time: '09:00–11:30', example: true })]
  const letter = dispatchEmail(dispatchOf({ ...ground, meetings, findings }, null), {
    site: 'Länsdelsbilden',
    address: 'https://exempel.se/utskick/18N/'
  })
  expect(letter.split('\n').slice(0, 2)).toEqual([
    'Norra länsdelen. Utskick inför mötet 11 december 2026',
    'Norr. 11 december 2026 kl. 09:00–11:30. Exempel.'
  ])
  expect(letter).toContain('- HVB, Norra länsdelen. Fler är placerade.')
  expect(letter).not.toContain('Fler är utsatta.')
  expect(letter).toContain(
    'Till det kommer 1 fynd utan svar ur påhittade siffror. Exempeldata (påhittade siffror).'
  )
  expect(letter).toContain('- 29 november 2026: passerat. Ansvarig: Provnämnden.')
  expect(letter.split('\n').at(-1)).toBe(
    'Källa: Länsdelsbilden, läget 30 november 2026, https://exempel.se/utskick/18N/'
  )
})

test('the letter says how many lines it leaves to the page', () => {
  const many = Array.from({ length: 11 }, (_, i) => followed(`p${i}`, '2026-11-01'))
  const letter = dispatchEmail(dispatchOf({ ...ground, followed: many }, null), from)
  expect(letter).toContain('- … och 3 till på sidan.')
  const answer = { ...followed('sist', '2026-11-20'), key: 'svar-sist' }
  const both = dispatchEmail(dispatchOf({ ...ground, followed: [...many, answer] }, null), from)
  expect(both).toContain(': sist.')
  expect(both).toContain('- … och 4 till på sidan.')
})

test('the feed tells of a meeting two weeks before it, of the same day at every build', () => {
  const of = (today: string) =>
    dispatchFeed({ ...ground, day: today }).filter(({ key }) => key.endsWith('2026-12-11'))
  expect(of('2026-11-26')).toEqual([])
  expect(of('2026-11-27')).toEqual(of('2026-12-20'))
  expect(of('2026-11-27')[0]).toMatchObject({
    title: 'Utskick inför Norr 11 december 2026',
    path: 'utskick/18N/',
    day: '2026-11-27'
  })
})

test('the letter says that all has been answered only where it has', () => {
  const letter = (answered: number) =>
    dispatchEmail(dispatchOf({ ...ground, answered }, null), from)
  expect(letter(2)).toContain('Alla säkra fynd i norra länsdelen har svar i registret.')
  expect(letter(0)).toContain('Inget är säkert sämre, eller försämrat, i norra länsdelen.')
})
