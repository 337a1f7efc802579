// How a session's tasks run: one after the other, each with its progress, until it is done, fails or is stopped. What goes wrong becomes a
// Trouble in the state.
import type { Watcher } from "./generateReport";
import { NOTHING_DONE, type HeldState, type SessionState, type Task, type Trouble } from "./sessionState";
import { WorkbookError } from "./workbook";

export interface Tasks {
  /** Runs a task after the one that is running; the same task asked for twice runs once. `work` gives what the state then holds. */
  readonly perform: (task: Task, work: () => Promise<Partial<SessionState>>) => Promise<void>;
  /** Shows how far the running task is; ends it where the person has asked for that. */
  readonly watch: Watcher;
  /** Asks the running task to end at its next step. */
  readonly cancel: () => void;
}

class Cancelled extends Error {}

/** The tasks of the session that holds this state; `pause` lets the screen be painted before a long step. */
export function tasksOf({ now, change }: HeldState, pause: () => Promise<void>): Tasks {
  let running: Promise<void> = Promise.resolve();

  async function carryOut(task: Task, work: () => Promise<Partial<SessionState>>): Promise<void> {
    // Going to a cell leaves what came of the last task on the screen.
    change({ busy: { task, progress: null, stopping: false }, trouble: null, question: null, ...(task === "show" ? {} : NOTHING_DONE) });
    try {
      await pause();
      const result = await work();
      change({ busy: null, ...result });
    } catch (error) {
      change({ busy: null, trouble: troubleOf(task, error) });
    }
  }

  return {
    perform: (task, work) => {
      if (now().busy?.task === task) return running;
      running = running.then(() => carryOut(task, work));
      return running;
    },
    watch: (progress) => {
      const { busy } = now();
      if (busy?.stopping) throw new Cancelled();
      if (busy !== null) change({ busy: { ...busy, progress } });
      return pause();
    },
    cancel: () => {
      const { busy } = now();
      if (busy !== null) change({ busy: { ...busy, stopping: true } });
    },
  };
}

/** What an error means to the person. */
export function troubleOf(task: Task, error: unknown): Trouble {
  if (error instanceof Cancelled) return { task, kind: "cancelled" };
  if (error instanceof WorkbookError) return { task, kind: "workbook", code: error.code, parameters: error.parameters, detail: error.detail };
  return { task, kind: "unexpected", detail: error instanceof Error ? error.stack ?? error.message : String(error) };
}
