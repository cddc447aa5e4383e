import { headerColumns } from '../file/table-header.ts'
import { readLabel } from '../language/label.ts'
import type { Line } from '../language/line.ts'
import { monthWords } from '../language/written-date.ts'
import { paperWords, type Opening } from './meeting.ts'

/** The words for those who meet. */
export const groupWord =
  /(?<!\p{L})(?:\p{L}*grupp(?:en|er|erna|ens|ernas|smöte|smötet)?|\p{L}*råd(?:et|ets)?|\p{L}*nämnd(?:en|ens)?|\p{L}*utskott(?:et|ets)?|\p{L}*styrelse(?:n|ns)?|\p{L}*nätverk(?:et|ets|sträff|sträffen|smöte|smötet)?|\p{L}*forum(?:et)?|\p{L}*kommitté(?:n)?|\p{L}{3,}beredning(?:en|ens)?|direktion(?:en|ens)?|\p{L}*fullmäktige|presidium|presidiet|partnerskapet|AU)(?!\p{L})/iu
// Who else meets, where the minutes begin with it.
const meets =
  /^(?:samordning(?:en)? |beredningen|\p{L}*team(?:et)?(?!\p{L})|\p{L}+ledning(?:en)?(?!\p{L})|\p{L}*rådslag|\p{L}*kollegi(?:um|et)|\p{L}*partnerskap|samarbete[t]? )/iu
const longestTitle = 250

const label =
  /^(?:(?:mötes)?forum|(?:besluts)?organ|beslutande organ|instans|(?:arbets|mötes)?grupp(?:ens namn)?|nämnd|mötets namn|mötesnamn)\s*(?::|\t)\s*(.+)$/iu
const lonelyLabel = /^(?:(?:mötes)?forum|(?:besluts)?organ|beslutande organ|instans|grupp)\s*:?$/iu
// These stand before other things too: "Avser: budget".
const looseLabel =
  /^(?:avser|gäller|möte|typ av möte|mötestyp|sammanträde|nätverk|rubrik|titel)\s*(?::|\t)\s*/iu
const others =
  /^(?:plats|tid|lokal|var|när|dag|datum|rum|ordf|sekr|kallad|kallelse|inbjud|närv|deltag|delt\.|sändlista|kopia|till|för kännedom|föredragande|underlag|bilag)[^:\t]{0,30}[:\t]/iu

// "Uppföljningsmöte", but not "chefsgruppsmöte", which says whose.
const gathering =
  '(?!\\p{L}*(?:grupp|råd|nämnd|styrelse|utskott|nätverk))(?:\\p{L}*möte(?:t)?|träff(?:en)?)|sammanträde(?:t)?'
const months = `(?:${monthWords})(?!\\p{L})`
const day = `(?:20\\d\\d-\\d\\d-\\d\\d|\\d{6}(?!\\d)|\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}(?:[ -]+(?:20)?\\d\\d(?!\\d))?|\\d{1,2}(?::?e)? ${months}(?: 20\\d\\d)?)`
const weekday = '(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?\\.? )?(?:den )?'
const number = '(?:nr\\.?|nummer) ?\\d{1,3}(?:[/:-]\\d{1,4})?'
const paper = `(?:${paperWords}|möteschatt|chatt(?:logg)?|dokumentation|summering|sammanfattning|minnesbild|utdrag)`
const goesOn = `dagens|från|fört|förda|för|vid|ur|av|till|med|i|inom|hos|samtal(?:et)?|dialog|överläggning(?:ar)?|(?:digital|ordinarie|extra|gemensam|fysisk)\\p{L}*|protokoll|minnesanteckningar|${gathering}`
const beginsAs = (kinds: string, further: string) =>
  new RegExp(
    `^(?:(?:ämne|subject|rubrik): *)?(?:(?:sv|vb|re|fw|fwd): *)*(?:${day}[\\s:,–-]*)?(?:(?:gemensam|digital|ordinarie|extra|korta|våra)\\p{L}* )?(?:${kinds})(?!\\p{L})(?:\\s+(?:(?:${further})(?!\\p{L})|${number}))*(?:[\\s:,–-]+${weekday}${day}(?=[\\s:,–-]+\\p{L}{3}))?(?:\\s+(?:med|för|i|vid|från)(?!\\p{L}))?[\\s:–-]*`,
    'iu'
  )
