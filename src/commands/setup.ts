// `showme schema`, `init` and `completion`: what other programs and shells need to work with this one.
import type { Command } from 'commander';
import { existsSync, writeFileSync } from 'node:fs';
import { exampleConfig } from '../config/config.ts';
import { UserError } from '../config/user-error.ts';
import { schemas } from '../report/schemas.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces, tell } from './terminal.ts';

/** The JSON Schema of one machine output, or the names of all. */
export async function printSchema(name: string | undefined, isList: boolean): Promise<ExitCode> {
  if (isList) await printPieces(Object.keys(schemas).map((one) => `${one}\n`));
  else {
    const schema = schemas[name ?? 'showme/report/1'] ?? schemas[`showme/${name ?? ''}/1`];
    if (!schema) {
      throw new UserError(
        `there is no schema ${name ?? ''}`,
        'They are listed by: showme schema --list',
      );
    }
    await printPieces([`${JSON.stringify(schema, null, 2)}\n`]);
  }
  return exitCodes.clean;
}

/** Writes the commented configuration; an existing file stays. */
export async function init(path: string | undefined): Promise<ExitCode> {
  if (path === undefined) {
    await printPieces([exampleConfig]);
    return exitCodes.clean;
  }
  if (existsSync(path))
    throw new UserError(`there is a file already: ${path}`, 'It was left as it is.');
  try {
    writeFileSync(path, exampleConfig, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(`the configuration cannot be written: ${path}`, `The system said: ${code}`);
  }
  tell(`saved ${path}. Use it with: showme scan --config ${path}`);
  return exitCodes.clean;
}

/** A completion script for bash, made from the commands as they are. */
export async function printCompletion(shell: string, program: Command): Promise<ExitCode> {
  if (shell !== 'bash') {
    throw new UserError(`there is no completion for ${shell} yet`, 'There is one for bash.');
  }
  const commands = program.createHelp().visibleCommands(program);
  const cases = commands.map((command) => {
    const flags = command
      .createHelp()
      .visibleOptions(command)
      .map(({ long }) => long ?? '');
    const words = command
      .createHelp()
      .visibleCommands(command)
      .map((one) => one.name());
    return `    ${command.name()}) words="${[...words, ...flags].join(' ')}" ;;`;
  });
  const names = commands.map((command) => command.name()).join(' ');
  await printPieces([
    `# Completion of showme for bash: source <(showme completion bash)
_showme() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${names}" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${names}"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _showme showme
`,
  ]);
  return exitCodes.clean;
}
