import face from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/** The site's letters, as app.css has them, at hand before another window needs them. */
let letters: ArrayBuffer | null = null

export async function fetchLetters(): Promise<void> {
  try {
    letters ??= await (await fetch(face)).arrayBuffer()
  } catch {
    // The window has the letters that app.css falls back to.
  }
}

/** Gives a window without an address the style of this page, without asking the network for anything. */
export function lendStyle({
  document: paper,
  CSSStyleSheet,
  FontFace
}: Window & typeof globalThis): void {
  const sheets = [...document.styleSheets].filter(({ disabled }) => !disabled)
  paper.adoptedStyleSheets = sheets.map((sheet) => {
    const copy = new CSSStyleSheet()
    copy.replaceSync(
      [...sheet.cssRules].flatMap((rule) => (asks(rule) ? [] : rule.cssText)).join('\n')
    )
    return copy
  })
  if (letters) {
    paper.fonts.add(new FontFace('Source Sans 3 Variable', letters, { weight: '200 900' }))
  }
}

/** A face that the window would fetch. */
function asks(rule: CSSRule): boolean {
  return rule instanceof CSSFontFaceRule && rule.cssText.includes('url(')
}
