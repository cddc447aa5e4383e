// A short form of the board may stand before the sign: "Ks § 87", "SN § 12/2026", "KS/AU § 3".
const board = '(?:(?!(?:Se|Jfr|Av|Om|På|Obs|Till|Mot|Från|Enl) )\\p{Lu}[\\p{L}/]{0,5} ?)?'
const paragraph = new RegExp(
  `^(?:${board}(?:§+|[Pp]aragraf)\\s*\\d{1,3}(?:[./:]\\d{1,4}){0,2}(?:[a-z](?!\\p{L}))?|\\d{1,3}\\s*§(?!\\s*\\d))`,
  'u'
)
const point =
  /^(?:(?:ärende|punkt|pkt|dagordningspunkt|agendapunkt)\.?\s+(?:nr\.?\s*)?\d{1,3}(?:\.\d{1,2})?(?!\d)|(?:fråga|tema|block|pass)\s+\d{1,2}(?=\s*[:.–-]))/iu
// "3.2.1 Första linjen", but "7.30 Frukost" is a time of the day.
const chapters = '\\d{1,2}(?:\\.(?!00|15|30|45)\\d{1,2}){0,3}'
const ahead = '(?=[[(]?[\\p{Lu}"”])'
const number = new RegExp(
  `^(?:${chapters}[a-e]?(?:[.):/]{1,2}|-(?= )|\\t| [–-](?= ))\\s*|\\d{1,2}(?:\\.(?!00|15|30|45)\\d{1,2}){1,3}\\s+|\\(\\d{1,2}\\)\\s+|(?:[Nn]r|[Pp]|#)\\.? ?\\d{1,2}[.:)]?\\s+)${ahead}`,
  'u'
)
const letter = /^(?:[A-Ha-h]|[IVX]{1,4})[.)]\s+(?=\p{Lu}\p{L})/u
/** The same in a row of letters, where a space or a dash after one is sign enough. */
export const lettering = /^\(?[A-Ha-h](?:[.):/]\)?| [–-]|)\s+(?=\p{Lu})/u
const clock = '(?:[Kk]l\\.? ?)?\\d{1,2}[.:]\\d\\d'
const time = new RegExp(`^${clock}(?: ?[–-] ?${clock})?\\s+(?=\\p{Lu}\\p{L})`, 'u')
const reference =
  /(?:^|[\s(])(?:(?:dnr|diarienr|diarienummer|ärendenummer)(?!\p{L}).*|\p{Lu}{1,6}[ -]?(?:20)?\d\d[-/:]\d{1,5}(?:-\d+)?\)?)$/iu

/** What an item's heading begins with when it is set so. */
export const marks = {
  section: paragraph,
  item: point,
  numbered: number,
  lettered: letter,
  timed: time
}

/** The text without the number of the item that it heads, and without its reference. */
export function withoutNumber(text: string): string {
  return text
    .replace(paragraph, '')
    .replace(point, '')
    .replace(/^[\s.:)–-]+/u, '')
    .replace(number, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=[\p{L}"”])/u, '')
    .replace(reference, '')
    .trim()
}

const kind = '(?:[bidu]|beslut|info|information|diskussion|dialog|uppdrag)'
const kindBefore = new RegExp(`^(?:[[(]${kind}[\\])]\\s*|${kind}(?::| [–-]) +)(?=\\p{L})`, 'iu')
const kindAfter = new RegExp(
  `\\s*(?:[[(](?:${kind}|\\d{1,3} ?min\\p{L}*\\.?)[\\])]|\\s[–-]\\s${kind})$`,
  'iu'
)

/** What an item is called: without a letter, a time or its kind beside it, or the full stop of a few words. */
export function titleOf(text: string, style: string): string {
  const lettered = style === 'lettered' ? text.replace(lettering, '') : text
  const bare = style === 'lettered' || style === 'timed' ? lettered.replace(marks[style], '') : text
  const title = bare.replace(kindBefore, '').replace(kindAfter, '')
  return /^[^.]+\.$/.test(title) ? title.slice(0, -1) : title
}

/** The number of an item, the last of "3.2.1"; 0 when it has none. */
export function numberOf(text: string): number {
  const [, last = '0'] = /^(?:\D{0,5}?)(?:\d{1,2}\.)*(\d{1,3})/.exec(text) ?? []
  return Number(last)
}

const remark =
  /^(?:\d{1,3} ?min\p{L}*\.?|kl\.? ?\d.*|\d{1,2}[.:]\d\d.*|[bid]|beslut|info\p{L}*|diskussion|dialog|uppdrag)$/iu

/** True for a cell beside what an item is called that says how long it takes or what it is for. */
export function isRemark(cell: string): boolean {
  return remark.test(cell)
}
