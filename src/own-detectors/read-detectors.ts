// Reads the files in which users declare detectors of their own: all faults at once, each with file, line and place.
import { detectors as ours } from '../../detectors/index.ts';
import { readYaml, type YamlFile } from '../config/read-yaml.ts';
import { UserError } from '../config/user-error.ts';
import type { OwnDetector } from './declaration.ts';
import { checkDeclaration, type Fault } from './find-faults.ts';

const maxShown = 10;

/**
 * Reads every file, in order. A file holds one detector, or a list of them.
 * @throws UserError for the first file that cannot be used
 */
export async function readOwnDetectors(paths: readonly string[]): Promise<OwnDetector[]> {
  /** Id → the file that took it. */
  const taken = new Map(ours.map(({ id }) => [id, 'showme itself']));
  const all: OwnDetector[] = [];
  for (const path of paths) {
    const file = await readYaml(path, 'the file of detectors');
    const { detectors, faults } = checkFile(file.said, path, taken);
    if (faults.length > 0) throw refusal(path, file, faults);
    all.push(...detectors);
  }
  return all;
}

function checkFile(
  said: unknown,
  path: string,
  taken: Map<string, string>,
): { readonly detectors: OwnDetector[]; readonly faults: Fault[] } {
  const isList = Array.isArray(said);
  const declared: readonly unknown[] = isList ? said : [said];
  const detectors: OwnDetector[] = [];
  const faults: Fault[] = [];
  if (declared.length === 0) faults.push({ path: [], says: 'the list is empty' });
  declared.forEach((one, at) => {
    const inFile = isList ? [at] : [];
    const checked = checkDeclaration(one);
    if ('faults' in checked) {
      faults.push(
        ...checked.faults.map((fault) => ({ ...fault, path: [...inFile, ...fault.path] })),
      );
      return;
    }
    const { id } = checked.detector;
    const owner = taken.get(id);
    if (owner !== undefined) {
      const says = `the id is taken by ${owner === path ? 'another detector of this file' : owner}`;
      faults.push({ path: [...inFile, 'id'], says });
    }
    taken.set(id, path);
    detectors.push(checked.detector);
  });
  return { detectors, faults };
}

function refusal(path: string, file: YamlFile, faults: readonly Fault[]): UserError {
  const lines = faults.slice(0, maxShown).map(({ path: keys, says }) => {
    const place = keys.length === 0 ? '' : `, ${keys.join('.')}`;
    return `line ${file.lineOf(keys)}${place}: ${says}`;
  });
  const more = faults.length - lines.length;
  return new UserError(
    `a detector of your own cannot be used: ${path}`,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  );
}
