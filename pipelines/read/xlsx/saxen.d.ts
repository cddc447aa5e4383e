/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    on(
      event: 'openTag',
      handle: (
        name: string,
        attributes: () => Record<string, string>,
        decode: Decode,
        selfClosing: boolean
      ) => void
    ): this
    on(event: 'closeTag', handle: (name: string) => void): this
    on(event: 'text' | 'cdata', handle: (text: string, decode: Decode) => void): this
    on(event: 'error', handle: (error: Error) => void): this
    write(xml: string): this
    end(): unknown
    stop(): void
  }
}
