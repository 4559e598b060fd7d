/** What every command takes. */
export interface CommonOptions {
  url?: string;
  apiKey?: string;
  json?: boolean;
}
