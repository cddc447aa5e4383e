import { describe, expect, test } from 'vitest'
import type { FindingResponseRow } from '../../../src/lib/queries/registers/finding-responses.ts'
import type { Area } from '../../../src/lib/schema/registers/area.ts'
import {
  answerFollowUp,
  answerSentence,
  isAnswerOverdue,
  shownBySentence
} from '../../../src/lib/text/finding/answer.ts'
import {
  findingCount,
  findingsLink,
  groupedFindings,
  holdersOf,
  officialFindings,
  unansweredSentence,
  type AnsweredFinding
} from '../../../src/lib/text/finding/list.ts'
import { overdueAnswers } from '../../../src/lib/text/finding/overdue.ts'
import { allFindings } from '../../../src/lib/url/findings-view.ts'

const response: FindingResponseRow = {
  ...{ id: 'svar', indicator: 'hvb', area: '18N', period: '2020', answer: 'utreds', ref: null },
  ...{ organisation: 'Provgruppen', date: '2026-05-12' },
  ...{ first_day: '2026-05-12', last_day: '2026-05-12' },
  ...{ follow_up: '2026-10', follow_up_end: '2026-10-31', shown_by: 'hvb', direction: 'lower' },
  ...{ note: null, source: 'Protokoll', example: false, ref_title: null },
  shown_by_title: 'Placerade på HVB'
}

const finding = (own: Partial<AnsweredFinding>): AnsweredFinding => ({
  ...{ indicator: 'hvb', title: 'Placerade på HVB', theme: 'placeringar', area: '18N' },
  ...{
    period: '2022',
    source_kind: 'official',
    search: '',
    claim: '',
    p: 0.001,
    responses: [],
    works: []
  },
  sentences: [{ kind: 'level', tone: 'worse', text: 'Fler barn än i övriga länet.' }],
  ...own
})

const place = (code: string, name: string, type: Area['type']): Area => ({
  ...{ code, name, type, short_name: name, sentence_name: name.toLowerCase() },
  ...{ parent: '18', lansdel: null, sort: 1, tile_column: null, tile_row: null }
})
const names = {
  areas: [place('18N', 'Norra länsdelen', 'lansdel'), place('1884', 'Nora', 'kommun')],
  themes: [{ id: 'placeringar', title: 'Placeringar och insatser' }]
}

const answered = finding({ indicator: 'familjehem', p: 0.00001, responses: [response] })
const unsure = finding({ p: 0.04 })
const made = finding({ indicator: 'mar-bra', source_kind: 'example', p: 0.0001 })
const strength = finding({
  indicator: 'trivs',
  sentences: [{ kind: 'change', tone: 'better', text: 'Fler trivs än 2020.' }]
})
const nora = finding({ area: '1884', works: [{ ...work('Nämnden') }] })
const all = [answered, made, unsure, strength, nora]

function work(holder: string | null) {
  const kind = 'decision' as const
  return { kind, id: 'x', title: 'X', words: 'Beslut', day: '2026-01-01', holder }
}

const shown = (view: Partial<typeof allFindings>) =>
  groupedFindings(all, { ...allFindings, ...view }, names).map(({ title, findings }) => [
    title,
    ...findings.map(({ indicator }) => indicator)
  ])

describe('the list of findings', () => {
  test('has what nobody has answered first, official before made up, then the surest', () => {
    expect(shown({})).toEqual([
      ['Norra länsdelen', 'hvb', 'mar-bra', 'familjehem'],
      ['Nora', 'hvb']
    ])
  })

  test('can be of a place, what has no answer, what is good, by theme and by who answers for it', () => {
    expect(shown({ area: '1884' })).toEqual([['Nora', 'hvb']])
    expect(shown({ unanswered: true, area: '18N' })).toEqual([
      ['Norra länsdelen', 'hvb', 'mar-bra']
    ])
    expect(shown({ strengths: true })).toEqual([['Norra länsdelen', 'trivs']])
    expect(shown({ order: 'tema' })[0]).toHaveLength(5)
    expect(shown({ order: 'ansvarig' })).toEqual([
      ['Ingen ansvarig i registret', 'hvb', 'mar-bra'],
      ['Nämnden', 'hvb'],
      ['Provgruppen', 'familjehem']
    ])
    expect(holdersOf(all)).toEqual(['Nämnden', 'Provgruppen'])
  })

  test('counts what it shows and never says that nothing is done', () => {
    const groups = groupedFindings(all, allFindings, names)
    expect(findingCount(groups, allFindings)).toBe(
      'Visar 4 fynd. 3 av dem har inget svar i registret.'
    )
    expect(unansweredSentence([answered])).toBe('Det har ett svar i registret.')
    expect(unansweredSentence([unsure])).toBe('Det har inget svar i registret.')
    expect(unansweredSentence([unsure, made])).toBe('Inget av dem har svar i registret.')
    expect(unansweredSentence([answered, answered])).toBe('Alla har svar i registret.')
    expect(findingCount([], allFindings)).toMatch(/^Inga fynd passar urvalet/)
    expect(findingsLink(all)).toBe('4 fynd, 3 utan svar i registret')
    expect(findingsLink([answered])).toBe('1 fynd, med svar i registret')
    expect(findingsLink([unsure])).toBe('1 fynd, utan svar i registret')
    expect(findingsLink([strength])).toBeNull()
  })

  test('holds no made-up figure and no made-up answer among official ones', () => {
    const example = finding({ responses: [{ ...response, example: true }] })
    expect(officialFindings([made, example])).toEqual([{ ...example, responses: [] }])
  })
})

describe('an answer', () => {
  test('is told with who, when, of which year, what comes next and what would show', () => {
    expect(answerSentence(response, { period: '2022' })).toBe(
      'Provgruppen, 12 maj 2026. Svaret gällde 2020 års siffra; det finns en nyare.'
    )
    expect(answerSentence(response, { period: '2020' })).toBe('Provgruppen, 12 maj 2026.')
    expect(answerFollowUp(response, '2026-10-31')).toBe('Uppföljning: oktober 2026.')
    expect(answerFollowUp(response, '2026-11-01')).toBe('Uppföljning: oktober 2026, passerad.')
    expect(shownBySentence(response)).toBe('Ska synas på att ”Placerade på HVB” minskar.')
    expect(shownBySentence({ ...response, shown_by_title: null })).toBe('')
  })

  test('is overdue after the last day of its follow-up', () => {
    expect(isAnswerOverdue(response, '2026-10-31')).toBe(false)
    expect(overdueAnswers(all, '2026-11-01')).toEqual([
      {
        ...{ indicator: 'familjehem', title: 'Placerade på HVB', area: '18N', id: 'svar' },
        ...{ source_kind: 'official', organisation: 'Provgruppen', follow_up: '2026-10' },
        example: false
      }
    ])
    expect(overdueAnswers(all, '2026-10-31')).toEqual([])
  })
})
