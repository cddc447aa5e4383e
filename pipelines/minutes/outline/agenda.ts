import { headingStyles, type HeadingStyle } from './heading.ts'
import { paperWords } from './meeting.ts'
import type { Block, Heading } from './block.ts'

// Items of every agenda, in whatever style they are set.
const standing =
  /^(?:övrig(?:a|t)(?: frågor| punkter)?|inledning|välkom(?:men|na)(?!\p{L}).*|mötets? (?:öppn|avslut)\p{L}*|avslut(?:ning|ande)?|nästa möte|kommande möten?|(?:föregående|förra) (?:möte|mötes|protokoll|minnesanteckning|anteckning)\p{L}*.*|(?:kort )?utvärdering (?:av (?:mötet|dagen)|via).*|(?:fastställande|godkännande) av (?:dagordning|föredragningslista|föregående).*|val av (?:justera|ordförande|sekreterare|mötes).*)$/iu
const paperTitle = new RegExp(`^(?:${paperWords})(?!\\p{L})`, 'iu')

/** True for what every meeting has on its agenda, which is nothing for a register by itself. */
export function isStanding(heading: string): boolean {
  return standing.test(heading)
}

const routine =
  /^(?:(?:fastställande|godkännande) av )?(?:dagens )?(?:dagordning|föredragningslista|agenda)|(?:föregående|förra) (?:möte|mötes|protokoll|minnesanteckning|anteckning)|^val av (?:justera|ordförande för|sekreterare|mötes)|(?:mötets|mötet) (?:öppn|avslut)|^(?:öppnande|avslut(?:ning|ande)?|upprop|justering)$|^(?:protokoll|(?:minnes)?anteckningar) från/iu

/** True for an item in which the meeting decides on itself, or goes through what an earlier one decided. */
export function isRoutineItem(heading: string): boolean {
  return routine.test(heading)
}

/** True for the title of the minutes themselves. */
export function isPaperTitle(heading: string): boolean {
  return paperTitle.test(heading)
}

/** The way in which these minutes set the headings of their items: the surest that more than one heading has. */
export function agendaStyle(blocks: Block[]): HeadingStyle {
  const headings = blocks.filter((block) => block.type === 'heading')
  const sure = (style: HeadingStyle) => (style === 'section' || style === 'item' ? 1 : 2)
  const found = headingStyles.find((style) => {
    if (style === 'row') return false
    const set = headings.filter((heading) => heading.style === style)
    // An agenda is numbered from its beginning; points of a list that begin elsewhere are none.
    if (style === 'numbered' && (set[0]?.number ?? 0) > 2) return false
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
  if (style === agenda || style === 'row') return true
  return at >= headingStyles.indexOf('presented') && at < last
}
