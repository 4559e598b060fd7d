import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PHASES } from '@throughline/domain';
import { checkFile } from './commands/check.command.ts';
import { compileFile } from './commands/compile.command.ts';
import { importFiles } from './commands/import.command.ts';
import { listHandoffs } from './commands/list.command.ts';
import { openHandoff } from './commands/open.command.ts';
import { showPlan, tryPlan } from './commands/plan.command.ts';
import { showHandoff } from './commands/show.command.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

const EPILOGUE = `
compile and check need no server: they read a dossier from a file, or from standard input when the file is -.
plan and what-if take a dossier as well, or the id of a handoff on the server.

Where and as whom: --url and --api-key, else THROUGHLINE_URL and THROUGHLINE_API_KEY, else what \`npm start\` has started here.

Exit codes
  0  done
  1  the server refused it, and said why; for check: the package is below the gate's threshold; for what-if: a date breaks
  2  something in what was given is wrong; every problem is listed
  3  no Throughline answers there
  4  the API key is missing or unknown

Examples
  throughline import deal.json
  throughline import examples/deals/*.json --demonstration
  throughline compile deal.json --out handoff
  throughline check deal.json
  throughline plan deal.json
  throughline what-if deal.json --delay design=10 --go-live 2026-07-01
  throughline list --health in_danger
  throughline show 6b1f… --json`;

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return value;
}

const each = (text: string, before: string[] = []): string[] => [...before, text];

const shared = (command: Command) =>
  command
    .option('--url <address>', 'where Throughline runs')
    .option('--api-key <key>', 'an API key of your organisation')
    .option('--json', 'print JSON for programs, also when it fails');

const SIMULATE = 'draw how sure go-live is, from three-point estimates and finished plans';
const seed = () => new Option('--seed <number>', 'the same seed draws the same').argParser(positive).default(1);

function commands(terminal: Terminal, endWith: (code: ExitCode) => void): Command {
  const program = new Command('throughline')
    .description('Carries each customer from the signature to proven value: let closed deals in, and see where every handoff stands.')
    .addHelpText('after', EPILOGUE)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.err(text.trimEnd()) })
    .showHelpAfterError('(throughline --help says more)');
  shared(program.command('import'))
    .description('let closed deals in: dossier files, each checked here before any is sent')
    .argument('<file...>', 'dossiers as JSON, or references to deals')
    .option('--demonstration', 'live on a clock of its own, from the close of the deal on')
    .option('--day-length <ms>', 'how long a day of a demonstration lasts, in milliseconds', positive)
    .action((files: string[], options) => importFiles(files, options, terminal));
  program
    .command('compile')
    .description('make the handoff package of a dossier, here and without a server')
    .argument('<file>', 'a dossier as JSON; - is standard input')
    .requiredOption('--out <folder>', 'where the files go; - prints the package as JSON')
    .action((file: string, options) => compileFile(file, options, terminal));
  program
    .command('check')
    .description('the 90 points of a dossier: what is missing, and whom to ask; ends with 1 below the threshold')
    .argument('<file>', 'a dossier as JSON; - is standard input')
    .option('--json', 'print JSON for programs, also when it fails')
    .action(async (file: string, options) => endWith(await checkFile(file, options, terminal)));
  shared(program.command('list'))
    .description('where every handoff stands')
    .addOption(new Option('--phase <phase>', 'only those in this phase').choices([...PHASES]))
    .addOption(new Option('--health <level>', 'only those with this health').choices(['in_danger', 'to_watch', 'well', 'unknown']))
    .option('--q <text>', 'only those whose account or deal has this in its name')
    .option('--page <number>', 'which page', positive)
    .option('--size <number>', 'how many on a page', positive)
    .action((options) => listHandoffs(options, terminal));
  shared(program.command('show')).description('one handoff: where it stands, what is open').argument('<id>').action((id: string, options) => showHandoff(id, options, terminal));
  shared(program.command('plan'))
    .description('a detailed plan: who does what from when to when, what is critical, what cannot be held')
    .argument('<plan>', 'a dossier as JSON, - for standard input, or the id of a handoff')
    .option('--simulate', SIMULATE)
    .addOption(seed())
    .action((given: string, options) => showPlan(given, options, terminal));
  shared(program.command('what-if'))
    .description('what changes of a plan would mean for go-live and the promises; nothing is kept')
    .argument('<plan>', 'a dossier as JSON, - for standard input, or the id of a handoff')
    .option('--delay <task=days>', 'a task takes so many working days longer, or ends earlier with a minus', each)
    .option('--pin <task=day>', 'a task begins on this day whatever comes before it', each)
    .option('--absence <person=from..to>', 'somebody is away, both days included', each)
    .option('--go-live <day>', 'another day is wished for')
    .option('--changes <file>', 'further changes, as JSON in the form of the API')
    .option('--simulate', SIMULATE)
    .addOption(seed())
    .action(async (given: string, options) => endWith(await tryPlan(given, options, terminal)));
  shared(program.command('open')).description('open a handoff in the browser').argument('<id>').action((id: string, options) => openHandoff(id, options, terminal));
  return program;
}

/** Runs a command line (without the program's name) and answers its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let ended: ExitCode = EXIT.ok;
  const program = commands(terminal, (code) => void (ended = code));
  if (args.length === 0) {
    program.outputHelp();
    return EXIT.badInput;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
    if (!(error instanceof CommandFailure)) throw error;
    if (args.includes('--json')) terminal.out(JSON.stringify({ error: { message: error.message, exitCode: error.exitCode, ...error.facts } }, null, 2));
    else terminal.err(error.message);
    return error.exitCode;
  }
}
