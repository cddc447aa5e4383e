/** The parts of the site, as its menu has them; `section` is where their pages lie. */
export const siteParts = [
  { path: '/', label: 'Indikatorer', section: '/indikator' },
  { path: '/jamfor/', label: 'Jämför', section: '/jamfor' },
  { path: '/beslut/', label: 'Beslut', section: '/beslut' },
  { path: '/insatser/', label: 'Insatser', section: '/insatser' },
  { path: '/platsanalys/', label: 'Platsanalys', section: '/platsanalys' },
  { path: '/bildspel/', label: 'Bildspel', section: '/bildspel' },
  { path: '/data-och-metod/', label: 'Data och metod', section: '/data-och-metod' }
] as const
