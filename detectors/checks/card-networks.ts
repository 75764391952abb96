// Payment networks by prefix and length (ISO/IEC 7812 issuer ranges as the networks publish them).

interface Network {
  readonly name: string;
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
  /** In wide use in the United States: believed from the number alone. */
  readonly major: boolean;
}

const networks: readonly Network[] = [
  { name: 'Visa', prefix: /^4/, lengths: [13, 16, 19], major: true },
  {
    name: 'Mastercard',
    prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
    lengths: [16],
    major: true,
  },
  { name: 'American Express', prefix: /^3[47]/, lengths: [15], major: true },
  { name: 'Discover', prefix: /^(?:6011|622|64[4-9]|65)/, lengths: [16, 17, 18, 19], major: true },
  { name: 'JCB', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19], major: true },
  // Beside a card label the whole of 35 is accepted: generators and old issuers use it.
  { name: 'JCB (35)', prefix: /^35/, lengths: [16], major: false },
  { name: 'JCB (15 digits)', prefix: /^(?:2131|1800)/, lengths: [15], major: false },
  { name: 'Diners Club', prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16], major: false },
  { name: 'UnionPay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19], major: false },
  {
    name: 'Maestro',
    prefix: /^(?:50|5[6-8]|6)/,
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
    major: false,
  },
  { name: 'RuPay', prefix: /^(?:60|65|81|82|508)/, lengths: [16], major: false },
  { name: 'Mir', prefix: /^220[0-4]/, lengths: [16, 17, 18, 19], major: false },
  { name: 'Verve', prefix: /^(?:506|650)/, lengths: [16, 18, 19], major: false },
  // Brazil: ranges lie between those of other networks, so the network is told by the first six digits.
  {
    name: 'Elo',
    prefix:
      /^(?:401178|401179|431274|438935|451416|457393|457631|457632|504175|506(?:699|7[0-7])|509|627780|636297|636368|65(?:00|04|05|16|50))/,
    lengths: [16],
    major: false,
  },
  { name: 'Hipercard', prefix: /^(?:606282|3841)/, lengths: [13, 16, 19], major: false },
  { name: 'Troy', prefix: /^9792/, lengths: [16], major: false },
  { name: 'UATP', prefix: /^1/, lengths: [15], major: false },
  { name: 'Voyager', prefix: /^8699/, lengths: [15], major: false },
];

/** Names of the networks that a number of this prefix and length may belong to. Digits only. */
export function cardNetworks(digits: string): readonly string[] {
  return networks
    .filter((network) => network.lengths.includes(digits.length) && network.prefix.test(digits))
    .map((network) => network.name);
}

/** A card of a network in wide use, at the length that its cards have: 15 or 16 digits. */
export function isMajorCard(digits: string): boolean {
  return (
    (digits.length === 15 || digits.length === 16) &&
    networks.some(
      ({ major, lengths, prefix }) =>
        major && lengths.includes(digits.length) && prefix.test(digits),
    )
  );
}
