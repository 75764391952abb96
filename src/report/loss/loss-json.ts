// A loss as data, field by field.
import { noMarks } from '../../model/mark.ts';
import { presentScan } from '../present.ts';
import type { Dossier } from '../dossier.ts';
import type { Loss } from './describe-loss.ts';

export function lossJson(loss: Loss, { scan, law, summary }: Dossier): object {
  return {
    schema: 'showme/whatif/1',
    scan: presentScan(scan),
    law: law.id,
    lost: loss.patterns,
    marks: summary.marks ?? noMarks,
    persons: loss.persons,
    personsRange: loss.range,
    missouriResidents: loss.missouriResidents,
    personsWithAddress: loss.withAddress,
    limbs: Object.fromEntries(
      loss.limbs.map(({ limb, persons, missouriResidents }) => [
        limb,
        {
          title: law.limbs[limb].title,
          citation: law.limbs[limb].citation.text,
          persons,
          missouriResidents,
          types: loss.kinds[limb],
        },
      ]),
    ),
    safeHarbor: loss.harbors,
    duties: loss.rulings.map(({ duty, answer, because, keys }) => ({
      id: duty.id,
      when: duty.when,
      says: duty.says,
      isOption: duty.isOption,
      answer,
      because,
      citation: duty.citation.text,
      wording: duty.citation.wording,
      notStated: keys,
    })),
    exemptionsClaimed: loss.claims.map(({ id, basis, exemption }) => ({
      id,
      basis,
      citation: exemption?.citation.text ?? null,
    })),
    stores: loss.stores.map(({ id, uri, verdict, harbor, persons, because }) => ({
      id: id === '' ? null : id,
      uri,
      verdict,
      safeHarbor: harbor,
      persons,
      because,
    })),
  };
}
