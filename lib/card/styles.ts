/**
 * Gives a shadow root its style sheet. A constructed sheet is exempt from the page's content security policy; where a
 * content script cannot adopt one (Firefox), a style element does.
 */
export function adoptStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = css;
    shadow.append(style);
  }
}