const kindOfPaper = beginsAs(`${paper}|${gathering}`, goesOn)
// Where nobody is named who met, how they did is all that the meeting is called: "Dialogmöte barn och unga".
const paperBefore = beginsAs(paper, 'från|för|vid|av|dagens|fört|förda')
const firstDay = new RegExp(`^${weekday}${day}[\\s:,–-]+(?=\\p{L})`, 'iu')
const kommunOf = /^(?:\p{L}+(?: \p{L}+)? kommun|Region \p{L}+(?: län)?)\s*[,–|-]\s*/iu
const gatheringAlone = new RegExp(`^(?:${gathering})$`, 'iu')
const kommunAlone = /^(?:\p{L}+(?: \p{L}+)? kommun|Region \p{L}+(?: län)?)$/iu
const whenAndPage = new RegExp(
  `(?:^|[\\s,;:|(–-]+)(?:${weekday}(?:${day}|20\\d\\d(?!\\d)|${months} 20\\d\\d)|(?:mån|tis|ons|tors|fre)dag(?:en)? |(?:våren|hösten|vt|ht)[ -]?\\d|kl(?:\\.|ockan)? ?\\d|${number}|(?:vecka|v\\.?) ?\\d|#\\d|sid(?:a|an)?\\.? \\d|s\\. ?\\d|\\d{1,3} ?(?:\\(\\d{1,3}\\)|/ ?\\d{1,3})?$).*$`,
  'iu'
)
const placeBehind =
  /,\s*(?!(?:välfärd|skola|barn|unga|folkhälsa|hälsa|vård|region|omsorg)(?!\p{L}))(?:\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ ?(?:\p{L}* )?\p{L}*(?:huset|salen|gården|kontoret|skolan|rummet|slott|hotell|centrum)|(?:rum|sal|lokal) [\p{L}\d]+)$/u
const paperBehind = new RegExp(
  `(?:[\\s,–|-]+(?:${paper}|(?:teams|zoom|skype|distans|digital)\\p{L}*möte|digitalt(?: möte)?|hybridmöte|distansmöte|(?:på|via|över) (?:teams|zoom|skype|länk|distans))|(?<=s)\\s+(?:(?:ordinarie|extra|digitala) )?(?:möte|sammanträde|träff)(?:t|n)?|[\\s,–|-]+(?:(?:ordinarie|extra|digitalt) )?(?:möte|sammanträde|träff))$`,
  'iu'
)
// "Länsdelsgrupp norr – minnesanteckningar från mötet i Nora", "Mötesanteckningar (Teams)"
const paperAfter = new RegExp(
  `\\s*[,–|-]\\s*(?:${paper})\\s+(?:från|av|för|vid|efter|förda)(?!\\p{L}).*$|\\s*\\((?:teams|zoom|skype|digitalt?|distans|hybrid)\\)$`,
  'iu'
)
const genitive =
  /((?:råd|utskott|nätverk)et|(?:nämnd|grupp|beredning|direktion)en|styrelsen|grupperna|utskott|råd|nätverk)s$/iu

// These say of which group nothing.
const generic =
  /^(?:\p{L}*(?:grupp|råd|nämnd|styrelse|utskott|nätverk)s?(?:möte|sammanträde|träff)t?|gruppen|rådet|nämnden|styrelsen|utskottet|nätverket|beredningen|grupp|råd|nämnd|au)$/iu

/** The lines in which the meeting's forum may be named, a title that goes on on the next line with it. */
export function forumTitles({ lines }: Opening): string[] {
  const table = lines.findIndex(({ cells }) => headerColumns(cells) !== null)
  const above = table === -1 ? lines : lines.slice(0, table)
  const named = above.flatMap((line, i) => {
    const { text } = line
    if (
      !groupWord.test(text.replace(/grupp \d/giu, '')) ||
      text.length > longestTitle ||
      text.includes('@')
    )
      return []
    if (isOther(line)) return []
    const next = above[i + 1]?.text ?? ''
    const open =
      /(?::|,|(?<!\p{L})(?:för|och|samt|med|i))$/u.test(text) ||
      (/^(?:för|om|kring|mot|och|samt|inom) \p{L}/u.test(next) && next.length < 80)
    return [`${withoutPaperCells(line)}${open ? ` ${next}` : ''}`.replace(looseLabel, '')]
  })
  return named.filter((text) => !/[.!?]$/.test(text))
}

