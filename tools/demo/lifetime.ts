import process from 'node:process';

/** One Ctrl-C can arrive twice: libraries that clean up after themselves send it on. */
const ECHO_MS = 1_000;

/** Everything a command has started. */
export interface Lifetime {
  /** Registers how to end something; what was started last is ended first. */
  onEnd(end: () => Promise<void>): void;
}

/**
 * Runs a command whose main function returns its exit code, and ends everything it started when it
 * returns, throws, or is told to stop by Ctrl-C or a signal; a second Ctrl-C does not wait. What it
 * throws is told in its one sentence.
 */
export async function runCommand(
  main: (lifetime: Lifetime) => Promise<number>,
): Promise<void> {
  const endings: (() => Promise<void>)[] = [];
  let ended: Promise<void> | undefined;
  let endingSinceMs = 0;
  const end = async () => {
    for (const ending of endings.splice(0).reverse()) {
      await ending().catch((error: unknown) => console.error(error));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ended !== undefined) {
        if (Date.now() - endingSinceMs > ECHO_MS) process.exit(130);
        return;
      }
      endingSinceMs = Date.now();
      ended = end();
      void ended.then(() => process.exit(0));
    });
  }
  try {
    process.exitCode = await main({ onEnd: (ending) => void endings.push(ending) });
  } catch (error) {
    // Whatever breaks because it is being ended is no failure.
    if (ended === undefined) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    ended ??= end();
    await ended;
  }
}

/** Whether a window can be opened: anywhere but on a Linux without a display. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
