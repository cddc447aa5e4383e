interface Shortcut {
  /** What to press, one or the other. */
  keys: string[]
  does: string
}

/** Keys that do something, by where they do. */
export const shortcuts: { where: string; list: Shortcut[] }[] = [
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
    where: 'När du gör ett bildspel',
    list: [{ keys: ['Alt + ↑', 'Alt + ↓'], does: 'Flytta den valda bilden' }]
  },
  {
    where: 'När bildspelet visas',
    list: [
      { keys: ['→', '↓', 'Page Down', 'Enter', 'mellanslag'], does: 'Nästa bild' },
      { keys: ['←', '↑', 'Page Up', 'Backsteg', 'Skift + mellanslag'], does: 'Förra bilden' },
      { keys: ['Home', 'End'], does: 'Första eller sista bilden' },
      { keys: ['F'], does: 'Helskärm' },
      { keys: ['Esc'], does: 'Avsluta visningen' }
    ]
  }
]
