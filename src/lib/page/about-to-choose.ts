const signs = ['pointerover', 'pointerdown', 'focusin'] as const
const filters = 'form.filters'

/**
 * Runs `task` once when the reader points at the page's filters, touches them or goes into them with the keyboard: the
 * engine is then on its way before anything is chosen. Returns how to call it off.
 */
export function whenAboutToChoose(task: () => void): () => void {
  const hear = ({ target }: Event) => {
    if (target instanceof Element && target.closest(filters)) run()
  }
  const run = () => {
    stop()
    task()
  }
  const stop = () => signs.forEach((sign) => document.removeEventListener(sign, hear))
  signs.forEach((sign) => document.addEventListener(sign, hear))
  // It may have begun before the page's script listened.
  if (document.querySelector(filters)?.matches(':hover, :focus-within')) run()
  return stop
}
