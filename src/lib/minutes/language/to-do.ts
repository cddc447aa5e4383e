// What is agreed on is a decision when it is to be done, and an opinion when it is so: "är överens om att frågan är viktig".
const strong =
  'sägs|anställs|beställs|tillsätts|körs|erbjuds|inleds|inrättas|upphör|tillhandahålls|återupptas|ges|tas|görs|ses|sätts|läggs|ställs|dras|förs|drivs|skrivs|sprids|byts|byggs|köps|hyrs|säljs|höjs|sänks|hålls|följs|stängs|styrs|fylls|lyfts|sänds|bjuds|skjuts|väljs|slås'
const particle = '(?:an|av|be|bi|er|för|in|ned|om|till|upp|ut|över)?'
const weak =
  '(?!(?:\\p{L}+(?:erna|arna|orna|hetena)|behöv|sakna|lycka|hoppa|krä|befinna|upplevas?|dera|alla|andra|samtliga)s(?!\\p{L}))\\p{L}{2,}as'
const active =
  'ska|skall|får|börjar|startar|fortsätter|byter|provar|prövar|inför|sprider|söker|anställer|betalar'

/** What is going to be done, by whomever: "sprids", "förlängs", "kompletteras". */
export const willBe = `${active}|${particle}(?:${strong})|förlängs|minskas|införs?|utses|används|genomförs|${weak}`

/** What a meeting does that changes something, in the present. */
export const change =
  'delar (?:på|lika)|skippar|hoppar över|avstår|slutar|börjar|startar|byter|kör|delar|trycker|kortar|testar|provar|prövar|inför|behåller|ändrar|köper|hyr|anställer|öppnar|stänger|flyttar|erbjuder|utökar|förlänger|höjer|sänker|ordnar|anordnar|genomför|använder|samordnar|lägger (?:ned|ner|till)|tar (?:bort|fram|in)|tar över|drar (?:ned|ner|igång)|bemannar|finansierar|betalar|erbjuder|översätter|rekryterar|gör om|slår ihop|skickar (?:in|ut)|sprider|går (?:över till|ihop om|med i|vidare med)|satsar|håller|fördelar|begränsar|kompletterar|förtydligar|reviderar|uppdaterar|bildar|tillsätter|rapporterar|säger upp|tecknar|ansluter sig|prioriterar|bekostar|avsätter|lägger (?:pengar|resurser)|står för|turas om|lånar|bjuder (?:in|på)|gör (?:ett|en|om)|ställer in|flyttar|justerar|avslutar|permanentar|återupptar|bygger|säkerställer|tillhandahåller|deltar i|medverkar i|upphandlar|investerar|anlitar|rustar|utser|inrättar|fortsätter (?:med|som|ett|till)'

/** What somebody does who has to: a paper, a call, a room. */
export const errand =
  'fixar|pratar med|tar fram|ordnar|skriver|skickar|mejlar|mailar|ringer|hör (?:av sig|med|sig för)|tar reda på|tar (?:frågan|ärendet|det) vidare|går hem och|tar (?:med )?(?:frågan|det) hem|svarar|samordnar|ansvarar för att|ser till att|kontaktar|håller (?:en|ett|i)|tar kontakt|bokar|bjuder in|kallar|sammanställer|undersöker|kartlägger|utreder(?! (?:händelsen|brottet|ärendet))|ser över|kollar|kontrollerar|återkommer (?:med|till|den|senast|på|i|vid|inför|före)|presenterar|gör (?:ett|en)|uppdaterar|reviderar|intervjuar|beställer|söker|ansöker|översätter|upphandlar|förbereder|stämmer av|lämnar|formulerar|frågar|samlar in|räknar|berättar|annonserar|meddelar|informerar|sprider|publicerar|lägger ut|håller i|leder|arrangerar'

/** "Att alla kurser ska vara fria", but not "att frågan är viktig". */
export const toDo = `(?:att (?:inte )?(?:\\p{L}+a|gå|få|ge|ta|se|bli|ha|stå|ske)(?!\\p{L})|att [^.;:]{2,80}? (?:${willBe}|${change}|${errand})(?!\\p{L}))`
