import { siteAddress as site } from './site-address.server.ts'

const ownPicture = /^\/(indikator|omrade)\/[^/]+\/$/

/**
 * A page's HTML with what a link to it shows in a message or a feed: what the page itself says in its title and its
 * description, and a picture. Most services want whole addresses; without SITE_ADDRESS they are relative.
 */
export function withPreview(html: string, path: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1]
  if (title === undefined || description === undefined) return html
  const [, topic = title, name = ''] = /^(.*) – ([^–]*)$/s.exec(title) ?? []
  const root = site ?? ('../'.repeat(path.split('/').length - 2) || './')
  const picture = ownPicture.test(path) ? `${path.slice(1)}bild.png` : 'bild.png'
  const properties = {
    'og:site_name': name,
    'og:type': 'website',
    'og:locale': 'sv_SE',
    'og:title': topic,
    'og:description': description,
    ...(site && { 'og:url': `${site}${path.slice(1)}` }),
    'og:image': root + picture,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `${topic}. ${description}`
  }
  const tags = Object.entries(properties).map(
    ([property, content]) =>
      `<meta property="${property}" content="${content.replaceAll('"', '&quot;')}" />`
  )
  const card = '<meta name="twitter:card" content="summary_large_image" />'
  return html.replace('</head>', `${[...tags, card].join('\n    ')}\n  </head>`)
}
