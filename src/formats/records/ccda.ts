// Clinical documents (HL7 CDA R2, C-CDA): the patient's numbers, and what every section says about the patient.
import { StoreProblem } from '../../model/store.ts';
import { defineFormat, type Format } from '../format.ts';
import { recordClinical } from './ccda-clinical.ts';
import { recordPeople } from './ccda-people.ts';
import { createRecorder } from './recorder.ts';
import { first, parseXmlTree, rootName } from './xml-tree.ts';

const maxBytes = 64 * 1024 * 1024;

export const ccdaFormat: Format = defineFormat({
  id: 'ccda',
  title: 'Clinical document (HL7 CDA)',
  recognises(head) {
    return rootName(head.text) === 'ClinicalDocument' && head.text.includes('urn:hl7-org:v3');
  },
  async *read(input, context) {
    const limit = Math.min(maxBytes, context.maxBytesInMemory);
    if (input.size !== undefined && input.size > limit) {
      const mebibytes = Math.floor(limit / 1024 / 1024);
      throw new StoreProblem(
        'too-large',
        `a clinical document of more than ${mebibytes} MB cannot be held in memory: split it by patient`,
      );
    }
    const bytes = await input.bytes(limit);
    const document = first(await parseXmlTree(bytes), 'ClinicalDocument');
    if (document === undefined) throw new StoreProblem('corrupt', 'it has no ClinicalDocument');
    const recorder = createRecorder();
    const patient = recordPeople(document, recorder);
    recordClinical(document, patient, recorder);
    const end = Buffer.from(bytes.subarray(-4096)).toString('latin1');
    if (!/ClinicalDocument\s{0,40}>/.test(end) && !/C\0l\0i\0n\0i\0c/.test(end)) {
      recorder.corrupt('The clinical document ends before it is closed: it is cut short.');
    }
    yield* recorder.rest();
  },
});
