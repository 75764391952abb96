// Medical facts in X12 claims: diagnoses and procedures of HI, service lines, drugs.
import type { X12Segment } from './x12-segment.ts';

const icd10Diagnoses = new Set(['ABK', 'ABF', 'ABJ', 'APR', 'ABN']);
const icd9Diagnoses = new Set(['BK', 'BF', 'BJ', 'PR', 'BN']);
const icdProcedures = new Set(['BBR', 'BBQ', 'BR', 'BQ']);
const otherProcedures = new Set(['BO', 'BP']);

/** The facts that a HI, SV1, SV2, SV3, SVC or LIN segment states: 'ICD-10 E11.9', 'CPT/HCPCS 99213'. */
export function readFacts(segment: X12Segment): string[] {
  if (segment.id === 'HI') return readCodes(segment);
  if (segment.id === 'LIN') return segment.at(2) === 'N4' ? [`NDC ${segment.at(3)}`] : [];
  const position = segment.id === 'SV2' ? 2 : 1;
  const [qualifier = '', code = '', , , , , words = ''] = segment.parts(position);
  if (code === '') return [];
  const system = qualifier === 'AD' ? 'dental procedure' : qualifier === 'N4' ? 'NDC' : 'CPT/HCPCS';
  return [`${system} ${code} ${words}`.trim()];
}

function readCodes(hi: X12Segment): string[] {
  const facts: string[] = [];
  for (let position = 1; position <= Math.min(hi.last, 24); position++) {
    const [qualifier = '', code = ''] = hi.parts(position);
    if (code === '') continue;
    if (icd10Diagnoses.has(qualifier)) facts.push(`ICD-10 ${withDot(code)}`);
    else if (icd9Diagnoses.has(qualifier)) facts.push(`ICD-9 ${withDot(code)}`);
    else if (icdProcedures.has(qualifier)) facts.push(`ICD procedure ${code}`);
    else if (otherProcedures.has(qualifier)) facts.push(`CPT/HCPCS ${code}`);
    else if (qualifier === 'DR') facts.push(`DRG ${code}`);
  }
  return facts;
}

/** X12 leaves the dot out of ICD codes. */
function withDot(code: string): string {
  return code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
