import { beforeAll, describe, expect, test } from 'vitest'
import { publishedVoices } from '../../../pipelines/publish/voices.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readRegisters, type Registers } from '../../../pipelines/registers/registers.ts'
import type { RegisteredVoice } from '../../../pipelines/registers/voices.ts'
import { noVoicesSeen } from '../../../pipelines/release/voices-seen.ts'
import { allSources } from '../../../pipelines/sources/all.ts'
import type { Grade } from '../../../src/lib/schema/observation.ts'
import type { Response } from '../../../src/lib/schema/response.ts'
import { projectData } from '../data-folder.ts'

let registers: Registers

beforeAll(async () => {
  registers = await readRegisters(projectData, allSources, new Problems())
})

function answered(area: string, grade: Grade, answers: number | null): Response {
  return {
    ...{ source: 'liv-och-halsa-ung', area, period: '2023', sex: 'alla', grade },
    ...{ pupils: null, answers, rate: null, status: answers === null ? 'suppressed' : 'ok' }
  }
}

// Answers are rounded to tens: 40 is at least 35, and 30 may be 25.
const responses = [
  answered('1860', 'alla', 40),
  answered('1860', '9', 30),
  answered('1863', 'alla', null),
  answered('18S', 'alla', 500),
  answered('18N', 'alla', 20),
  answered('18', 'alla', 4000),
  answered('18', '9', 1300)
]

function published(voice: Partial<RegisteredVoice>, seen = noVoicesSeen) {
  const own: RegisteredVoice = {
    ...{ id: 'r1', indicator: 'mar-bra', area: '1860', grade: 'alla', period: '2023' },
    ...{ kind: 'citat', text: 'Det är bra', source: 'Ungdomsrådet i Laxå', example: false },
    ...voice
  }
  return publishedVoices({ ...registers, voices: [own] }, { responses }, seen)
}

const told = (area: string, grade: Grade, source: string | null) => ({
  ...{ indicator: 'mar-bra', area, grade, period: '2023', kind: 'citat', text: 'Det är bra' },
  ...{ source, example: false }
})

test('a voice of a large group is told with its place and school year, never with its id', () => {
  const { voices, widened, withheld } = published({})
  expect(voices).toEqual([told('1860', 'alla', 'Ungdomsrådet i Laxå')])
  expect([widened, withheld]).toEqual([0, 0])
  expect(published({ area: '18', grade: '9' }).voices[0]?.grade).toBe('9')
})

test('of a small group the länsdel is told, without school year and who handed it in', () => {
  const { voices, widened } = published({ grade: '9' })
  expect(voices).toEqual([told('18S', 'alla', null)])
  expect(widened).toBe(1)
})

test('where the länsdel is small too, or how large is hidden, the county is told', () => {
  expect(published({ area: '1863' }).voices).toEqual([told('18', 'alla', null)])
})

test.each(['Det är bra i Laxå', 'Vi i nian har det bra', 'Det är bra i åk 9', 'I 9B är det bra'])(
  'words that say more than the wider group are withheld: %s',
  (text) => {
    expect(published({ grade: '9', text })).toEqual({
      voices: [],
      widened: 0,
      withheld: 1,
      asBefore: 0
    })
    expect(published({ text }).voices).toHaveLength(1)
  }
)

test('a year that nobody was asked in is of no known group', () => {
  expect(published({ period: '2021' })).toEqual({
    voices: [],
    widened: 0,
    withheld: 1,
    asBefore: 0
  })
})

test('of what is no survey only the county is told', () => {
  const { voices } = published({ indicator: 'familjehem' })
  expect(voices.map(({ area, source }) => [area, source])).toEqual([['18', null]])
})

describe('two releases', () => {
  /** Told of these groups in the last release, or in an older one that is kept. */
  const seen = (last: [string, Grade][], older: [string, Grade][] = []) => {
    const of = (groups: [string, Grade][]) =>
      groups.map(([area, grade]) => ({ ...told(area, grade, null), kind: 'citat' as const }))
    return { last: of(last), all: [...of(last), ...of(older)] }
  }
  const group = ({ voices }: { voices: { area: string; grade: Grade }[] }) =>
    voices.map(({ area, grade }) => [area, grade])

  test('do not tell a voice of a narrower group than the last did', () => {
    const run = published({}, seen([['18S', 'alla']]))
    expect(run.voices).toEqual([told('18S', 'alla', null)])
    expect([run.widened, run.asBefore]).toEqual([1, 1])
    expect(group(published({}, seen([['18', 'alla']])))).toEqual([['18', 'alla']])
    expect(group(published({}, seen([], [['18S', 'alla']])))).toEqual([['18S', 'alla']])
  })

  test('leave a voice whose group has become too small as wide as it must be', () => {
    const run = published({ grade: '9' }, seen([['1860', '9']]))
    expect(group(run)).toEqual([['18S', 'alla']])
    expect(run.asBefore).toBe(0)
  })

  test('tell nothing new where the last tells it of the same group, whatever older ones say', () => {
    const run = published({}, seen([['1860', 'alla']], [['18', 'alla']]))
    expect([group(run), run.asBefore]).toEqual([[['1860', 'alla']], 0])
  })

  test('of different places tell the county, which holds both', () => {
    expect(group(published({}, seen([['18V', 'alla']])))).toEqual([['18', 'alla']])
  })

  test('know a voice by its words, though a comma is moved, and no other voice', () => {
    const before = seen([['18', 'alla']])
    expect(group(published({ text: 'det är, bra!' }, before))).toEqual([['18', 'alla']])
    for (const other of [{ text: 'Det är sämre' }, { period: '2022' }, { example: true }]) {
      expect(published(other, before).asBefore).toBe(0)
    }
  })

  test('leave what stands as it stands, with who handed it in and with words that name a place', () => {
    const text = 'Det är bra i Laxå'
    const of = { kind: 'citat' as const, text }
    const last = [{ ...told('18', 'alla', 'Ungdomsrådet'), ...of }]
    const run = published({ text }, { last, all: last })
    expect([run.voices, run.asBefore]).toEqual([last, 1])
    // Not in the last one: the place would be told anew.
    expect(published({ text }, { last: [], all: last })).toEqual({
      ...{ voices: [], widened: 0, withheld: 1, asBefore: 1 }
    })
  })
})
