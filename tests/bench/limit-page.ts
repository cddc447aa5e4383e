/**
 * The least that could show a page's first chart: bare HTML with its first two drawings, of which one fits the screen,
 * and the style that tells which; or with the one that the page has for all widths.
 */
export function limitPage(html: string): string {
  const all = html.match(/<div class="(?:wide|narrow|once)"><svg.*?<\/svg><\/div>/gs) ?? []
  const drawings = all.slice(0, all[0]?.includes('class="once"') ? 1 : 2)
  if (drawings.length === 0) throw new Error('the page has no first chart')
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gränsen</title>
<style>
body{font-family:sans-serif}
svg{max-width:100%;height:auto}
.narrow{display:none}
@media (max-width:640px){.wide{display:none}.narrow{display:block}}
</style>
</head>
<body>
<figure>${drawings.join('')}</figure>
</body>
</html>
`
}
