import {
  answerFollowUp,
  answerLabel,
  answerSentence,
  shownBySentence
} from '../../text/finding/answer.ts'
import type { AnsweredFinding } from '../../text/finding/list.ts'
import { exampleMark, isMadeUp } from '../../text/parts/example.ts'
import { capitalise } from '../../text/parts/sentence.ts'
import { paragraph, type Block } from '../../text/report/block.ts'
import type { ReportRows } from './rows.ts'

// A committee reads of the newest; the site has all.
const mostWorks = 3

/**
 * What is worse than around or than before, those that nobody has answered first, beside the answers and what else the
 * registers hold. What is proposed is the reader's to write.
 */
export function answerBlocks({ findings, day, site }: ReportRows): Block[] {
  const introduction = paragraph(
    'Här skriver den som lägger fram rapporten vad som föreslås. Webbplatsen föreslår inget.'
  )
  if (findings.length === 0) {
    return [introduction, paragraph('Inget är säkerställt sämre, eller har säkert blivit sämre.')]
  }
  return [
    introduction,
    {
      kind: 'table',
      caption: 'Det som är sämre eller har blivit sämre, och svaren i registret',
      headings: ['Fynd', 'Svar', 'Annat i samma tema'],
      rows: findings.map((finding) => [told(finding), answers(finding, day), works(finding)]),
      mark: exampleMark(findings),
      source: `Källa: svars-, besluts- och insatsregistren i ${site}. Inget i registret betyder inte att inget görs, och ett svar inte att det har hjälpt.`
    }
  ]
}

/** "Placerade i familjehem. Fler barn är … (14,1 mot 6,8 …)." */
function told(finding: AnsweredFinding): string {
  const said = finding.sentences.filter(({ tone }) => tone === 'worse').map(({ text }) => text)
  const made = isMadeUp(finding) ? ' (exempeldata)' : ''
  return [`${finding.title}${made}.`, ...said].join(' ')
}

function answers(finding: AnsweredFinding, day: string): string {
  if (finding.responses.length === 0) return 'Inget svar i registret'
  const said = finding.responses.map((response) => {
    const { answer, ref_title, note, example } = response
    const what = ref_title ? `${answerLabel[answer]}: ${ref_title}` : answerLabel[answer]
    const parts = [
      `${what}${example ? ' (påhittat exempel)' : ''}.`,
      answerSentence(response, finding),
      note ?? '',
      shownBySentence(response),
      answerFollowUp(response, day)
    ]
    return parts.filter(Boolean).join(' ')
  })
  return said.join(' ')
}

/** What is no answer, but on the theme of the finding and of its place. */
function works({ works: all, responses }: AnsweredFinding): string {
  const answering = responses.map(({ ref }) => ref)
  const others = all.filter(({ id }) => !answering.includes(id))
  if (others.length === 0) return 'Inget i registret'
  const named = others.slice(0, mostWorks).map(({ title }) => title)
  const rest = others.length - named.length
  return [...named.map(capitalise), ...(rest > 0 ? [`${rest}\u00a0till`] : [])].join('; ')
}
