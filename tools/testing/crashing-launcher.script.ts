/** A launcher that starts one child and then dies without a word, as at a power cut; it prints the child's number. */
import { Services } from '../runtime/processes.ts';

const [state = '', code = ''] = process.argv.slice(2);
const { child } = new Services(state).start({ name: 'child', command: process.execPath, args: ['-e', code] });
process.stdout.write(String(child.pid), () => process.kill(process.pid, 'SIGKILL'));
