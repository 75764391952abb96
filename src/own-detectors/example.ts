// What `showme detectors example` prints: three detectors that a user could have declared, with every key explained.

export const exampleDetectors: string = String.raw`# Detectors of your own, for showme. A file holds one detector or, as here, a list.
# Name it in the configuration (detectors: [this-file.yaml]) and prove it with
# showme detectors check. All numbers in the examples must be invented.

# A health system's member number, written MRN-12345678.
- id: prairie-member-number          # yours: small letters, digits, hyphens
  title: Prairie Health member number   # how reports name it
  element: health-insurance-id       # the kind of data element; its limb follows from it
  limb: f                            # may be left out; an error where it does not agree
  patterns:
    - regex: 'MRN-\d{8}'             # single quotes, so that \d stays \d
      needs: nothing                 # speaks for itself, since it begins with a word
    - regex: '\d{8}'                 # the digits alone, behind a label
      needs: label                   # label (if left out), context or nothing
      strength: bare                 # digits that could be anything: "invoice" before them refuses them
  labels: [prairie card, prairie card number]   # what stands before the value
  columns: [mrn, prairie no]         # names of columns, where they say no more than that
  context: [prairie health]          # words near by that make it likelier
  refusedBy: [prairie invoice]       # words before a value that speak against it
  references:                        # who says so
    - Prairie Health, member card of 2024
  examples:                          # its proof: at least one of either sort
    found:
      - text: 'Card on file: MRN-20471839'
        finds: 'MRN-20471839'
      - text: 'Prairie card number: 20471839'
        finds: '20471839'
    ignored:
      - text: 'Prairie invoice 20471839'
        why: an invoice
      - text: 'MRN-204718395'
        why: a digit too many

# A state agency's case number. Only what the group "value" matches is the value.
- id: housing-voucher-number
  title: Housing voucher number
  element: government-id
  patterns:
    - regex: 'PHA (?<value>HVN-20\d{2}-\d{6})'
      flags: i                       # i: capitals or not; u: Unicode classes
      needs: nothing
    - regex: 'HVN-20\d{2}-\d{6}'
      needs: context
      strength: formatted            # so written that only refusedBy speaks against it
  labels: [housing voucher]
  context: [housing authority, housing choice, voucher holder]
  examples:
    found:
      - text: 'Issued as PHA HVN-2024-000123 in March'
        finds: 'HVN-2024-000123'
      - text: "Housing Authority, ref. HVN-2024-000123"
        finds: 'HVN-2024-000123'
    ignored:
      - text: 'HVN-2024-000123'
        why: nothing says whose numbers these are
      - text: 'PHA HVN-1824-000123'
        why: a year in which there was no such office

# A loyalty card that draws on a bank account: sixteen digits with a check digit.
- id: fuel-card
  title: Fuel rewards card
  element: payment-card
  patterns:
    - regex: '7\d{3}(?:[ -]?\d{4}){3}'
      needs: label
      strength: formatted
  labels: [fuel card, fuel rewards card, fuel rewards]
  validator: luhn                    # showme detectors list names them all
  examples:
    found:
      - text: 'Fuel card 7083 5200 0000 0143'
        finds: '7083 5200 0000 0143'
    ignored:
      - text: 'Fuel card 7083 5200 0000 0144'
        why: the check digit fails
      - text: 'Receipt 7083 5200 0000 0143'
        why: no label of the card
`;
