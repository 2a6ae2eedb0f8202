// Code that tests run inside the extension's own pages and worker sees the browser's global.
declare const chrome: typeof import('wxt/browser')['browser'];
declare const browser: typeof import('wxt/browser')['browser'];
