import { toDo } from './to-do.ts'

// "Vi kör på som vanligt" goes on as before.
const goingOn = '(?! (?:som|ändå|samma|bra|hårt|(?:mån|tis|ons|tors|fre|lör|sön)dag\\p{L}*|\\d))'
const opening = '(?:(?:ok|okej|ja|bra|då|så|alltså|därför|till slut|till sist)(?:,|:| –)? )?'
const we = '(?:vi|gruppen|mötet|nätverket|rådet)'
const all = '(?:alla|samtliga|oss alla|gruppen|mötet|nätverket|rådet)'
const chosen =
  '\\p{L}*(?:förslag(?:et)?|alternativ(?:et)?|variant(?:en)?|linje(?:n)?|upplägg(?:et)?|modell(?:en)?|version(?:en)?|spår(?:et)?|idé(?:n)?|plan(?:en)?|ändring(?:en)?|datum(?:et)?)'
const choice = `(?:(?:det|detta|den|den här|det nya|den nya|första|andra)(?: ${chosen})?[.!,]?$|(?:\\p{L}+ ){0,2}${chosen}(?!\\p{L}))`

/** How everyday notes say that all agreed: at the beginning of a sentence, and not "alla var med på mötet". */
export const everyday = [
  `${opening}${we} (?:(?:kör|körde|kör vidare|kör igång)(?: på| med| vidare med)${goingOn}|(?:satsar|satsade|går|gick) på ${choice}|(?:går|gick) vidare med ${choice})`,
  `${opening}(?:kör|satsar|går) ${we} (?:på|med|vidare med)${goingOn} ${choice}`,
  `${opening}(?:alla|samtliga) (?:(?:är|var) )?(?:med på|för|okej med|ok med) (?:${toDo}|${choice})`,
  `(?:ok|okej|ja|tummen upp|klartecken|grönt ljus)(?: (?:från|av) ${all}) (?:att|till|för|om|på)`,
  '(?:klartecken|grönt ljus) (?:att|till att|för att)',
  `(?:tummen upp|ok|okej) (?:för|till|på) ${choice}`
].join('|')
