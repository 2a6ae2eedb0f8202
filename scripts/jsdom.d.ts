/** The part of jsdom that the scripts use; the package carries no types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html?: string,
      options?: { url?: string; contentType?: string; virtualConsole?: VirtualConsole },
    );
    readonly window: Window & typeof globalThis;
  }
}
