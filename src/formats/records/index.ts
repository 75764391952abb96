// The formats whose records tie name and number by their own grammar, in the order in which they are tried.
import type { Format } from '../format.ts';
import { aamvaFormat } from './aamva.ts';
import { bai2Format } from './bai2.ts';
import { ccdaFormat } from './ccda.ts';
import { efw2Format } from './efw2.ts';
import { fhirFormat, fhirNdjsonFormat } from './fhir.ts';
import { fhirWithinFormat } from './fhir-within.ts';
import { fhirXmlFormat } from './fhir-xml.ts';
import { fire1099Format } from './fire-1099.ts';
import { fshFormat } from './fsh.ts';
import { hl7Format } from './hl7.ts';
import { icalendarFormat } from './icalendar.ts';
import { icesaFormat } from './icesa.ts';
import { iso20022Format } from './iso20022.ts';
import { ldifFormat } from './ldif.ts';
import { metro2Format } from './metro2.ts';
import { metro2PackedFormat } from './metro2-packed.ts';
import { nachaFormat } from './nacha.ts';
import { ofxFormat } from './ofx.ts';
import { qifFormat } from './qif.ts';
import { vcardFormat } from './vcard.ts';
import { x12Format } from './x12.ts';

export const recordFormats: readonly Format[] = [
  nachaFormat,
  bai2Format,
  efw2Format,
  fire1099Format,
  icesaFormat,
  metro2Format,
  metro2PackedFormat,
  hl7Format,
  x12Format,
  aamvaFormat,
  fhirNdjsonFormat,
  fhirFormat,
  fhirWithinFormat,
  fhirXmlFormat,
  fshFormat,
  ccdaFormat,
  iso20022Format,
  ofxFormat,
  ldifFormat,
  vcardFormat,
  icalendarFormat,
  qifFormat,
];