/** True for a line of when and where the meeting was, or of who was there. */
export function isMeta({ text, cells }: Line): boolean {
  return (
    label.test(text) ||
    looseLabel.test(text) ||
    others.test(text) ||
    kindOfPaper.test(text) ||
    cells.length > 3
  )
}

/** True for a line that tells where the meeting was, or who was there, by words that a group may have in its name. */
function isOther({ text, cells }: Line): boolean {
  if (label.test(text) || looseLabel.test(text)) return false
  if (others.test(text) || cells.length > 3) return true
  return !kindOfPaper.test(text) && Boolean(readLabel(text)?.rest)
}

/** The line without the kommun, the kind of paper and the page beside the name. */
function withoutPaperCells({ cells }: Line): string {
  const [first = ''] = cells
  if (cells.length < 2 || label.test(cells.join('\t'))) return cells.join(': ')
  if (looseLabel.test(`${first}:`)) return cells.join(': ')
  const named = cells.filter((cell) => groupWord.test(cell))
  return named.join(' ') || cells.join(' ')
}

/** The forum after a label for it; empty when there is none. */
export function labelledForum({ lines }: Opening): string {
  const told = lines.flatMap(({ text }, i) => {
    const value = label.exec(text)?.[1]
    if (value) return [value]
    return lonelyLabel.test(text) ? [lines[i + 1]?.text ?? ''] : []
  })
  return told.map((text) => text.replaceAll('\t', ' ')).find((text) => !isGeneric(text)) ?? ''
}

/** The title that names the forum best, as it stands; empty when none does. */
export function bestTitle(opening: Opening): string {
  const titles = forumTitles(opening)
  const named = titles.filter((text) => !isGeneric(text))
  const papers = opening.lines
    .map(({ text }) => text.replaceAll('\t', ' '))
    .filter((text) => text.length < longestTitle && kindOfPaper.test(text))
  return (
    named.find((text) => kindOfPaper.test(text)) ??
    named[0] ??
    titles[0] ??
    firstTitle(opening) ??
    papers.find((text) => forumName(text)) ??
    ''
  )
}

// So far down a title stands, below the name of a kommun and what the paper is.
const titleLines = 3
const longestName = 80
const dateAlone = new RegExp(`^(?:${weekday}${day}|20\\d\\d|kl\\.? ?\\d.*|\\d.*)$`, 'iu')

/** The first of the first lines that calls the meeting anything; what a letter begins with does not. */
function firstTitle({ lines }: Opening): string | undefined {
  const gap = lines.findIndex(({ number }, i) => i > 0 && number - lines[i - 1]!.number > 1)
  const block = lines.slice(0, gap === -1 ? titleLines : Math.min(gap, titleLines))
  const above = block.map((line) => ({ ...line, text: line.cells.join(' ') }))
  const table = above.findIndex(({ cells }) => headerColumns(cells) !== null)
  return above
    .slice(0, table === -1 ? above.length : table)
    .filter(({ text }) => /^\p{Lu}/u.test(text) && text.length < longestName)
    .filter(({ text }) => !/[.!?:]$|@|^hej(?!\p{L})/iu.test(text) && !dateAlone.test(text))
    .filter((line) => !isOther(line) && !others.test(line.text))
    .map(({ text }) => text)
    .find((text) => forumName(text) && !kommunAlone.test(text))
}

function isGeneric(title: string): boolean {
  return generic.test(forumName(title))
}

/** The name in a title: without the kind of paper before it, and the day, the place and the page after it. */
export function forumName(title: string): string {
  const met = groupWord.test(title) || meets.test(title)
  const kind = met ? kindOfPaper : paperBefore
  const begun = title.replace(firstDay, '').replace(kind, '').replace(kommunOf, '')
  let name = begun.replace(whenAndPage, '').trim()
  // A place stands beside the day; without a day it may be part of the name.
  const dated = name !== begun.trim()
  for (let rest = ''; rest !== name;) {
    rest = name
    name = name.replace(paperBehind, '').replace(paperAfter, '').trim()
    if (dated) name = name.replace(placeBehind, '').trim()
  }
  const named = name.replace(genitive, '$1').replace(/[\s,;:|–-]+$/u, '')
  return gatheringAlone.test(named) ? '' : named
}

/** True for the title of a group, when minutes begin with nothing else. */
export function namesGroup(text: string): boolean {
  const words = text.split(/\s/).length
  return words <= 8 && !/[.!?:]$/.test(text) && (groupWord.test(text) || meets.test(text))
}
