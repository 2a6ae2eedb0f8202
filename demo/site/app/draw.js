// Draws the blocks of an article. A text is a list of strings and spans: { "b": "Olaf" }, { "a": "NATO", "href": "/" }.

/** Makes an element with attributes and children. */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function span(part) {
  if (typeof part === 'string') return part;
  if (part.a !== undefined) return element('a', { href: part.href }, [part.a]);
  return element('b', {}, [part.b]);
}

/** Draws one block: a paragraph, a sub-heading or one of the site's boxes. */
export function draw(block) {
  const spans = [block.text].flat().map(span);
  if (block.kind === 'heading') return element('h2', {}, spans);
  if (block.kind === 'box') return element('div', { class: 'box' }, [element('p', {}, spans)]);
  return element('p', {}, spans);
}
