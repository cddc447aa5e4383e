import { listHead, type ListLabel } from './list-head.ts'
import { sentenceLike } from './sentence.ts'

/**
 * What the text after a label is:
 * - `decision`: what the meeting decided, and `proposal`: what somebody wants it to decide
 * - `decisions`, `assignment`, `assignments`: a list of what the meeting decided, something to be done, and a list of it
 * - `steps`: what comes next, of which some is for somebody to do
 * - `left`, `sent`: what is left for another meeting, and what is sent on to others
 * - `ticked`: the box for decisions is ticked: one of the texts below says what was decided
 * - `tasked`, `dropped`: the box for assignments is, or the one for what is struck out
 * - `mandate`, `follow-up`: who is to do it, and when it comes back
 * - `people`: names
 * - `item`: what an item of the agenda is about
 * - `agenda`: what the meeting is going to talk about
 * - `background`: what an item of the agenda begins with
 * - `procedure`: how the meeting came to its decision, which is told elsewhere too
 * - `conclusion`: what was said comes to this, which may be a decision
 * - `information`, `other`: what was said
 */
export type Label =
  | 'decision'
  | 'proposal'
  | ListLabel
  | 'ticked'
  | 'tasked'
  | 'dropped'
  | 'left'
  | 'sent'
  | 'assignment'
  | 'mandate'
  | 'follow-up'
  | 'people'
  | 'item'
  | 'agenda'
  | 'background'
  | 'procedure'
  | 'conclusion'
  | 'information'
  | 'other'

// Whose decision it is may stand before the word: only the meeting's own counts, not "Regionstyrelsens beslut".
const own =
  '\\p{L}*(?:gruppens|gruppernas|rådets|utskottets|mötets|nätverkets)|nämndens|styrelsens|au:s'

const present =
  '(?:ej )?närvarande|(?:ej )?närv\\.?|delt\\.?|med var|på plats|på länk|digitalt|(?:mötes)?deltagare|deltagande|frånvarande|förhinder|(?:anmält|anmälda) förhinder|kallade|inbjudna|ersättare|adjungerad[ea]?|beslutande|tjänstgörande|medverkande|med(?: på (?:mötet|träffen|länk))?|ej med|vi som (?:var|är) (?:där|med|på plats)|de(?:ltagare)? som var med|parter|vilka(?: var (?:där|med))?|på träffen'

