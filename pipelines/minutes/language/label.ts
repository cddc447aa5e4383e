/**
 * What the text after a label is:
 * - `decision`: what the meeting decided, and `proposal`: what somebody wants it to decide
 * - `assignment`: something to be done
 * - `mandate`, `follow-up`: who is to do it, and when it comes back
 * - `people`: names
 * - `item`: what an item of the agenda is about
 * - `agenda`: what the meeting is going to talk about
 * - `background`: what an item of the agenda begins with
 * - `procedure`: how the meeting came to its decision, which is told elsewhere too
 * - `information`, `other`: what was said
 */
export type Label =
  | 'decision'
  | 'proposal'
  | 'assignment'
  | 'mandate'
  | 'follow-up'
  | 'people'
  | 'item'
  | 'agenda'
  | 'background'
  | 'procedure'
  | 'information'
  | 'other'

// Whose decision it is may stand before the word: only the meeting's own counts, not "Regionstyrelsens beslut".
const own =
  '\\p{L}*(?:gruppens|gruppernas|rådets|utskottets|mötets|nätverkets)|nämndens|styrelsens|au:s'

const present =
  '(?:ej )?närvarande|(?:mötes)?deltagare|deltagande|frånvarande|förhinder|(?:anmält|anmälda) förhinder|kallade|inbjudna|ersättare|adjungerad[ea]?|beslutande|tjänstgörande|medverkande'

const labels: [Label, string][] = [
  [
    'proposal',
    'förslag|förslag till (?:beslut|nästa steg|inriktning|åtgärder|ställningstagande)(?: .*)?|beslutsförslag|föreslaget beslut|yrkanden?|(?:arbetsutskottets|au:s|ordförandens) förslag'
  ],
  [
    'decision',
    `(?:(?:${own}) )?beslut(?: (?:nr )?\\d{1,3})?(?: (?:i ärendet|i frågan|(?:vid|under|på) mötet))?|(?:fattade|dagens) beslut|beslutat|beslutades|(?:princip|inriktnings)beslut|beslut ?(?:och|/) ?(?:åtgärd(?:er)?|uppdrag)|ställningstagande|(?!regeringen|riksdagen)[\\p{L} -]{2,50}(?:nämndens|styrelsens|utskottets|utskotts|fullmäktiges) beslut`
  ],
  ['assignment', 'uppdrag|åtgärd(?:er)?|att göra'],
  [
    'mandate',
    'ansvar(?:ig|iga)?|ansvarig (?:funktion|part|organisation)|uppdragstagare|utförare|vem'
  ],
  [
    'follow-up',
    'uppföljning|återkoppling|återrapport(?:ering)?|klart?(?: (?:senast|till))?|när|tidplan|senast|deadline'
  ],
  [
    'people',
    `(?:${present})(?: (?:ledamöter|ersättare|deltagare|gäster|tjänste\\p{L}+|digitalt|på plats|(?:från|vid|under|på|för) .{2,40}))?|deltagar(?:lista|förteckning|e och frånvarande)|närvarolista|övriga(?: deltagare| deltagande| närvarande)?|deltog(?: gjorde)?|medverkande|gäster|sekreterare|protokollförare|vid (?:protokollet|pennan|tangentbordet)|antecknat av|(?:mötes)?ordförande|vice ordförande|justerare|(?:utses att )?justera[sd]?|justering|justerat|justeras av|justerande|underskrift(?:er)?|föredragande|föredragning|föredras av|sändlista|kopia till|skickas till|protokollsutdrag(?: till)?|kontakt(?:person)?|(?:rätt |ut)skickas till`
  ],
  [
    'item',
    '(?:ärende|punkt|dagordningspunkt|agendapunkt|beslutspunkt|beslutsärende|informationspunkt|rubrik)(?: \\d{1,3})?'
  ],
  ['agenda', 'dagordning|(?:dagens )?agenda|föredragningslista|ärendelista'],
  ['background', 'bakgrund(?: och .*)?|syfte(?: och .*)?|ärendebeskrivning'],
  ['procedure', 'beslutsgång|propositionsordning|omröstning|votering'],
  ['information', 'information|lägesrapport'],
  [
    'other',
    'nuläge|dialog|diskussion|mål|slutsats(?:er)?|sammanfattning(?: av .*)?|genomförande|beskrivning(?: av .*)?|redovisning|presentation|underlag|bilag(?:a|or)|frågor|fråga|synpunkter|kommentar(?:er)?|nästa steg|vad händer (?:framåt|nu)|medskick|reflektioner|anteckning(?:ar)?|skäl|motivering|notering(?:ar)?|utmaningar|styrkor|tidigare beslut|beslutsunderlag|tid|datum|plats|diarienummer|dnr|övrigt|nuläge och .*'
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

/** The label that a line begins with or consists of; null when it has none. */
export function readLabel(text: string): Labelled | null {
  const [, words = '', rest = ''] = /^([^:\t]{2,80}?)\s*(?:[:\t]|$)\s*(.*)$/su.exec(text) ?? []
  const label = /(?<!\p{L})följande beslut$/iu.test(words) && !rest ? 'decision' : labelOf(words)
  if (label) return { label, rest: rest.replaceAll('\t', ' ') }
  // "Beslut Chefsgruppen …", "Beslut – planen antas", "Beslut enligt förslag", but not "Beslut våren 2025".
  const loose =
    /^beslut(?:\s*[–—-]\s+|\s+(?=\p{Lu}\p{Ll}+ \p{Ll}|enligt |i enlighet |om att .*\.$|att ))(.*)$/su
  const run = loose.exec(text.replace(/^BESLUT\b|^Beslut\b/, 'beslut'))
  return run ? { label: 'decision', rest: run[1] ?? '' } : null
}

function labelOf(words: string): Label | null {
  const plain = words.replace(/\s*\([^()]*\)$/, '').trim()
  return patterns.find(({ whole }) => whole.test(plain))?.label ?? null
}
