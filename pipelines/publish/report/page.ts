import { createHash } from 'node:crypto'

const style = `
body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: #222; background: #fff;
  font: 1rem/1.5 'Source Sans 3', 'Segoe UI', Arial, sans-serif; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 3px solid #1f4e79; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 0.4rem 0; color: #55514a; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid #dedad2; text-align: right; white-space: nowrap; }
thead th { vertical-align: bottom; white-space: normal; }
tbody th, thead th:first-child { text-align: left; font-weight: 400; }
a { color: #1f4e79; }
@media print { .table { overflow: visible; } }
`

/** A page of its own, readable without the site: no script, nothing fetched. */
export function reportPage(title: string, site: string, sections: string[]): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(site)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p><a href="../data-och-metod/">Data och metod</a></p>
<h1>${escape(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`
}

/** A heading with what stands under it. */
export function section(heading: string, ...parts: string[]): string {
  return `<section>\n<h2>${escape(heading)}</h2>\n${parts.join('\n')}\n</section>`
}

export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`
}

export function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`
}

/** A table whose first column names the row; it scrolls sideways by itself where it is too wide. */
export function table(caption: string, columns: string[], rows: string[][]): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('')
  const body = rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => `<td>${escape(cell)}</td>`).join('')
    return `<tr><th scope="row">${escape(name)}</th>${values}</tr>`
  })
  return `<div class="table" role="region" tabindex="0" aria-label="${escape(caption)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
