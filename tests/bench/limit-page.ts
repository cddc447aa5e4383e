/**
 * The least that could show a page's first chart: bare HTML with its first two drawings, of which one fits the screen,
 * and the style that tells which.
 */
export function limitPage(html: string): string {
  const drawings = html.match(/<div class="(?:wide|narrow)"><svg.*?<\/svg><\/div>/gs)?.slice(0, 2)
  if (drawings?.length !== 2) throw new Error('the page has no first chart')
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
