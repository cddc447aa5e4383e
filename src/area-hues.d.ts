/** What `area-hues.ts` makes of the figures: codes of places with their colours, a hue and its shades. */
declare module 'virtual:area-hues' {
  const areaHues: [code: string, colours: [string, ...string[]]][]
  export default areaHues
}

declare module 'virtual:area-hues.css'
