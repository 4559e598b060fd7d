export { parseConfig, CONFIG_TABLE } from './config.ts';
export type { Config } from './config.ts';
