/** The six steps of the path, in their order; the id is the part of the address after "#". */
export const steps = [
  {
    id: 'platsen',
    title: 'Platsen',
    about: 'Hur många barn och unga som bor här, och hur familjerna har det.'
  },
  {
    id: 'skyddsfaktorerna',
    title: 'Skyddsfaktorerna',
    about: 'Det som skyddar mot många problem på samma gång.'
  },
  {
    id: 'sticker-ut',
    title: 'Vad sticker ut',
    about: 'Styrkor först, sedan det som oroar. Bara det som siffrorna kan visa säkert.'
  },
  {
    id: 'bakom-siffran',
    title: 'Bakom siffran',
    about: 'Vad gruppen vet, tror och behöver ta reda på om varför det ser ut så.'
  },
  { id: 'gors-redan', title: 'Vad görs redan', about: 'Insatser och beslut som rör platsen.' },
  {
    id: 'vill-vi',
    title: 'Vad vill vi',
    about: 'Gruppen prioriterar, med egna ord och bredvid siffrorna.'
  }
] as const

export type StepId = (typeof steps)[number]['id']

/** The step that an address's fragment names; the first when it names none. */
export function stepOf(fragment: string): StepId {
  return (steps.find(({ id }) => `#${id}` === fragment) ?? steps[0]).id
}
