/** The sections of the method page by the names that links have for them, in its order. */
export const methodSections = {
  kort: 'Kort sagt',
  kallor: 'Källor',
  vagning: 'Så vägs kommunerna samman',
  exempeldata: 'Exempeldata',
  skydd: 'Så skyddas barnen',
  slump: 'Vad som räknas som slump',
  tveksamt: 'Tveksamma uppgifter',
  provning: 'Så prövas skillnader',
  'sma-platser': 'Små platser',
  likhet: 'Så räknas likheten mellan kommuner',
  'fore-och-efter': 'Före och efter ett beslut',
  formler: 'Formler och källor',
  luckor: 'Luckor',
  filer: 'Ta del av uppgifterna',
  felrapporter: 'Felrapporter',
  licenser: 'Licenser'
} as const

export type MethodSectionId = keyof typeof methodSections
