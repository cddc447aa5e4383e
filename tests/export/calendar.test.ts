import { expect, test } from 'vitest'
import { dispatchCalendar } from '../../src/lib/export/calendar.ts'
import type { DispatchGround } from '../../src/lib/text/dispatch/dispatch.ts'

const decided = {
  key: 'beslut-2026-05-12-bht',
  title: 'Barnhälsoteam; översyn',
  path: 'beslut/2026-05-12-bht/',
  holder: 'Provnämnden',
  follow_up: '2026-H2',
  follow_up_end: '2026-12-31',
  followed: null,
  example: false
}

const ground: DispatchGround = {
  place: {
    code: '18N',
    type: 'lansdel',
    name: 'Norra länsdelen',
    sentence_name: 'norra länsdelen'
  },
  day: '2026-11-30',
  meetings: [
    {
      forum: 'Gruppen norr',
      area: '18N',
      date: '2026-12-11',
      time: '09:00–11:30',
      place: 'Salen',
      note: null,
      example: true
    }
  ],
  decided: [],
  news: [],
  followed: [
    decided,
    { ...decided, key: 'klart', followed: '2026-10-01' },
    { ...decided, key: 'utan', follow_up: null, follow_up_end: null }
  ],
  findings: [],
  answered: 0
}

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

test('a meeting and what is to be followed up are whole days with ids that stay', () => {
  const lines = unfolded(
    dispatchCalendar(ground, { site: 'Länsdelsbilden', address: 'https://exempel.se/' })
  )
  const of = (name: string) => lines.filter((line) => line.startsWith(name))
  expect(of('UID')).toEqual([
    'UID:mote-18N-2026-12-11-gruppen-norr@lansdelsbilden',
    'UID:beslut-2026-05-12-bht@lansdelsbilden'
  ])
  expect(of('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261211', 'DTSTART;VALUE=DATE:20261231'])
  expect(of('SUMMARY')).toEqual([
    'SUMMARY:Exempel: Gruppen norr',
    'SUMMARY:Följ upp: Barnhälsoteam\\; översyn'
  ])
  expect(of('URL')).toEqual(['URL;VALUE=URI:https://exempel.se/beslut/2026-05-12-bht/'])
  expect(of('DTSTAMP')).toEqual(['DTSTAMP:20261130T000000Z', 'DTSTAMP:20261130T000000Z'])
})

test('an answer that is made up is an event that says so', () => {
  const answer = { ...decided, key: 'svar-x', title: 'Svar på fynd: X, norr', example: true }
  const text = unfolded(
    dispatchCalendar({ ...ground, followed: [answer] }, { site: 'Länsdelsbilden', address: null })
  ).join('\n')
  expect(text).toContain('UID:svar-x@lansdelsbilden')
  expect(text).toContain('SUMMARY:Exempel: Följ upp: Svar på fynd: X\\, norr')
  expect(text).toContain('DESCRIPTION:Påhittat exempel. Ska följas upp')
})

test('the same registers give the same bytes', () => {
  expect(dispatchCalendar(ground, { site: 'Länsdelsbilden', address: null })).toBe(
    dispatchCalendar(ground, { site: 'Länsdelsbilden', address: null })
  )
})

test('without the address of the site the decision is named by its path', () => {
  const text = unfolded(dispatchCalendar(ground, { site: 'Länsdelsbilden', address: null })).join(
    '\n'
  )
  expect(text).not.toContain('URL')
  expect(text).toContain('Finns på Länsdelsbilden: beslut/2026-05-12-bht/')
})
