// Commands that are promised and not built yet: hidden from help, and honest when they are asked for.
import { Option, type Command } from 'commander';
import { notBuilt } from '../config/user-error.ts';

export function addPlanned(parent: Command, name: string): void {
  parent
    .command(name, { hidden: true })
    .argument('[ANYTHING...]')
    .allowUnknownOption()
    .addOption(new Option('-h, --help').hideHelp())
    .action(() => {
      const group = parent.name() === 'showme' ? '' : `${parent.name()} `;
      throw notBuilt(`showme ${group}${name}`);
    });
}
