/** Where a command reads and writes; tests bring their own. */
export interface Terminal {
  env: Record<string, string | undefined>;
  cwd: string;
  out(line: string): void;
  err(line: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** Opens an address in the browser; false when there is none. */
  open(url: string): Promise<boolean>;
  /** Whether a person is looking. */
  interactive: boolean;
}
