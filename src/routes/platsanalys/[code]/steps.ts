/** The five steps of the path, in their order; the id is the part of the address after "#". */
export const steps = [
  { id: 'platsen', title: 'Platsen' },
  { id: 'skyddsfaktorerna', title: 'Skyddsfaktorerna' },
  { id: 'sticker-ut', title: 'Vad sticker ut' },
  { id: 'gors-redan', title: 'Vad görs redan' },
  { id: 'vill-vi', title: 'Vad vill vi' }
] as const

export type StepId = (typeof steps)[number]['id']

/** The step that an address's fragment names; the first when it names none. */
export function stepOf(fragment: string): StepId {
  return (steps.find(({ id }) => `#${id}` === fragment) ?? steps[0]).id
}
