import { parentPort, workerData } from 'node:worker_threads';
import { compileHere } from './compile-aside.ts';
import type { CompileRequest } from './compile-aside.ts';

parentPort?.postMessage(compileHere(workerData as CompileRequest));