const labels: [Label, string][] = [
  [
    'proposal',
    'förslag|förslag till (?:beslut|nästa steg|inriktning|åtgärder|ställningstagande)(?: .*)?|beslutsförslag|föreslaget beslut|(?:arbetsutskottets|au:s|ordförandens|\\p{L}*(?:förvaltning|kontor|styrelse|nämnd|utskott|grupp)(?:en|et)?s) (?:förslag|yttrande)(?: till .*)?'
  ],
  [
    'decision',
    `(?:(?:${own}) )?beslut(?: (?:nr )?\\d{1,3})?(?: (?:i ärendet|i frågan|(?:vid|under|på) mötet))?|beslutat|beslutades|(?:princip|inriktnings)beslut|beslut ?(?:och|/) ?(?:åtgärd(?:er)?|uppdrag)|(?:åtgärd|uppdrag) ?/ ?beslut|(?:(?:${own}) )?(?:ställningstagande|avgörande|slutsats och beslut)|(?:så|så här|nu) gör vi(?: (?:nu|då|i stället))?|vi gör så(?: här)?|(?:så|det) blev(?: det| så)?|(?:vi )?landade i|enighet om|(?!regeringen|riksdagen)[\\p{L} -]{2,50}(?:nämndens|styrelsens|utskottets|utskotts|fullmäktiges) beslut`
  ],
  [
    'decisions',
    'beslutspunkter|beslutslista|(?:sammanfattning av|sammanfattade|mötets|fattade|dagens) beslut|beslut (?:i (?:korthet|sammandrag|punktform)|som (?:vi )?(?:fattade|fattades|togs|tog)|från mötet)|vi (?:har )?(?:bestämde|bestämt|beslutade|beslutat|enades om|enats om|(?:kom|kommit) överens om)|(?:det här|detta|det|följande|så här) (?:bestämde|bestämdes|beslutade|beslutades|gäller nu|gäller framåt|är bestämt|är beslutat|blev bestämt|enades vi om|kom vi överens om)(?: vi| gruppen| mötet)?|överenskommelser|överenskommet|bestämt|gemensamma (?:beslut|ställningstaganden)|ställningstaganden|(?:det )?(?:vi|gruppen|mötet) (?:beslutade|bestämde|kom fram till|enades om)|spikat|klubbat|fastslaget'
  ],
  ['left', 'bordlag[dt]a?(?: (?:ärenden|frågor|punkter))?|bordläggs'],
  ['sent', 'hänskjut(?:et|na)(?: (?:ärenden|frågor|punkter))?|hänskjuts'],
  ['dropped', 'utgår|återtaget|återtas'],
  ['assignment', 'uppdrag|åtgärd(?:er)?'],
  ['assignments', 'att göra(?:[- ]lista)?|åtgärdslista|uppdragslista|todo|to do'],
  [
    'steps',
    'nästa steg|att ta med(?: (?:sig|oss|er|hem|vidare|till .{2,40}))?|(?:till|inför|före) nästa (?:gång|möte|träff)|vägen framåt|det fortsatta arbetet|så (?:går|jobbar) vi vidare'
  ],
  [
    'mandate',
    'ansvar(?:ig|iga)?|ansvarig (?:funktion|part|organisation)|uppdragstagare|utförare|ansv\\.?|ägare|(?:utförs|görs|sköts) av|(?:hos )?vem(?: gör(?: det)?)?'
  ],
  [
    'follow-up',
    'uppföljning|återkoppling|återrapport(?:ering)?|klart?(?: (?:senast|till))?|(?:till )?när|klart? datum|färdigt?(?: senast)?|tidplan|senast|deadline'
  ],
  [
    'people',
    `(?:${present})(?: (?:ledamöter|ersättare|deltagare|gäster|tjänste\\p{L}+|digitalt|på plats|(?:från|vid|under|på|för) .{2,40}))?|deltagar(?:lista|förteckning|e och frånvarande)|närvarolista|övriga(?: deltagare| deltagande| närvarande)?|deltog(?: gjorde)?|medverkande|gäster|sekr(?:eterare|\\.)?|ordf\\.?|antecknare|protokollförare|vid (?:protokollet|pennan|tangentbordet|tangenterna|anteckningarna|datorn)|antecknat av|(?:mötes)?ordförande|vice ordförande|justerare|(?:utses att )?justera[sd]?|justering|justerat|justeras av|justerande|underskrift(?:er)?|föredragande|föredragning|föredras av|sändlista|kopia till|skickas till|protokollsutdrag(?: till)?|kontakt(?:person)?|(?:rätt |ut)skickas till`
  ],
  [
    'item',
    '(?:ärende|punkt|dagordningspunkt|agendapunkt|(?:besluts|informations|diskussions|anmälnings|initiativ)(?:punkt|ärende)|rubrik|område|tema)(?: \\d{1,3})?'
  ],
  ['agenda', 'dagordning|(?:dagens )?agenda|föredragningslista|ärendelista'],
  ['background', 'bakgrund(?: och .*)?|syfte(?: och .*)?|ärendebeskrivning'],
  [
    'procedure',
    'beslutsgång|propositionsordning|omröstning|votering|\\p{L}*yrkanden?|reservation(?:er)?|protokollsanteckning(?:ar)?|särskil(?:t|da) yttranden?|röstförklaring(?:ar)?'
  ],
  ['conclusion', 'slutsats(?:er)?'],
  ['information', 'information|lägesrapport'],
  [
    'other',
    'slag|förkortningar|teckenförklaring|förklaring(?:ar)?|nuläge|dialog|diskussion|mål|sammanfattning(?: av .*)?|genomförande|beskrivning(?: av .*)?|redovisning|presentation|underlag|bilag(?:a|or)|frågor|fråga|synpunkter|kommentar(?:er)?|vad händer (?:framåt|nu)|medskick|reflektioner|anteckning(?:ar)?|skäl|motivering|notering(?:ar)?|utmaningar|styrkor|tidigare beslut|beslutsunderlag|tid|datum|plats|plats och tid|(?:mötes)?forum|(?:besluts)?organ|diarienummer|dnr|nuläge och .*'
  ]
]

