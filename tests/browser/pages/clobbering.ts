const NODE_NAMES = [
  ...[
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'parentElement',
    'textContent',
    'nodeName',
    'nodeType',
  ],
  ...[
    'localName',
    'tagName',
    'attributes',
    'getAttribute',
    'setAttribute',
    'removeAttribute',
    'closest',
    'matches',
  ],
  ...[
    'contains',
    'isConnected',
    'ownerDocument',
    'getRootNode',
    'compareDocumentPosition',
    'querySelectorAll',
  ],
  ...[
    'checkVisibility',
    'shadowRoot',
    'children',
    'scrollIntoView',
    'getBoundingClientRect',
    'getClientRects',
  ],
  ...['append', 'innerText', 'style', 'id', 'addEventListener'],
];

/** A form whose fields shadow its own properties, around or beside whatever it holds. */
export function clobberedForm(inside: string): string {
  return `<form>${NODE_NAMES.map((name) => `<input name="${name}" type="hidden">`).join('')}${inside}</form>`;
}

/** Names under which images and forms shadow what the document itself is asked for. */
export const DOCUMENT_NAMES = [
  ...[
    'body',
    'head',
    'documentElement',
    'title',
    'fullscreenElement',
    'activeElement',
    'hidden',
    'visibilityState',
  ],
  ...[
    'createElement',
    'createTreeWalker',
    'createRange',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
  ],
  ...[
    'caretPositionFromPoint',
    'elementFromPoint',
    'elementsFromPoint',
    'implementation',
    'readyState',
    'location',
  ],
  ...[
    'defaultView',
    'nodeType',
    'ownerDocument',
    'childNodes',
    'contains',
    'adoptNode',
    'scrollingElement',
    'cookie',
  ],
];

/** Names that the libraries in our content script ask of the document without a detour. */
export const LIBRARY_NAMES = ['addEventListener', 'dispatchEvent', 'createElementNS', 'createTextNode'];

/** Images and forms that the document answers with when asked for one of its own properties. */
export function clobberedDocument(names: readonly string[]): string {
  return names
    .map((name, i) => (i % 2 ? `<form name="${name}"></form>` : `<img name="${name}" alt="">`))
    .join('');
}
