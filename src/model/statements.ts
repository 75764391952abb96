// What only people know about an organization and its stores, as the configuration states it. Nothing here is ever guessed.

/** A written agreement with somebody who gets to see the information. */
export interface Agreement {
  readonly reference?: string;
  /** ISO date. */
  readonly signed?: string;
}

export interface Recipient {
  readonly name: string;
  readonly purpose?: string;
  readonly agreement?: Agreement;
}

export type Grade = 'low' | 'medium' | 'high';

/** What is stated of the stores under one address pattern. */
export interface StoreStatement {
  /** What people call the system. */
  readonly name?: string;
  readonly owner?: string;
  readonly collectedBy?: string;
  /** Why the information is kept. */
  readonly reason?: string;
  /** The statute that makes it confidential. */
  readonly statute?: string;
  /** Who works with it, in people's words. */
  readonly access?: readonly string[];
  readonly sharedWith?: readonly Recipient[];
  /** For whom it is held; 'nobody' where the organization holds it for itself. */
  readonly heldFor?: string;
  readonly risk?: {
    readonly likelihood?: Grade;
    readonly damage?: Grade;
    readonly because: string;
  };
}

export interface ServiceProvider {
  readonly name: string;
  /** Address pattern of the stores that it maintains or may see. */
  readonly holds?: string;
  readonly agreement?: Agreement;
  /** When it was last reviewed: ISO date. */
  readonly reviewed?: string;
}

/** Whether information is shared for a reason of the model form, and whether the consumer can limit it. */
export interface Sharing {
  readonly shares: boolean;
  readonly canLimit?: boolean;
}

/** The seven reasons of the federal model privacy form, in its order. */
export const sharingReasons = [
  'everyday',
  'marketing',
  'jointMarketing',
  'affiliatesEveryday',
  'affiliatesCredit',
  'affiliatesMarketing',
  'nonaffiliates',
] as const;

export type SharingReason = (typeof sharingReasons)[number];

export interface Organization {
  readonly name?: string;
  readonly phone?: string;
  readonly website?: string;
  /** Where an insurer is domiciled or a producer is at home. */
  readonly homeState?: string;
  /** Dollars that a letter to one person costs. */
  readonly letterCost?: number;
  readonly certification?: {
    /** ISO date. */
    readonly last?: string;
    readonly by?: string;
  };
  readonly sources?: {
    readonly applications?: string;
    readonly transactions?: string;
    readonly consumerReports?: string;
  };
  /** To whom information about former customers is disclosed, in a sentence. */
  readonly formerCustomers?: string;
  /** How a consumer opts out: a number, an address or a form. */
  readonly optOut?: string;
  /** How confidentiality and security are kept, in a sentence. */
  readonly safeguards?: string;
  readonly sharing?: Readonly<Partial<Record<SharingReason, Sharing>>>;
  readonly riskAssessment?: {
    /** ISO date of the one before. */
    readonly last?: string;
  };
  /** Reasons not to give a notice that the organization claims, by the law's ids. */
  readonly exemptions?: readonly { readonly id: string; readonly basis: string }[];
  readonly providers?: readonly ServiceProvider[];
}

/** Who stands behind a name that the system knows: 'staff' may be four people or everyone in the building. */
export interface Audience {
  /** Users, groups or roles, as the system names them. */
  readonly principals: readonly string[];
  readonly reach: 'everyone' | 'many' | 'few';
  readonly people?: number;
}

export interface Statements {
  readonly organization: Organization;
  /** By address pattern, in the order of the file: the first that fits a store holds. */
  readonly stores: Readonly<Record<string, StoreStatement>>;
  readonly audiences: readonly Audience[];
}

export const noStatements: Statements = { organization: {}, stores: {}, audiences: [] };
