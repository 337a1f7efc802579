// The ribbon's commands, by the names the manifest calls them. They drive the session the pane shows; the pane opens only when something
// must be asked or said. Each tells Excel that it is done, also when it failed.
import type { Session } from "../app/session";
import type { SessionState } from "../app/sessionState";

/** What Office gives the ribbon, as far as it is used here. */
export interface RibbonHost {
  readonly associate: (name: string, command: (event: { completed: () => void }) => void) => void;
  readonly showPane: () => Promise<void>;
}

type Command = (session: Session) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  monthlyReport: (session) => session.report("newest month"),
  insertSample: (session) => session.insertSample("ask"),
};

/** Ties the commands to a session that may still be starting. */
export function associateCommands(ribbon: RibbonHost, session: Promise<Session>): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    ribbon.associate(name, (event) => void carryOut(command, ribbon, session).finally(() => event.completed()));
  }
}

async function carryOut(command: Command, ribbon: RibbonHost, starting: Promise<Session>): Promise<void> {
  const session = await starting;
  await command(session);
  if (mustSay(session.state())) await ribbon.showPane();
}

/** True where the workbook alone does not tell what came of it: trouble, a question, a tab kept under another name, or a task that was under way. */
function mustSay({ trouble, question, written, busy }: SessionState): boolean {
  return trouble !== null || question !== null || busy !== null || (written !== null && written.kept.length > 0);
}
