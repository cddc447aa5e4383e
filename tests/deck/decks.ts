import { emptyDeck, type Deck, type Slide } from '../../src/lib/deck/slide.ts'

const told = { title: '', note: '' }
const chart = { kind: 'trend' as const, part: null, frozen: null }

/** One slide of each kind; their ids are their positions. */
export const slides: Slide[] = [
  { ...told, id: '1', kind: 'title', title: 'Barn och unga', subtitle: 'Chefsgruppen' },
  { ...told, id: '2', kind: 'section', title: 'Placerade barn' },
  {
    ...told,
    id: '3',
    kind: 'chart',
    note: 'Börja med "länet" & fortsätt',
    chart: { ...chart, address: '/indikator/familjehem/?omraden=18N' }
  },
  {
    ...told,
    id: '4',
    kind: 'chart',
    chart: {
      ...chart,
      kind: 'multiples',
      part: 'mar-bra',
      address: '/jamfor/?tema=halsa',
      frozen: { day: '2026-11-22', rows: { figures: [1, null, 'två'] } }
    }
  },
  {
    ...told,
    id: '5',
    kind: 'comparison',
    charts: [
      { ...chart, address: '/indikator/hvb/' },
      { ...chart, kind: 'ranking', address: '/indikator/hvb/' }
    ]
  },
  { ...told, id: '6', kind: 'summary' },
  { ...told, id: '7', kind: 'decision', decision: 'sams-pilot' },
  { ...told, id: '8', kind: 'text', text: 'Å, ä och ö 🙂\n- punkt' }
]

export const deck: Deck = {
  slides,
  template: { ...emptyDeck.template, color: '#7a1250', logo: 'data:image/png;base64,iVBORw0KGgo=' }
}
