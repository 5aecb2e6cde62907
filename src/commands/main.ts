import { createSession } from '../app/create-session';
import type { Session } from '../app/views';
import { localeFor } from '../core/locale';
import { OfficeHost } from '../hosts/office/office-host';
import { runCommand, type CommandEvent } from './run-command';

/**
 * What the buttons of the ribbon do without the pane; the names are those of manifest.xml.
 * Source: "Create add-in commands", Office Add-ins documentation.
 */
const COMMANDS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  clearMarks: (session) => session.clearMarks(),
  exportClean: (session) => session.exportSheets('clean'),
};

/** Shows sentences in a small window of our own: a command has no other place for them. */
function tell(sentences: readonly string[]): void {
  const page = new URL('message.html', location.href);
  page.hash = encodeURIComponent(sentences.join('\n'));
  Office.context.ui.displayDialogAsync(page.href, { height: 25, width: 30, displayInIframe: true });
}

void Office.onReady(() => {
  const session = createSession(new OfficeHost(), { locale: localeFor(Office.context.displayLanguage) });
  for (const [name, action] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void runCommand(event, session, action, tell);
    });
  }
});
