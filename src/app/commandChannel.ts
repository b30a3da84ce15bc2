/** What the ribbon asks of the pane. Both live in one page (shared runtime), each in its own entry. */
export type Command = 'check' | 'toggle-marking';

/** Carries a command out; the promise ends when it is done, well or not. */
export type CommandHandler = (command: Command) => Promise<void>;

interface Waiting {
  readonly command: Command;
  readonly done: () => void;
}

let handler: CommandHandler | undefined;
let waiting: Waiting[] = [];

/** Sends a command to the pane; one that comes before the pane is ready waits for it. */
export function sendCommand(command: Command): Promise<void> {
  if (handler !== undefined) return handler(command);
  return new Promise((done) => waiting.push({ command, done }));
}

/** The pane takes the commands from now on, those that waited first. Returns the function that ends it. */
export function takeCommands(take: CommandHandler): () => void {
  handler = take;
  const early = waiting;
  waiting = [];
  for (const { command, done } of early) void take(command).finally(done);
  return () => {
    if (handler === take) handler = undefined;
  };
}
