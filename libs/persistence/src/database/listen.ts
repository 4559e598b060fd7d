import pg from 'pg';

/** `throughline_intake`: deals to start or tell. `throughline_outbox`: mails. `throughline_plan`: plans to tell of. `throughline_handoff`: the id of one that changed. */
export type Channel = 'throughline_intake' | 'throughline_outbox' | 'throughline_plan' | 'throughline_handoff';

export interface Listening {
  close(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Calls back at every notification, for as long as the process lives: a lost connection is made again. What was
 * said meanwhile is lost, so `onConnected` is called after each connect, to look for work once.
 */
export function listen(
  url: string,
  channels: readonly Channel[],
  handlers: { onNotification: (channel: Channel, payload: string) => void; onConnected?: () => void; onError?: (error: Error) => void },
): Listening {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE_MS;

  async function connect(): Promise<void> {
    const mine = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: 'throughline listen' });
    client = mine;
    let lost = false;
    const again = (error: Error): void => {
      if (lost) return;
      lost = true;
      mine.end().catch(() => undefined);
      if (closed) return;
      handlers.onError?.(error);
      timer = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    mine.on('error', again);
    mine.on('end', () => again(new Error('The connection for notifications was closed.')));
    mine.on('notification', ({ channel, payload }) => handlers.onNotification(channel as Channel, payload ?? ''));
    try {
      await mine.connect();
      await mine.query(channels.map((channel) => `LISTEN ${channel}`).join('; '));
      pause = FIRST_PAUSE_MS;
      handlers.onConnected?.();
    } catch (error) {
      again(error as Error);
    }
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
