import { type Browser, browser } from 'wxt/browser';
import { type PageCommand, POPUP_PORT, parseCommand } from '../../lib/messaging/page-commands.ts';
import type { Session } from './session.ts';

/** Joins the session to the popup's port and to keyboard commands. Returns a function that ends this. */
export function listen(session: Session): () => void {
  const ports = new Set<Browser.runtime.Port>();
  const carryOut = (message: unknown) => {
    const command = parseCommand(message);
    if (command) run(session, command);
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener(carryOut);
    port.postMessage(session.state);
  };
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id === browser.runtime.id) carryOut(message);
  };
  session.onState = (state) => {
    for (const port of ports) port.postMessage(state);
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    session.onState = () => {};
    // After an update of the extension its interfaces are gone, and so is what was registered with them.
    try {
      for (const port of ports) port.disconnect();
      browser.runtime.onConnect.removeListener(onConnect);
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {}
  };
}

function run(session: Session, command: PageCommand): void {
  if (command.type === 'go-to') session.goTo(command.mention);
  if (command.type === 'step') session.step(command.by);
  if (command.type === 'restore') session.restore(command.line, command.restored);
  if (command.type === 'hide-line') session.hideLine();
  if (command.type === 'retry') session.start(location.href);
}
