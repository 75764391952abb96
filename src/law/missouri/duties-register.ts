// 1 CSR 10-2.020: what a state agency keeps written down of computer-accessible confidential personal information.
import type { RegisterRule } from '../../model/document-rules.ts';

export const registerRule: RegisterRule = {
  citation: {
    text: '1 CSR 10-2.020',
    // The summary that was read names no date of its wording.
    wording: '',
    address: 'https://www.sos.mo.gov/adrules/csr/current/1csr/1csr',
  },
  title: 'Description of computer-accessible confidential personal information',
  certifiedEvery: 12,
  certification:
    'I certify that this agency carries out its policy on computer-accessible confidential personal information.',
  agreement: 'a written agreement must be signed before access is given',
};
