// The list of detectors, in the order in which an ambiguous name or value is given to one.
import { accessCode } from './access-code.ts';
import { alienNumber } from './alien-number.ts';
import { bankAccount } from './bank-account.ts';
import { benefitId } from './benefit-id.ts';
import type { Detector } from './detector.ts';
import { driversLicense } from './drivers-license.ts';
import { electronicId } from './electronic-id.ts';
import { governmentId } from './government-id.ts';
import { healthInsuranceId } from './health-insurance-id.ts';
import { itin } from './itin.ts';
import { medicaidId } from './medicaid-id.ts';
import { medicaidRow } from './medicaid-row.ts';
import { medical } from './medical.ts';
import { medicareId } from './medicare-id.ts';
import { memberNumber } from './member-number.ts';
import { militaryId } from './military-id.ts';
import { passport } from './passport.ts';
import { paymentCard } from './payment-card.ts';
import { routingNumber } from './routing-number.ts';
import { ssn } from './ssn.ts';

export const detectors: readonly Detector[] = [
  ssn,
  itin,
  driversLicense,
  passport,
  medicareId,
  medicaidId,
  medicaidRow,
  alienNumber,
  militaryId,
  governmentId,
  paymentCard,
  bankAccount,
  routingNumber,
  electronicId,
  accessCode,
  healthInsuranceId,
  benefitId,
  memberNumber,
  medical,
];
