// The program's edge: runs the command line, turns every end into an exit code, and is the only place that exits.
import { CommanderError } from 'commander';
import { exitCodes, type ExitCode } from './commands/exit-codes.ts';
import { describeFailure } from './commands/failure.ts';
import { buildProgram } from './commands/program.ts';
import { flushOutput, tell, watchForClosedPipes } from './commands/terminal.ts';

async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  try {
    await buildProgram((end) => {
      code = end;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what was wrong; --help and --version end here too.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
    }
    tell(describeFailure(error, args.includes('-v') || args.includes('--verbose')));
    return exitCodes.failure;
  }
}

function endWithFault(error: unknown): void {
  tell(describeFailure(error, false));
  process.exit(exitCodes.failure);
}

process.on('uncaughtException', endWithFault);
process.on('unhandledRejection', endWithFault);
watchForClosedPipes();
const code = await main(process.argv.slice(2));
await flushOutput();
process.exit(code);