const patterns = labels.map(([label, words]) => ({
  label,
  whole: new RegExp(`^(?:${words})$`, 'iu')
}))

/** A label and the text that follows it on its line. */
export interface Labelled {
  label: Label
  rest: string
}

// "[Beslut] Lokalen hyrs.", "Att göra – boka lokal till mötet"
const tagged =
  /^(?:[[(](beslut|att göra|uppdrag|åtgärd|todo|information|info)[\])]:?|(?:(?=beslut =|att göra [–=]|todo [–=]|ag:)([\p{L} ]{2,8}?) ?[=–:])) +(\S.*)$/isu

// "BESLUT – Lokalen hyrs."
const inCapitals = /^(\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}) [–—-] (\S.*)$/su

/** The label that a line begins with or consists of; null when it has none. */
export function readLabel(text: string): Labelled | null {
  const ticked = tickedLabel(text)
  if (ticked) return { label: ticked, rest: '' }
  const [, words = '', rest = ''] = /^([^:\t]{2,80}?)\s*(?:[:\t]|$)\s*(.*)$/su.exec(text) ?? []
  const known = /(?<!\p{L})följande beslut$/iu.test(words) && !rest ? 'decision' : labelOf(words)
  const label = known ?? (rest ? null : listHead(words))
  if (label) return { label, rest: rest.replaceAll('\t', ' ') }
  const [, capitals = '', beside = ''] = inCapitals.exec(text) ?? []
  const ofCapitals = capitals && labelOf(capitals)
  if (ofCapitals) return { label: ofCapitals, rest: beside }
  const [, inBrackets, before, told = ''] = tagged.exec(text) ?? []
  const tag = inBrackets ?? before ?? ''
  const ofTag = /^ag$/iu.test(tag) ? 'assignment' : (labelOf(tag) ?? (tag ? listHead(tag) : null))
  if (ofTag && (sentenceLike(told) || /[.!]$/.test(told) || told.split(' ').length > 3))
    return { label: ofTag, rest: told }
  // "Beslut Chefsgruppen …", "Beslut – planen antas", "Beslut enligt förslag", but not "Beslut våren 2025".
  const loose =
    /^beslut(?:\s*[–—-]\s+|\s+(?=\p{Lu}\p{Ll}+ \p{Ll}|enligt |i enlighet |om att .*\.$|att ))(.*)$/su
  const run = loose.exec(text.replace(/^BESLUT\b|^Beslut\b/, 'beslut'))
  return run ? { label: 'decision', rest: run[1] ?? '' } : null
}

const box = '[☐☑☒□■✓✔✗✘]|[\\[(][ xX]?[\\])]'
const kindOfItem =
  'beslut|information|info|diskussion|dialog|uppdrag|beredning|utgår|bordlagt|bordläggs|återtaget|återtas'
const boxes = new RegExp(`(${box})\\s*(${kindOfItem})(?!\\p{L})`, 'giu')

const boxLabels: [Label, RegExp][] = [
  ['ticked', /^beslut$/u],
  ['tasked', /^uppdrag$/u],
  ['dropped', /^(?:utgår|återta)/u],
  ['left', /^bordl/u]
]

/** What a row of boxes, "☒ Beslut ☐ Information", says of its item; null when the line is none. */
function tickedLabel(text: string): Label | null {
  if (text.length > 120) return null
  const rest = text.replace(boxes, '').replace(/^(?:typ|slag|ärendetyp)\s*:?/iu, '')
  if (rest === text || /[\p{L}\d]{3}/u.test(rest)) return null
  const ticked = Array.from(text.matchAll(boxes)).filter(([, mark = '']) => /[☑☒■✓✔xX]/u.test(mark))
  const words = ticked.map(([, , word = '']) => word.toLowerCase())
  return boxLabels.find(([, ofBox]) => words.some((word) => ofBox.test(word)))?.[0] ?? 'other'
}

function labelOf(words: string): Label | null {
  const plain = words.replace(/\s*\([^()]*\)$/, '').trim()
  return patterns.find(({ whole }) => whole.test(plain))?.label ?? null
}
