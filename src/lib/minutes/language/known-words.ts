/** Organisations, methods and tools that minutes name and the registers and the dictionary do not. */
export const organisations = `
Alateen Attention Barnahus Bris Brå Cope Finsam Folkets Friends Fryshuset Fritidsbanken Generation Google Gryningen Kolada Komet
Kraftsamling Maskrosbarn Menti Microsoft Mind Navigatorcentrum Pep Prio Projify Repulse Röda Korset Rädda Barnen Samkraft Signs Safety
AU KSAU KSO KC RD KCRD RU HS SKR IVO BVC MVC HVB LSS MFoF Sisu Skype Suicide Sydnärke Teams Trappan Unicef Visam Vivalla Zero Zoom Communities That Care
`

/** Endings of words for organisations and their parts. */
export const organisationEnding =
  /(?:kommun|region|län|länsdel|styrelse|nämnd|verk|myndighet|förbund|förvaltning|förening|stiftelse|universitet|högskola|skola|gymnasi|universitet|grupp|team|råd|utskott|centrum|central|mottagning|klinik|enhet|avdelning|verksamhet|tjänst|vård|hälsa|hälso|psykiatri|omsorg|mission|kyrka|bolag|akademi|organisation|kraft|kansli|projekt|modell|samverkan|bibliotek|polis|område|nätverk|forum|kommitté|parti|fond|habilitering|departement|regering|riksdag|fullmäktige|domstol|ting|myndighet)(?:en|et|n|t|s|er|erna|ens|ets|arna|a|orna|ar|na)*$/i

/** Words for what a person does at work. */
export const functionWord =
  /(?:chef|ledare|strateg|samordnare|sekreterare|direktör|rektor|läkare|sköterska|handläggare|utredare|ordförande|ledamot|ersättare|kurator|psykolog|intendent|koordinator|pedagog|utvecklare|controller|jurist|kommunikatör|specialist|konsult|ombud|politiker|lektor|professor|forskare|doktorand|logoped|arbetare|polis|lärare|ekonom|administratör|samordning|coach|terapeut|assistent|barnmorska|(?:ledar|handläggar|utredar|samordnar|lärar|utvecklar|arbetar)(?=na$))(?:en|n|na|r|er|erna)?$/i
