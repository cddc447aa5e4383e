export interface Shortcut {
  /** What to press, one or the other. */
  keys: string[]
  does: string
}

const builder = 'När du gör ett bildspel'
interface Shortcuts {
  where: string
  list: Shortcut[]
}

/** Those of the show, which shows nothing else. */
export const showShortcuts: Shortcuts = {
  where: 'När bildspelet visas',
  list: [
    { keys: ['→', '↓', 'Page Down', 'Enter', 'mellanslag'], does: 'Nästa bild' },
    { keys: ['←', '↑', 'Page Up', 'Backsteg', 'Skift + mellanslag'], does: 'Förra bilden' },
    { keys: ['Home', 'End'], does: 'Första eller sista bilden' },
    { keys: ['bildens nummer + Enter'], does: 'Gå till den bilden' },
    { keys: ['B', '.'], does: 'Svart skärm, tills du trycker på en tangent' },
    { keys: ['W', ','], does: 'Vit skärm, tills du trycker på en tangent' },
    { keys: ['L'], does: 'Visa eller ta bort pekaren' },
    { keys: ['T'], does: 'Öppna talarvyn' },
    { keys: ['F', 'F5'], does: 'Helskärm' },
    { keys: ['Esc'], does: 'Ta bort det som ligger över bilden, eller avsluta visningen' }
  ]
}

/** Keys that do something, by where they do. */
export const shortcuts: Shortcuts[] = [
  {
    where: 'På alla sidor',
    list: [
      { keys: ['/'], does: 'Gå till sökrutan' },
      { keys: ['?'], does: 'Visa den här listan' },
      {
        keys: ['Esc'],
        does: 'Stäng en lista, en ruta eller det som visas om en punkt i ett diagram'
      }
    ]
  },
  {
    where: 'I sökrutan',
    list: [
      { keys: ['↓', '↑'], does: 'Gå mellan träffarna' },
      { keys: ['Enter'], does: 'Öppna träffen, eller visa alla träffar' },
      { keys: ['Esc'], does: 'Stäng träfflistan, och töm sedan rutan' }
    ]
  },
  {
    where: 'I ett diagram',
    list: [
      { keys: ['←', '→', '↑', '↓'], does: 'Gå från värde till värde' },
      { keys: ['Home', 'End'], does: 'Gå till det första eller sista värdet' }
    ]
  },
  {
    where: 'När du granskar minnesanteckningar',
    list: [
      { keys: ['G'], does: 'Godkänn förslaget' },
      { keys: ['A'], does: 'Avvisa förslaget' },
      { keys: ['N'], does: 'Nästa förslag' },
      { keys: ['F'], does: 'Föregående förslag' },
      { keys: ['↑', '↓', 'Home', 'End'], does: 'Gå från rad till rad, i texten' },
      { keys: ['Enter'], does: 'Öppna radens förslag, i texten' }
    ]
  },
  {
    where: builder,
    list: [
      { keys: ['Ctrl + Z', '⌘ + Z'], does: 'Ångra det som gjordes sist' },
      { keys: ['Ctrl + Y', 'Ctrl + Skift + Z', '⌘ + Skift + Z'], does: 'Gör om det som ångrades' },
      { keys: ['↑', '↓'], does: 'Gå till bilden före eller efter, i listan' },
      { keys: ['Alt + ↑', 'Alt + ↓'], does: 'Flytta den valda bilden, i listan' },
      { keys: ['Delete'], does: 'Ta bort den valda bilden, i listan' }
    ]
  },
  showShortcuts
]

/** Those of the page where a deck is made. */
export const builderShortcuts = shortcuts.find(({ where }) => where === builder)?.list ?? []
