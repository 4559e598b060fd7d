/** Calls `stop` with the exit code at Ctrl-C, at SIGTERM, and when the terminal is closed; a second Ctrl-C changes nothing. */
export function onStopSignal(stop: (code: number) => void): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => stop(code));
}

/** Calls `stop` when the process that started this one has gone without passing a signal on. */
export function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

/** Calls `stop` when nobody reads any more what this process says, as behind `| head`. */
export function onOutputGone(stop: () => void): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop);
}
