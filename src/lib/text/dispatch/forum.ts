import type { Meeting } from '../../schema/registers/meeting.ts'

/** A forum of a place, with the meetings on either side of a day. */
export interface Forum {
  name: string
  last: Meeting | null
  next: Meeting | null
}

/** The forums that meet for a place or that have decided for it: who meets first comes first. */
export function forumsOf(meetings: Meeting[], decided: string[], day: string): Forum[] {
  const names = [...new Set([...meetings.map(({ forum }) => forum), ...decided])]
  const forums = names.map((name): Forum => {
    const own = meetings
      .filter(({ forum }) => forum === name)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    return {
      name,
      last: own.findLast(({ date }) => date < day) ?? null,
      next: own.find(({ date }) => date >= day) ?? null
    }
  })
  const order = ({ next, last }: Forum) => (next ? `1${next.date}` : last ? '2' : '3')
  return forums.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** Whether it makes a difference to a dispatch which of the forums it is for. */
export function isChoice(forums: Forum[]): boolean {
  return new Set(forums.map(({ last, next }) => `${last?.date} ${next?.date}`)).size > 1
}
