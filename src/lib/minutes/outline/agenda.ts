import { headingStyles, type HeadingStyle } from './heading.ts'
import { paperWords } from './meeting.ts'
import type { Block, Heading } from './block.ts'

// Items of every agenda, in whatever style they are set.
const standing =
  /^(?:övrig(?:a|t)(?: frågor| punkter)?|inledning|välkom(?:men|na)(?!\p{L}).*|mötets? (?:öppn|avslut)\p{L}*|avslut(?:ning|ande)?|nästa möte|kommande möten?|(?:föregående|förra) (?:möte|mötes|protokoll|minnesanteckning|anteckning)\p{L}*.*|laget runt|runt bordet|runda|på gång|(?:kort )?utvärdering (?:av (?:mötet|dagen)|via).*|(?:fastställande|godkännande) av (?:dagordning|föredragningslista|föregående).*|val av (?:justera|ordförande|sekreterare|mötes).*)$/iu
const paperTitle = new RegExp(`^(?:${paperWords})(?!\\p{L})`, 'iu')

/** True for what every meeting has on its agenda, which is nothing for a register by itself. */
export function isStanding(heading: string): boolean {
  return standing.test(heading)
}

const report =
  /läget|nuläge|lägesrapport|statusrapport|^status(?!\p{L})|information(?!\p{L})|^info(?!\p{L})|^rapport|aktuellt|på gång|^frågor(?!\p{L})|^dialog$|^diskussion$|^från \p{L}+|parker|idéer|^tankar|omvärld/iu

/** True for an item in which things are told: what is going to be done there is done by others. */
export function isReport(heading: string): boolean {
  return report.test(heading)
}

const goneThrough = '(?:genomgång|avstämning|uppföljning|status)\\p{L}* (?:av|på|för|från)'
const routine = new RegExp(
  [
    '^(?:(?:fastställande|godkännande) av )?(?:dagens )?(?:dagordning|föredragningslista|agenda)|(?:föregående|förra) (?:möte|mötes|protokoll|minnesanteckning|anteckning)|^val av (?:justera|ordförande för|sekreterare|mötes)|(?:mötets|mötet) (?:öppn|avslut)|^(?:öppnande|avslut(?:ning|ande)?|upprop|justering)$|^(?:protokoll|(?:minnes)?anteckningar) från',
    `^(?:${goneThrough} )?tidigare (?:\\p{L}+ )?(?:beslut|uppdrag|åtgärd)\\p{L}*`,
    `^${goneThrough} (?:\\p{L}+ )?(?:åtgärds|uppdrags|besluts)(?:lista|listan|logg|loggen)|^(?:sedan|sen) sist$`
  ].join('|'),
  'iu'
)

/** True for an item in which the meeting decides on itself, or goes through what an earlier one decided. */
export function isRoutineItem(heading: string): boolean {
  return routine.test(heading)
}

/** True for the title of the minutes themselves. */
export function isPaperTitle(heading: string): boolean {
  return paperTitle.test(heading)
}

/** An agenda is numbered from its beginning, or on from the last meeting's; points of a list that begin elsewhere are none. */
function isNumbered(headings: Heading[]): boolean {
  const numbers = headings.map(({ number }) => number)
  const [first = 0] = numbers
  return (
    first <= 2 || numbers.every((number, i) => [0, 1].includes(number - (numbers[i - 1] ?? first)))
  )
}

/** The way in which these minutes set the headings of their items: the surest that more than one heading has. */
export function agendaStyle(blocks: Block[]): HeadingStyle {
  // Lines of the title stand above each other.
  const headings = blocks.filter(
    (block, i) =>
      block.type === 'heading' && !(block.style === 'plain' && blocks[i + 1]?.type === 'heading')
  ) as Heading[]
  const sure = (style: HeadingStyle) => (style === 'section' || style === 'item' ? 1 : 2)
  const found = headingStyles.find((style) => {
    if (style === 'row' || style === 'part') return false
    const set = headings.filter((heading) => heading.style === style)
    if (style === 'numbered' && !isNumbered(set)) return false
    return new Set(set.map(({ text }) => text)).size >= sure(style)
  })
  return found ?? 'plain'
}

const beginnings = ['background', 'information', 'proposal', 'decision']

/**
 * True for a heading set as the agenda's or, without a number, in a surer way: some items name who presents them, others do not.
 * Right above "Bakgrund" or "Beslut" stands what they are of, however it is set.
 */
export function headsItem(
  { style, text }: Heading,
  next: Block | undefined,
  agenda: HeadingStyle
): boolean {
  const labelled = next?.type === 'label' && beginnings.includes(next.label)
  if (labelled || isStanding(text)) return true
  const [at, last] = [headingStyles.indexOf(style), headingStyles.indexOf(agenda)]
  if (style === agenda || style === 'row' || style === 'part') return true
  return at >= headingStyles.indexOf('presented') && at < last
}
