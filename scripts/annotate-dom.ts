import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

const GLOBALS = ['Node', 'Element', 'Document', 'CharacterData', 'ShadowRoot'] as const;

let ready = false;

/** Gives Node the DOM interfaces that `lib/page` takes its getters from. */
function prepare(): void {
  if (ready) return;
  const { window } = new JSDOM('');
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  ready = true;
}

/**
 * Reads an HTML file, gzipped or not, into a document. No script runs and nothing is fetched.
 * @throws when the file cannot be read or unpacked
 */
export function openPage(file: string, url: string): { document: Document; close: () => void } {
  prepare();
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const dom = new JSDOM(withoutCode(html.toString('utf8')), {
    url: URL.canParse(url) ? url : 'about:blank',
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
  });
  return { document: dom.window.document, close: () => dom.window.close() };
}

/** The page without its scripts' and styles' text, which costs most of the time and is never read; JSON-LD stays. */
function withoutCode(html: string): string {
  return html
    .replace(/(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi, '$1$2')
    .replace(/(<script\b(?![^>]*ld\+json)[^>]*>)[\s\S]*?(<\/script\s*>)/gi, '$1$2');
}
