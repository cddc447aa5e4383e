import { z } from 'zod'
import type { Meeting } from '../../src/lib/schema/registers/meeting.ts'
import { dateText, laterYes, optionalText, text } from '../read/cells.ts'
import type { KnownNames } from '../../src/lib/wording/known-names.ts'
import { isThere } from '../read/is-there.ts'
import type { Problems } from '../read/problems.ts'
import { publicText } from '../read/public-text.ts'
import { checkUnique, readTable } from '../read/table.ts'
import { dateSpan } from '../../src/lib/format/date-span.ts'
import { placeCode, type RegisteredArea } from './areas.ts'

/** Lies beside the registers where somebody has told when the forums meet. */
export const meetingsFile = 'meetings.csv'

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const span = new RegExp(`^(${clock}) ?[–-] ?(${clock})$`)

/** Two times of the day, the earlier first, whichever dash is between them. */
const timeSpan = optionalText.transform((cell, context) => {
  if (cell === null) return null
  const [, from, to] = span.exec(cell) ?? []
  if (from && to && from < to) return `${from}–${to}`
  context.addIssue({ code: 'custom', message: 'tid som 09:00–11:30, eller tomt' })
  return z.NEVER
})

function meetingSchema(areas: readonly RegisteredArea[], known?: KnownNames) {
  const around = areas.filter(({ type }) => type === 'lan' || type === 'lansdel')
  return z.object({
    forum: publicText(text, known),
    area: placeCode(around, 'koden för länet eller en länsdel ur areas.csv'),
    date: dateText.refine((cell) => dateSpan(cell)?.precision === 'day', {
      error: 'en dag som 2026-03-06'
    }),
    time: timeSpan,
    place: publicText(optionalText, known),
    note: publicText(optionalText, known),
    example: laterYes
  })
}

/** Reads the register of meetings; none where there is no such file. */
export async function readMeetings(
  path: string,
  areas: readonly RegisteredArea[],
  problems: Problems,
  known?: KnownNames
): Promise<Meeting[]> {
  if (!(await isThere(path))) return []
  const rows = await readTable(path, meetingSchema(areas, known), problems, { mayBeEmpty: true })
  checkUnique(rows, 'date', ({ forum, area, date }) => `${forum} ${area} ${date}`, problems)
  return rows.map(({ file: _file, line: _line, ...meeting }) => meeting)
}
