/** What is made outside Nest's container and handed to it: the parsed configuration and the two connections. */
export const CONFIG = Symbol('config');
export const DATA_SOURCE = Symbol('data source');
export const TEMPORAL = Symbol('temporal client');
