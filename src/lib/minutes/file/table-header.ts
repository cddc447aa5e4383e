import { listHead } from '../language/list-head.ts'

/**
 * What a column of a table in minutes holds:
 * - `item`, `text`, `proposal`, `decision`: what a row is about, what was said, what was to be decided, and what was
 * - `assignment`: what somebody is to do; `mandate`, `follow-up`: who, and when it comes back
 * - `kind`: which rows are decisions, and `status` how it has gone since
 * - `date`: the day of the row
 * - `outcome`: what came of it, which is a decision where somebody is to do it; else any text
 */
export type Column =
  | ('item' | 'text' | 'proposal' | 'decision' | 'assignment' | 'mandate' | 'follow-up')
  | ('kind' | 'date' | 'status' | 'outcome')

const kindOfRow =
  '(?:[bidu]|beslut|info|information|diskussion|dialog|uppdrag)(?:\\s*[/,]\\s*(?:[bidu]|beslut|info|information|diskussion|dialog|uppdrag))'
const settled =
  '(?:bestämde|beslutade|enades om|kom fram till|kom överens om|landade i|gör(?: nu)?|gör så(?: här)?)'

const kinds: [Column, RegExp][] = [
  [
    'kind',
    new RegExp(
      `^(?:${kindOfRow}{1,3}|typ|slag|sort|kategori|(?:ärende|besluts)typ|(?:typ|slag) av (?:ärende|beslut|punkt))$`,
      'iu'
    )
  ],
  [
    'decision',
    new RegExp(
      [
        '^(?:fattade? |mötets |gruppens |vårt )?beslut(?:en|et|stext)?(?:\\s*(?:[/,&]|och|eller)\\s*\\p{L}+| (?:i korthet|i kortform|på mötet|\\(.{1,20}\\)))?$',
        '^(?:åtgärd|uppdrag)\\s*(?:[/&]|och|eller)\\s*beslut$',
        '^(?:vad )?beslutades$|^ställningstagande$|^avgörande$|^(?:så |hur )?(?:blev|gick) det(?: så)?$|^(?:så blev det|bestämt|överenskommelse|överenskommet|mötets beslut)$',
        `^(?:(?:vad|så|det) )?(?:som )?(?:bestämdes|beslutades|gäller(?: nu)?|(?:vi|gruppen|mötet) ${settled}|(?:här )?gör vi|${settled}(?: vi)?)$`
      ].join('|'),
      'iu'
    )
  ],
  // Tables of figures have these too.
  ['outcome', /^(?:resultat|utfall|utgång|slutsats|besked|svar)$/iu],
  ['proposal', /^(?:besluts)?förslag(?: till beslut)?$/iu],
  [
    'assignment',
    /^(?:åtgärd(?:er)?|aktivitet(?:er)?|(?:arbets)?uppgift(?:er)?|uppdrag|att göra|ska göras|vad(?: (?:ska|skall|behöver) (?:göras|vi göra|ske|ske nu)| görs| gör vi| händer)?|vad\?|göra|nästa steg|to ?do|insats(?:er)?|läxa)$/iu
  ],
  [
    'item',
    /^(?:ärende|punkt|dagordningspunkt|agendapunkt|rubrik|fråga|område|ämne|sak|tema|titel|benämning)(?!\p{L})|^(?:(?:vad|om) )?(?:(?:gäller|handlar) (?:det|om)|(?:det|som) gäller)(?: om)?$|^(?:gäller|avser|om vad|vad (?:det|saken) (?:gäller|handlar om)|vad handlar det om)$/iu
  ],
  [
    'mandate',
    /^(?:ansv|uppdragstagare|utförare$|(?:utförs|görs|sköts|hanteras|bevakas) av$|(?:hos |av )?vem(?!\p{L})|vilka$|(?:uppgifts)?ägare$|vi som gör|mottagare$|till vem$|bollen(?: hos)?$|håller i(?: det)?$|uppdrag till$|tilldelad|part$)/iu
  ],
  [
    'follow-up',
    /^(?:(?:ska vara |är )?klart?|(?:till )?när|senast|före|färdigt?|tidplan|senast|deadline|slutdatum|måldatum|förfaller|förfallodatum|tidsgräns|tid|åter|till$)(?!\p{L})|^(?:uppföljning|återkoppling|återrapport|återkommer|följs upp|bevakas)/iu
  ],
  ['date', /^(?:datum|(?:besluts|mötes)datum|beslutat|beslutad|möte|mötet)$/iu],
  ['status', /^(?:status|läge)$/iu],
  [
    'text',
    /^(?:nr|nummer|id|löpnr|lnr|§|#|(?:minnes)?anteckning|diskussion|dialog|information|bakgrund|kommentar|notering|text|vad vi sa|övrigt|sammanfattning|beskrivning)/iu
  ]
]

const notes = /^(?:(?:minnes)?anteckning|notering|diskussion|dialog)/iu

// A head is a few words, and no row of the table looks so in every cell.
const longest = 35

/** The columns of a table whose first row these cells are; null when the row heads no table of decisions or of things to do. */
export function headerColumns(cells: string[]): Column[] | null {
  if (cells.length < 2 || cells.length > mostColumns) return null
  const read = cells.map((cell) => columnOf(cell.trim()))
  const columns = withOutcome(read)
  // Beside what was decided, "Vad" is what it was about.
  const bare = cells.findIndex((cell) => /^vad\??$/iu.test(cell.trim()))
  if (bare !== -1 && columns.includes('decision') && !columns.includes('item'))
    columns[bare] = 'item'
  const known = columns.filter(Boolean)
  const has = (column: Column) => known.includes(column)
  const noted = cells.some((cell) => notes.test(cell.trim()))
  const told = has('decision') || (has('item') && (has('kind') || noted))
  const given = has('assignment') && (has('mandate') || has('follow-up'))
  if (!(told || given) || known.length < 2) return null
  // A row that begins with "Beslut" and goes on with a text is a label with its text.
  const heads =
    known.length >= cells.length - 1 || (2 * known.length >= cells.length && cells.every(isHead))
  return heads ? withDates(columns.map((column) => column ?? 'text')) : null
}

/** What a head says of its column; what a list can be called, a column can too. */
function columnOf(head: string): Column | undefined {
  const column = kinds.find(([, words]) => words.test(head))?.[0]
  const list = column ? null : listHead(head)
  if (list === 'decisions') return 'decision'
  return list === 'assignments' ? 'assignment' : column
}

const mostColumns = 12

function isHead(cell: string): boolean {
  return cell.length <= longest && /^\p{Lu}[^.!;:\d]*$/u.test(cell.trim())
}

/** What came of an item is what was decided, where nothing else is and somebody is to do it. */
function withOutcome(columns: (Column | undefined)[]): (Column | undefined)[] {
  const given = columns.includes('mandate') || columns.includes('follow-up')
  const decides = given && columns.includes('item') && !columns.includes('decision')
  return columns.map((column) => {
    return column === 'outcome' ? (decides ? 'decision' : 'text') : column
  })
}

/** A day that stands after what was decided is when it is to be done. */
function withDates(columns: Column[]): Column[] {
  const due = columns.includes('follow-up') ? 'text' : 'follow-up'
  const at = columns.findIndex((column) => column === 'decision' || column === 'assignment')
  return columns.map((column, i) => (column === 'date' && at !== -1 && i > at ? due : column))
}
