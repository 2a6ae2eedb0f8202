/** Scripts of a hostile page, to be put into its head; each runs before the extension reads the page. */

/** Defines an element of the card's name that wants to see into it, or to keep it from having a shadow root. */
export const FORGED_ELEMENT = `<script>
window.seen = [];
class Forged extends HTMLElement {
  constructor() {
    super();
    try { seen.push(this.attachInternals().shadowRoot); } catch (error) { seen.push(null); }
    try { this.attachShadow({ mode: 'open' }); } catch (error) {}
  }
}
customElements.define('newsgloss-card', Forged);
</script>`;

/** Cards of the page's own making, one of them open. */
export const FORGED_CARDS =
  '<newsgloss-card id="forged" popover="manual">Forged</newsgloss-card><newsgloss-card></newsgloss-card>' +
  '<script>document.getElementById("forged").showPopover();</script>';
